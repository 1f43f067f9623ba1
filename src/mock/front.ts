import type { Answer } from "./answer.ts";
import { answerWith } from "./negotiate.ts";
import { normalize } from "./normalize.ts";
import type { Prism, Violation } from "./prism.ts";
import { refusedAnonymous, refusedAsXsrf, refusedBody, refusedInput, refusedPath, refusedRoute } from "./refusals.ts";
import { createReplies, type Replies } from "./replies.ts";
import { type IncomingRequest, preferenceOf } from "./request.ts";
import { createRouter } from "./router.ts";

export interface Front {
  respond(request: IncomingRequest): Promise<{ answer: Answer; violations: Violation[] }>;
  replies: Replies;
}

/** Decides what a request is answered, in the order in which a server looks at it. */
export function createFront(prism: Prism): Front {
  const route = createRouter(prism.operations);
  const replies = createReplies(prism);

  return {
    replies,
    async respond(request) {
      const { record, rawPath, headers } = request;
      const unroutable = refusedPath(rawPath);
      if (unroutable) return unroutable;
      const found = route(record.method === "HEAD" ? "GET" : record.method, record.path);
      record.path = found.path;
      if (found.kind === "method" && record.method === "OPTIONS") {
        return { answer: { status: 200, headers: { allow: found.allow.join(", ") } }, violations: [] };
      }
      if (found.kind !== "operation") return refusedRoute(found, request);

      const { operation } = found;
      record.operationId = operation.iid;
      record.parameters = found.parameters;
      const refused =
        refusedAsXsrf(record.method, headers) ??
        refusedAnonymous(operation, headers) ??
        refusedBody(operation, request);
      if (refused) return refused;

      const { sent, strange } = normalize(operation, request);
      const { input } = await prism.ask(operation, sent, {});
      const invalid = refusedInput(input, request);
      if (invalid) return { answer: invalid.answer, violations: [...strange, ...invalid.violations] };
      const preference = preferenceOf(headers);
      const isPreferred = Object.keys(preference).length > 0;
      const wanted = isPreferred ? preference : (replies.next(operation.iid) ?? {});
      return { answer: await answerWith(prism, operation, request, sent, wanted), violations: strange };
    },
  };
}
