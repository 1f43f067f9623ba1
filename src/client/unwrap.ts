import { errorOf } from "./send/response.ts";
import type { CallResult, DataOf } from "./types.ts";

/**
 * Turns a call by URL into its data, or throws the error that a call by name would have thrown.
 *
 * @throws {StashResponseError} of the class that belongs to the status, for 400 and above.
 * @example
 * const project = await unwrap(stash.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: { projectKey: "PRJ" } } }));
 */
export async function unwrap<R extends CallResult>(call: R | PromiseLike<R>): Promise<DataOf<R>> {
  return dataOf(await call) as DataOf<R>;
}

/** The data of a call by URL that has ended, or its error thrown. */
export function dataOf({ data, error, response }: CallResult): unknown {
  // By the status, not by `error`: an empty error body leaves that undefined.
  if (!response.ok) throw errorOf(response, error);
  return data;
}
