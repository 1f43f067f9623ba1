import { factsOf, isOurs } from "./answer.ts";
import type { StashResponseError } from "./errors.ts";
import { statusError } from "./status-errors.ts";

/** What a call by URL resolves to. */
export interface CallResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The `data` of a call by URL that succeeded; `undefined` where the server answers with no body. */
export type DataOf<R> = R extends { data: infer D; error?: undefined } ? ([D] extends [never] ? undefined : D) : never;

/**
 * Turns a call by URL into its data, or throws the error that a call by name would have thrown.
 *
 * @throws {StashResponseError} of the class that belongs to the status, for 400 and above.
 * @example
 * const project = await unwrap(stash.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: { projectKey: "PRJ" } } }));
 */
export async function unwrap<R extends CallResult>(call: R | PromiseLike<R>): Promise<DataOf<R>> {
  const { data, error, response } = await call;
  // By the status, not by `error`: an empty error body leaves that undefined.
  if (!response.ok) throw await responseError(response, error);
  return data as DataOf<R>;
}

/** The error for a response of 400 or above; `parsed` is its body where it cannot be read again. */
export async function responseError(response: Response, parsed?: unknown): Promise<StashResponseError> {
  const text = isOurs(response) ? await response.text() : typeof parsed === "string" ? parsed : JSON.stringify(parsed);
  return statusError(factsOf(response, text ?? ""));
}
