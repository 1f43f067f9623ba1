import { STATUS_CODES } from "node:http";
import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import { type Answer, errorAnswer, JSON_TYPE } from "./answer.ts";
import { exampleFor } from "./pages.ts";
import type { Operation, Prism } from "./prism.ts";
import { assertAllowed, type DocumentedResponse, documented, successOf, type Wanted } from "./replies.ts";
import { type IncomingRequest, type MockRequest, mediaTypeOf } from "./request.ts";
import { sampleOf } from "./samples.ts";

/** Prism's answer to a valid request: the example that was asked for, by a test, by `Prefer` or by the query. */
export async function answerWith(
  prism: Prism,
  operation: Operation,
  { record, headers: { accept } }: IncomingRequest,
  sent: IHttpRequest,
  wanted: Wanted,
): Promise<Answer> {
  const { status = successOf(operation), example, body, headers } = wanted;
  try {
    assertAllowed(operation, wanted);
    if (body !== undefined) return { status, mediaType: JSON_TYPE, body, headers };
    const response = documented(operation, status);
    // A success or a redirect that is not documented has no form that could be known; an error has that of all errors.
    if (!response) return { status, headers };
    // The example of `default` is that of a 500, and other errors say what they are.
    const isOfOthers = response.code === "default" && status !== 500 && !example;
    if (isOfOthers) return { ...errorAnswer(status, STATUS_CODES[status] ?? String(status)), headers };
    const [content] = response.contents ?? [];
    const { exampleKey = example, change } = example ? {} : exampleFor(content ?? {}, record.query);
    const mediaTypes = acceptedOf(response, accept);
    const { answer, output } = await prism.ask(operation, sent, { code: status, exampleKey, mediaTypes });
    const [broken] = output;
    if (broken) return errorAnswer(500, `${BREAKS} ${operation.iid} ${status}: ${broken.message}.`);
    return { ...answerOf(change ? { ...answer, body: change(answer.body) } : answer, nameOf(record)), headers };
  } catch (error) {
    return errorAnswer(500, `The mock cannot answer. ${(error as Error).message}`);
  }
}

const BREAKS = "The mock's answer breaks the description.";

/** The documented media types that `Accept` names. Where it names none, servers answer what they have, so it is not asked. */
function acceptedOf({ contents = [] }: DocumentedResponse, accept = ""): string[] | undefined {
  const named = accept.split(",").filter((range) => contents.some(({ mediaType }) => mediaType === mediaTypeOf(range)));
  return named.length > 0 ? named : undefined;
}

/** The name of the file that is asked for, or the format of the archive. */
function nameOf({ operationId = "", parameters, query }: MockRequest): string {
  return parameters.path ?? String(query.format ?? (/archive/i.test(operationId) ? "zip" : ""));
}

function answerOf({ statusCode, headers = {}, body }: IHttpResponse, name?: string): Answer {
  const mediaType = headers["Content-type"];
  if (body === undefined || !mediaType) return { status: statusCode };
  return { status: statusCode, mediaType, body: sampleOf(mediaType, name) ?? body };
}
