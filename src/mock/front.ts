import { type Answer, errorAnswer } from "./answer.ts";
import { answerWith, ownAnswer } from "./negotiate.ts";
import { normalize } from "./normalize.ts";
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
import { createReplies, type MockReplies } from "./replies.ts";
import { type IncomingRequest, preferenceOf } from "./request.ts";
import { createRouter, type Route } from "./router.ts";

interface Decision {
  answer: Answer;
  violations: Violation[];
}

/** Decides what a request is answered, in the order in which a server looks at it. */
export function createFront(prism: Prism, allowQuery: readonly string[] = []) {
  const route = createRouter(prism.operations);
  const replies = createReplies(prism);
  const byId = new Map(prism.operations.map((operation) => [operation.iid, operation]));

  async function respond(request: IncomingRequest): Promise<Decision> {
    const { record, rawPath } = request;
    const unroutable = refusedPath(rawPath);
    if (unroutable) return unroutable;
    const method = record.method === "HEAD" ? "GET" : record.method;
    const found = route(method, record.path);
    record.path = found.path;
    if (found.kind !== "operation") return respondElsewhere(found, `${method} ${found.path}`, request);
    record.operationId = found.operation.iid;
    record.parameters = found.parameters;
    return respondAs(found.operation, request);
  }

  /** Nothing describes the URL, but a test may have a reply for it. */
  async function respondElsewhere(
    found: Exclude<Route, { kind: "operation" }>,
    key: string,
    request: IncomingRequest,
  ): Promise<Decision> {
    const reply = await replies.next(key, undefined, request.record);
    if (reply) return { answer: ownAnswer(reply, reply.status ?? 200), violations: [] };
    if (found.kind === "method" && request.record.method === "OPTIONS") {
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
    const invalid = refusedInput(input, request);
    if (invalid) return { answer: invalid.answer, violations: [...strange, ...invalid.violations] };
    const preference = preferenceOf(headers);
    const isPreferred = Object.keys(preference).length > 0;
    const wanted = isPreferred ? preference : await replies.next(operation.iid, operation, record);
    const answer =
      (wanted ? undefined : refusedWithoutVersion(operation, record)) ??
      (await answerWith(prism, operation, request, sent, wanted ?? {}));
    return { answer, violations: strange };
  }

  return {
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
