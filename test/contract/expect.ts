import { expect } from "vitest";
import {
  BadRequestError,
  ConflictError,
  type ErrorDetail,
  ForbiddenError,
  MethodNotAllowedError,
  NotFoundError,
  ServerError,
  type StashResponseError,
  UnauthorizedError,
  UnsupportedMediaTypeError,
} from "../../src/client/index.ts";
import type { DocumentedAnswer } from "./documented.ts";
import type { Exchange, WireAnswer } from "./wire.ts";

/** The class for each documented status; another status in the description fails, until it has a class here. */
const classes: Record<number, unknown> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  409: ConflictError,
  415: UnsupportedMediaTypeError,
  500: ServerError,
};

/** The example arrived to the letter: as JSON, as a picture, or as nothing. */
export function expectOnWire(answer: WireAnswer, { status, mediaType }: DocumentedAnswer, example: unknown): void {
  expect(answer.status).toBe(status);
  if (mediaType) expect(answer.mediaType).toBe(mediaType);
  if (!mediaType?.startsWith("image/")) expect(answer.text).toBe(example === undefined ? "" : JSON.stringify(example));
}

/** A success became the example, a picture, or `undefined`. */
export async function expectValue(value: unknown, { mediaType }: DocumentedAnswer, example: unknown): Promise<void> {
  if (!mediaType) return expect(value).toBeUndefined();
  if (!mediaType.startsWith("image/")) return expect(value).toStrictEqual(example);
  expect(value).toBeInstanceOf(Blob);
  const picture = value as Blob;
  expect(picture.type).toBe(mediaType);
  expect(Buffer.from(await picture.arrayBuffer()).subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
}

/** A failure became the class of its status, and lost nothing of what the server said. */
export function expectError(error: unknown, status: number, example: unknown, { request }: Exchange): void {
  expect(classes, `a class for ${status}`).toHaveProperty(`${status}`);
  const failure = error as StashResponseError;
  expect(failure.constructor).toBe(classes[status]);
  const { errors } = example as { errors: ErrorDetail[] };
  expect(errors.length).toBeGreaterThan(0);
  expect(failure.errors).toStrictEqual(errors);
  expect(failure.body).toStrictEqual(example);
  expect(failure).toMatchObject({ status, method: request.method, url: request.url.split("?", 1)[0] });
  expect(failure.requestId).toMatch(/^@MOCK/);
  const words = errors.flatMap(({ message, vetoes = [], reviewerErrors = [] }) => [
    message,
    ...vetoes.map(({ summaryMessage, detailedMessage }) => `${summaryMessage}: ${detailedMessage}`),
    ...reviewerErrors.map((reviewer) => reviewer.message),
  ]);
  expect(failure.message).toBe(`${request.method} ${new URL(request.url).pathname}: ${status} ${words.join("; ")}`);
  if (failure instanceof UnauthorizedError) expect(failure.reason).toBe("permission");
  if (failure instanceof ForbiddenError) expect(failure.reason).toBe("permission");
  if (failure instanceof ConflictError) {
    const first = <K extends keyof ErrorDetail>(key: K) => errors.find((detail) => detail[key] !== undefined)?.[key];
    expect(failure.currentVersion).toBe(first("currentVersion"));
    expect(failure.expectedVersion).toBe(first("expectedVersion"));
    expect(failure.conflicted).toBe(first("conflicted"));
    expect(failure.vetoes).toStrictEqual(errors.flatMap(({ vetoes = [] }) => vetoes));
    expect(failure.existingPullRequest).toStrictEqual(first("existingPullRequest") ?? undefined);
  }
}
