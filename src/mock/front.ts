import { type Answer, assertDocumented, chooseAnswer, errorAnswer, objectionTo, type Wanted } from "./answers.ts";
import type { Operation } from "./description.ts";
import type { Objection, Prism } from "./prism.ts";
import {
  checkInput,
  refusedAnonymous,
  refusedAsXsrf,
  refusedPath,
  refusedRoute,
  unknownParameters,
} from "./refusals.ts";
import { assertReply, type Reply } from "./replies.ts";
import { type IncomingRequest, preferenceOf } from "./request.ts";
import { createRouter } from "./router.ts";

export interface Front {
  respond(request: IncomingRequest): { answer: Answer; breaches: Objection[] };
  /** Throws where the description does not allow the reply. */
  reply(operationId: string, reply: Reply): void;
  forgetReplies(): void;
}

/** Decides what a request is answered, in the order in which a server looks at it. */
export function createFront(operations: Operation[], prism: Prism): Front {
  const route = createRouter(operations);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const queues = new Map<string, { wanted: Wanted; left: number }[]>();

  const nextReply = (operationId: string): Wanted | undefined => {
    const queue = queues.get(operationId) ?? [];
    const reply = queue[0];
    if (!reply) return undefined;
    reply.left -= 1;
    if (reply.left < 1) queue.shift();
    return reply.wanted;
  };

  const answerOf = (operation: Operation, { record, headers }: IncomingRequest): Answer => {
    const preference = preferenceOf(headers);
    const isPreferred = Object.keys(preference).length > 0;
    const wanted = isPreferred ? preference : (nextReply(operation.id) ?? {});
    try {
      const answer = chooseAnswer(operation, wanted, record.query);
      const objection = objectionTo(prism, operation, answer);
      return objection ? errorAnswer(500, `The mock's answer breaks the description. ${objection}`) : answer;
    } catch (error) {
      return errorAnswer(500, `The mock cannot answer. ${(error as Error).message}`);
    }
  };

  return {
    respond(request) {
      const { record, rawPath, headers } = request;
      const unroutable = refusedPath(rawPath);
      if (unroutable) return unroutable;
      const found = route(record.method === "HEAD" ? "GET" : record.method, record.path);
      record.path = found.path;
      if (found.kind === "method" && record.method === "OPTIONS") {
        return { answer: { status: 200, headers: { allow: found.allow.join(", ") } }, breaches: [] };
      }
      if (found.kind !== "operation") return refusedRoute(found, request);

      const { operation } = found;
      record.operationId = operation.id;
      record.parameters = found.parameters;
      const forged = refusedAsXsrf(record.method, headers);
      if (forged) return forged;
      const anonymous = refusedAnonymous(operation, headers);
      if (anonymous) return anonymous;
      const unknown = unknownParameters(operation, record.query);
      const { answer, breaches = [] } = checkInput(prism, operation, request);
      return { answer: answer ?? answerOf(operation, request), breaches: [...breaches, ...unknown] };
    },

    reply(operationId, reply) {
      const operation = byId.get(operationId);
      if (!operation) throw new Error(`The description has no operation "${operationId}".`);
      assertReply(reply);
      const { times = 1, ...wanted } = reply;
      const answer = chooseAnswer(operation, wanted);
      assertDocumented(operation, answer.status);
      const objection = objectionTo(prism, operation, answer);
      if (objection) throw new Error(`The reply breaks the description. ${objection}`);
      queues.set(operationId, [...(queues.get(operationId) ?? []), { wanted, left: times }]);
    },

    forgetReplies: () => queues.clear(),
  };
}
