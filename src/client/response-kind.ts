import { responseKinds } from "../../generated/operations.ts";

export type ResponseKind = "json" | "blob" | "text" | "stream";

/** The kinds of answers that are not JSON, by route. */
const kinds: Record<string, ResponseKind> = responseKinds;

/** Most paths are not among these, so that no route has to be written for them. */
const pathsNotJson = new Set(Object.keys(kinds).map((route) => route.split(" ")[1]));

/** The kind of answer that an operation has; "json" for what is not described. */
export function responseKindOf(method: string, path: string): ResponseKind {
  return (pathsNotJson.has(path) && kinds[`${method} ${path}`]) || "json";
}
