import { type Answer, errorAnswer } from "./answer.ts";
import { answerWith, ownAnswer } from "./negotiate.ts";
import { isReadAnyway, normalize, readFromTexts } from "./normalize.ts";
import type { Operation, Prism, Violation } from "./prism.ts";
import {
  refusedAnonymous,
  refusedAsXsrf,
  refusedBody,
  refusedInput,
  refusedPath,
  refusedRoute,
  refusedWithoutVersion,
} from "./refusals.ts";
import { createReplies } from "./replies.ts";
import { type IncomingRequest, preferenceOf } from "./request.ts";
import { createRouter, type Route } from "./router.ts";
import type { MockReplies } from "./types.ts";

export type Front = ReturnType<typeof createFront>;

interface Decision {
  answer: Answer;
  violations: Violation[];
}

/** Decides what a request is answered, in the order in which a server looks at it. */
export function createFront(prism: Prism, allowQuery: readonly string[] = []) {
  const route = createRouter(prism.operations);
  const replies = createReplies(prism);
  const byId = new Map(prism.operations.map((operation) => [operation.iid, operation]));

  function locate({ record }: IncomingRequest): Route {
    const found = route(record.method === "HEAD" ? "GET" : record.method, record.path);
    record.path = found.path;
    if (found.kind !== "operation") return found;
    record.operationId = found.operation.iid;
    record.parameters = found.parameters;
    return found;
  }

  async function respond(request: IncomingRequest): Promise<Decision> {
    const unroutable = refusedPath(request.rawPath);
    if (unroutable) return unroutable;
    const found = locate(request);
    return found.kind === "operation" ? respondAs(found.operation, request) : respondElsewhere(found, request);
  }

  /** Nothing describes the URL, but a test may have a reply for it. */
  async function respondElsewhere(
    found: Exclude<Route, { kind: "operation" }>,
    request: IncomingRequest,
  ): Promise<Decision> {
    const { method } = request.record;
    const reply = await replies.next(`${method === "HEAD" ? "GET" : method} ${found.path}`, undefined, request.record);
    if (reply) return { answer: ownAnswer(reply, reply.status ?? 200), violations: [] };
    if (found.kind === "method" && method === "OPTIONS") {
      return { answer: { status: 200, headers: { allow: found.allow.join(", ") } }, violations: [] };
    }
    return refusedRoute(found, request);
  }

  async function respondAs(operation: Operation, request: IncomingRequest): Promise<Decision> {
    const { record, headers } = request;
    const refused =
      refusedAsXsrf(record.method, headers) ?? refusedAnonymous(operation, headers) ?? refusedBody(operation, request);
    if (refused) return refused;

    const { sent, strange } = normalize(operation, request, allowQuery);
    const { input } = await prism.ask(operation, sent, {});
    const readable = input.filter((found) => isReadAnyway(found, record.body));
    strange.push(...readable);
    if (readable.length > 0) sent.body = readFromTexts(sent.body, readable);
    const invalid = refusedInput(
      input.filter((found) => !readable.includes(found)),
      request,
    );
    if (invalid) return { answer: invalid.answer, violations: [...strange, ...invalid.violations] };
    const preference = preferenceOf(headers);
    const isPreferred = Object.keys(preference).length > 0;
    const wanted = isPreferred ? preference : await replies.next(operation.iid, operation, record);
    const answer =
      (wanted ? undefined : refusedWithoutVersion(operation, record)) ??
      (await answerWith(prism, operation, request, sent, wanted ?? {}));
    return { answer, violations: strange };
  }

  /** The operation of a request that goes to a real server, and the places where it breaks the description. */
  async function inspect(request: IncomingRequest): Promise<{ operation?: Operation; violations: Violation[] }> {
    const { record, rawPath, headers } = request;
    const unroutable = refusedPath(rawPath);
    if (unroutable) return { violations: unroutable.violations };
    const found = locate(request);
    if (found.kind !== "operation") return { violations: refusedRoute(found, request).violations };
    const { operation } = found;
    const refused = refusedAsXsrf(record.method, headers) ?? refusedBody(operation, request);
    if (refused) return { operation, violations: refused.violations };
    const { sent, strange } = normalize(operation, request, allowQuery);
    const { input } = await prism.ask(operation, sent, {});
    return { operation, violations: [...strange, ...(refusedInput(input, request)?.violations ?? [])] };
  }

  return {
    inspect,

    /** Never rejects: a reply that cannot be given is an answer that says why. */
    respond: (request: IncomingRequest): Promise<Decision> =>
      respond(request).catch((error: Error) => ({
        answer: errorAnswer(500, `The mock cannot answer. ${error.message}`),
        violations: [],
      })),

    reply(operationId: string, reply: MockReplies): void {
      const operation = byId.get(operationId);
      if (!operation) throw new Error(`The description has no operation "${operationId}".`);
      replies.add(operationId, operation, reply);
    },

    on(method: string, path: string, reply: MockReplies): void {
      if (!/^[A-Z]+$/.test(method)) throw new Error(`A method is in upper case, such as "GET", not ${method}.`);
      if (!/^\/[^?#]*$/.test(path)) throw new Error(`A path begins with / and has no query, not ${path}.`);
      const found = route(method, path);
      if (found.kind === "operation") {
        throw new Error(`${method} ${path} is described: use mock.reply("${found.operation.iid}", …).`);
      }
      replies.add(`${method} ${found.path}`, undefined, reply);
    },

    /** The tag under which the API pages show an operation. */
    described(operationId = ""): { tag?: string } {
      const [tag] = byId.get(operationId)?.tags ?? [];
      return { tag: tag?.name };
    },

    forgetReplies: () => replies.forget(),
  };
}
