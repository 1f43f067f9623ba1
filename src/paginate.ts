import type { Client, MaybeOptionalInit } from "openapi-fetch";
import type { RequiredKeysOf } from "openapi-typescript-helpers";
import { operationTable } from "../generated/operations.ts";
import type { paths } from "../generated/schema.ts";
import type { ItemOf, SuccessOf, UntypedRequest } from "./operations.ts";
import { createPaged, type Paged, type PageWindow } from "./pagination.ts";
import { unwrap } from "./unwrap.ts";

type Reads = {
  [P in keyof paths]: paths[P] extends { get: infer O extends { responses: object } } ? SuccessOf<O> : never;
};

/** The paths whose GET answers with a page of a list. */
export type PagedPath = { [P in keyof paths]: [ItemOf<Reads[P]>] extends [never] ? never : P }[keyof paths];

type Init<P extends PagedPath> = MaybeOptionalInit<paths[P], "get">;

/**
 * Walks the pages of a list that is called by URL; does not compile for other paths.
 *
 * @example
 * const where = { params: { path: { projectKey: "PRJ" } } };
 * for await (const repository of paginate(stash, "/rest/api/1.0/projects/{projectKey}/repos", where)) console.log(repository.slug);
 */
export function paginate<P extends PagedPath>(
  stash: Pick<Client<paths>, "request">,
  path: P,
  ...[init]: RequiredKeysOf<Init<P>> extends never ? [init?: Init<P>] : [init: Init<P>]
): Paged<ItemOf<Reads[P]>, Reads[P]> {
  // The types above have checked path and inputs; below them any path is called alike.
  const request = stash.request as UntypedRequest;
  const given = (init ?? {}) as { params?: { query?: PageWindow } };
  const fetchPage = async (window: PageWindow) => {
    const query = { ...given.params?.query, ...window };
    const result = await request("get", path, { ...given, params: { ...given.params, query } });
    return { page: (await unwrap(result)) as Reads[P], response: result.response };
  };
  return createPaged(fetchPage, { ...given.params?.query }, isSingle(path));
}

function isSingle(path: string): boolean {
  const original = path.replace("/users/{userSlug}/repos/", "/projects/{projectKey}/repos/");
  const entries: readonly (readonly [string, string, string?])[] = Object.values(operationTable);
  return entries.some(([method, template, paging]) => method === "get" && template === original && paging === "single");
}
