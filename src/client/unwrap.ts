import type { OkStatus } from "openapi-typescript-helpers";
import { statusError } from "./errors/status-errors.ts";

/** A call of any path with any method; what `createStashClient` makes of openapi-fetch's own. */
export type UntypedRequest = (method: string, path: string, init?: Record<string, unknown>) => Promise<CallResult>;

/** What a call by URL resolves to. */
export interface CallResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The `data` of a call by URL that succeeded; `undefined` where the server answers with no body. */
export type DataOf<R> = R extends { data: infer D; error?: undefined } ? ([D] extends [never] ? undefined : D) : never;

/** The bodies of all documented 2xx: a list documented as 201 and one documented as 200 are both meant. */
export type SuccessOf<O extends { responses: object }> = {
  [S in keyof O["responses"] & OkStatus]: O["responses"][S] extends { content: infer C } ? C[keyof C] : undefined;
}[keyof O["responses"] & OkStatus];

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
  if (!response.ok) throw statusError(response, error);
  return data as DataOf<R>;
}
