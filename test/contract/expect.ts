import { STATUS_CODES } from "node:http";
import { expect } from "vitest";
import {
  BadRequestError,
  ConflictError,
  type ErrorDetail,
  ForbiddenError,
  MethodNotAllowedError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  StashResponseError,
  UnauthorizedError,
  UnsupportedMediaTypeError,
} from "../../src/client/index.ts";
import type { MockAnswer } from "../../src/mock/index.ts";
import { type DocumentedAnswer, wireForm } from "./documented.ts";
import type { Exchange } from "./wire.ts";

/** The statuses that have a class of their own. */
const classes: Record<number, unknown> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  409: ConflictError,
  415: UnsupportedMediaTypeError,
  429: RateLimitedError,
};

/** The example was sent to the letter: as JSON, as text, as bytes, or as nothing. */
export function expectOnWire(answer: MockAnswer, documented: DocumentedAnswer, example: unknown): void {
  const { status, kind, mediaType } = documented;
  expect(answer.status).toBe(status);
  if (mediaType) expect(answer.mediaType).toBe(mediaType);
  if (kind === "nothing") expect(answer.body).toHaveLength(0);
  else if (kind === "json" || kind === "text") expect(answer.body).toBe(wireForm(documented, example));
  else expect(answer.body.length).toBeGreaterThan(0);
}

/** A success became the example, its text, the bytes that were sent, or `undefined`. */
export async function expectValue(
  value: unknown,
  { kind, mediaType = "" }: DocumentedAnswer,
  { body }: MockAnswer,
  example: unknown,
): Promise<void> {
  if (kind === "nothing") return expect(value).toBeUndefined();
  if (kind === "json" || kind === "text") return expect(value).toStrictEqual(example);
  expect(value).toBeInstanceOf(kind === "image" ? Blob : Response);
  const file = value as Blob | Response;
  expect(file instanceof Blob ? file.type : file.headers.get("content-type")).toContain(mediaType);
  const bytes = Buffer.from(await file.arrayBuffer());
  expect(bytes).toEqual(Buffer.from(body));
  if (mediaType === "image/png") expect(bytes.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
}

/** A cause in words: its message, and those of the vetoes and of the reviewers who were refused. */
function wordsOf({ message, vetoes = [], reviewerErrors = [] }: ErrorDetail): string[] {
  const ofVetoes = vetoes.map(({ summaryMessage, detailedMessage }) => `${summaryMessage}: ${detailedMessage}`);
  return [message, ...ofVetoes, ...reviewerErrors.map((reviewer) => reviewer.message)];
}

/** A failure became the class of its status, and lost nothing of what the server said. */
export function expectError(error: unknown, status: number, example: unknown, { request }: Exchange): void {
  const failure = error as StashResponseError;
  expect(failure.constructor).toBe(classes[status] ?? (status >= 500 ? ServerError : StashResponseError));
  // Some errors stand alone, outside of `errors`.
  const { errors, message: alone } = example as { errors?: ErrorDetail[]; message?: string };
  const causes = errors ?? [];
  // A server may leave out which input is at fault and the class of the failure; the client says null.
  const whole = errors?.map((detail) => ({ context: null, exceptionName: null, ...detail }));
  if (whole) expect(failure.errors).toStrictEqual(whole);
  expect(failure.body).toStrictEqual(example);
  expect(failure).toMatchObject({ status, method: request.method, url: request.url.split("?", 1)[0] });
  expect(failure.requestId).toMatch(/^@MOCK/);
  // Some say nothing in words, such as the state of a server that is starting: then HTTP's own words tell.
  const words = errors ? causes.flatMap(wordsOf).join("; ") : (alone ?? STATUS_CODES[status]);
  expect(words).toMatch(/\w/);
  // A message is one line, whatever the server wrote.
  const line = words?.replaceAll("\n", " ");
  expect(failure.message).toBe(`${request.method} ${new URL(request.url).pathname}: ${status} ${line}`);
  if (failure instanceof UnauthorizedError) expect(failure.reason).toBe("permission");
  if (failure instanceof ForbiddenError) expect(failure.reason).toBe("permission");
  if (failure instanceof ConflictError) {
    const first = <K extends keyof ErrorDetail>(key: K) => causes.find((detail) => detail[key] !== undefined)?.[key];
    expect(failure.currentVersion).toBe(first("currentVersion"));
    expect(failure.expectedVersion).toBe(first("expectedVersion"));
    expect(failure.conflicted).toBe(first("conflicted"));
    expect(failure.vetoes).toStrictEqual(causes.flatMap(({ vetoes = [] }) => vetoes));
    expect(failure.existingPullRequest).toStrictEqual(first("existingPullRequest") ?? undefined);
  }
}
