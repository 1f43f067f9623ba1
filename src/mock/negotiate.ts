import { STATUS_CODES } from "node:http";
import type { IHttpRequest } from "@stoplight/prism-http";
import { type Answer, errorAnswer, JSON_TYPE } from "./answer.ts";
import { exampleFor } from "./pages.ts";
import type { Operation, Prism } from "./prism.ts";
import { checkChoice, documented, isRaw, successOf } from "./reply-checks.ts";
import { EXAMPLE_USER, type IncomingRequest, mediaTypeOf, userOf } from "./request.ts";
import { sampleOf } from "./samples.ts";
import type { MockReply, MockRequest } from "./types.ts";

/** The answer to a valid request: what a test asked for, or Prism's, with the example that the query asks for. */
export async function answerWith(
  prism: Prism,
  operation: Operation,
  { record, headers }: IncomingRequest,
  sent: IHttpRequest,
  reply: MockReply,
): Promise<Answer> {
  checkChoice(operation, reply);
  const { status = successOf(operation), example } = reply;
  const own = ownAnswer(reply, status);
  const response = documented(operation, status);
  // A success or a redirect that is not documented has no form that could be known; an error has that of all errors.
  if (own.body !== undefined || !response) return own;
  // The example of `default` is that of a 500, and other errors say what they are.
  const isOfOthers = response.code === "default" && status !== 500 && !example;
  if (isOfOthers) return { ...own, ...errorAnswer(status, STATUS_CODES[status] ?? String(status)) };

  const [content = {}] = response.contents ?? [];
  const { exampleKey = example, change } = example ? {} : exampleFor(operation, content, record);
  const mediaTypes = acceptedOf(response, headers.accept);
  const { answer, output } = await prism.ask(operation, sent, { code: status, exampleKey, mediaTypes });
  const [broken] = output;
  if (broken)
    return errorAnswer(500, `The mock's answer breaks the description. ${operation.iid} ${status}: ${broken.message}.`);
  const mediaType = answer.headers?.["Content-type"];
  if (answer.body === undefined || !mediaType) return own;
  const shown = change ? change(answer.body) : answer.body;
  // A text that is the name of the examples' user is the answer to "who am I", so it names the caller, and nobody to nobody.
  if (shown === EXAMPLE_USER && !example) return { ...own, mediaType, body: userOf(headers) ?? "" };
  return { ...own, mediaType, body: sampleOf(mediaType, nameOf(record)) ?? shown };
}

/** The answer that is a test's own: with a type, text and bytes go as they are, and everything else as JSON. */
export function ownAnswer({ body, type, headers, delay, drop }: MockReply, status: number): Answer {
  const answer = { status, headers, delay, drop };
  if (body === undefined) return answer;
  if (type !== undefined && isRaw(body)) return { ...answer, mediaType: type, body: Buffer.from(body as string) };
  return { ...answer, mediaType: type ?? JSON_TYPE, body };
}

/** The documented media types that `Accept` names. Where it names none, servers answer what they have, so it is not asked. */
function acceptedOf({ contents = [] }: Operation["responses"][number], accept = ""): string[] | undefined {
  const named = [...new Set(accept.split(","))].filter((range) =>
    contents.some(({ mediaType }) => mediaType === mediaTypeOf(range)),
  );
  return named.length > 0 ? named : undefined;
}

/** The name of the file that is asked for, or the format of the archive. */
function nameOf({ operationId = "", parameters, query }: MockRequest): string {
  return parameters.path ?? String(query.format ?? (/archive/i.test(operationId) ? "zip" : ""));
}
