import { inspect } from "node:util";
import { errorAnswer } from "./answer.ts";
import { answerWith, ownAnswer } from "./negotiate.ts";
import { isReadAnyway, normalize, readFromTexts } from "./normalize.ts";
import type { Operation, Prism, Violation } from "./prism.ts";
import {
  type Decision,
  firstOf,
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
import { createRouter } from "./router.ts";
import type { MockReplies, MockRequest } from "./types.ts";

/** Decides what a request is answered, in the order in which a server looks at it. */
export function createFront(prism: Prism, allowQuery: readonly string[] = []) {
  const route = createRouter(prism.operations);
  const replies = createReplies(prism);
  const byId = new Map(prism.operations.map((operation) => [operation.iid, operation]));

  /** The operation that a request leads to, or the refusal of a URL without one, for which a test may have a reply. */
  function locate(request: IncomingRequest): { operation: Operation } | { refused: Decision; key?: string } {
    const { record, rawTarget } = request;
    const unroutable = refusedPath(rawTarget);
    if (unroutable) return { refused: unroutable };
    const method = record.method === "HEAD" ? "GET" : record.method;
    const found = route(method, record.path);
    record.path = found.path;
    if ("allow" in found) return { refused: refusedRoute(found.allow, request), key: `${method} ${found.path}` };
    record.operationId = found.operation.iid;
    record.parameters = found.parameters;
    return { operation: found.operation };
  }

  /** The request as Prism reads it, with an answer where a server refuses it, and the places where it breaks the description. */
  function examine(operation: Operation, request: IncomingRequest) {
    const refused = refusedBody(operation, request);
    if (refused) return refused;
    const { sent, strange } = normalize(operation, request, allowQuery);
    const input = prism.checkRequest(operation, sent);
    const isRead = (found: Violation) => isReadAnyway(found, request.record.body);
    const readable = input.filter(isRead);
    if (readable.length > 0) sent.body = readFromTexts(sent.body, readable);
    const wrong = input.filter((found) => !isRead(found));
    const invalid = refusedInput(wrong, request);
    const violations = [...strange, ...firstOf(readable), ...(invalid?.violations ?? [])];
    return invalid ? { answer: invalid.answer, violations } : { sent, violations };
  }

  async function respond(request: IncomingRequest): Promise<Decision> {
    const found = locate(request);
    const { record, headers } = request;
    if (!("operation" in found)) {
      const reply = found.key && (await replies.next(found.key, undefined, record));
      return reply ? { answer: ownAnswer(reply, reply.status ?? 200), violations: [] } : found.refused;
    }
    const { operation } = found;
    const refused = refusedAsXsrf(record.method, headers) ?? refusedAnonymous(operation, headers);
    if (refused) return refused;
    const examined = examine(operation, request);
    if (!("sent" in examined)) return examined;
    const { sent, violations } = examined;
    const wanted = preferenceOf(headers) ?? (await replies.next(operation.iid, operation, record));
    const answer =
      (wanted ? undefined : refusedWithoutVersion(operation, record)) ??
      (await answerWith(prism, operation, request, sent, wanted ?? {}));
    return { answer, violations };
  }

  return {
    /** Never rejects: a reply that cannot be given is an answer that says why. */
    respond: (request: IncomingRequest): Promise<Decision> =>
      respond(request).catch((error: unknown) => ({
        answer: errorAnswer(500, `The mock cannot answer. ${error instanceof Error ? error.message : inspect(error)}`),
        violations: [],
      })),

    /** The places where a request that goes to a real server breaks the description. */
    async inspect(request: IncomingRequest): Promise<Violation[]> {
      const found = locate(request);
      if (!("operation" in found)) return found.refused.violations;
      const refused = refusedAsXsrf(request.record.method, request.headers);
      return (refused ?? examine(found.operation, request)).violations;
    },

    operationOf: ({ operationId = "" }: Pick<MockRequest, "operationId">): Operation | undefined =>
      byId.get(operationId),

    reply(operationId: string, reply: MockReplies): void {
      const operation = byId.get(operationId);
      if (!operation) throw new Error(`The description has no operation "${operationId}".`);
      replies.add(operationId, operation, reply);
    },

    on(method: string, path: string, reply: MockReplies): void {
      if (!/^[A-Z]+$/.test(method)) throw new Error(`A method is in upper case, such as "GET", not ${method}.`);
      if (!/^\/[^?#]*$/.test(path)) throw new Error(`A path begins with / and has no query, not ${path}.`);
      const [unroutable] = refusedPath(path)?.violations ?? [];
      if (unroutable) throw new Error(`No request leads to ${path}: ${unroutable.message}.`);
      if (method === "HEAD") throw new Error(`HEAD is answered as GET is: use mock.on("GET", "${path}", …).`);
      if (path.startsWith("/__mock/") || (path === "/" && method === "GET"))
        throw new Error(`${method} ${path} is the mock's own.`);
      // Written as it arrives: a space is %20.
      const found = route(method, new URL(`http://mock${path}`).pathname);
      if ("operation" in found) {
        throw new Error(`${method} ${path} is described: use mock.reply("${found.operation.iid}", …).`);
      }
      replies.add(`${method} ${found.path}`, undefined, reply);
    },

    forgetReplies: () => replies.forget(),
  };
}
