import { isPagedByName, mayBeBodilessByMethod } from "../src/client/usual.ts";
import { type Description, methods, type Route, routesOf } from "./description.ts";
import { isPaged, mayBeBodiless, mayBeOtherJson, responseKind, spanningNames } from "./operation-facts.ts";

/**
 * The source of generated/operations.ts: how each operation is called, with its summary and permission as hover text,
 * and what the client has to know of some operations.
 */
export function operationTable(description: Description): string {
  const routes = routesOf(description);
  // The twins below /users/{userSlug}/repos are called by URL alone.
  const named = routes.filter(({ operation }) => !operation["x-user-centric-of"]);
  const entries = named.map(
    (route) => `  /** ${hoverText(route)} */\n  ${route.operation.operationId}: "${signature(route)}",\n`,
  );
  const kinds = routes.flatMap((route) => {
    const kind = responseKind(route);
    return kind === "json" ? [] : [`  "${signature(route)}": "${kind}",\n`];
  });
  const arrays = routes.flatMap((route) => {
    const type = route.operation.requestBody?.["x-array-type"];
    return type ? [`  "${signature(route)}": "${type}",\n`] : [];
  });
  const urls = methods.map((method) => {
    const here = routes.filter((route) => route.method === method).map(({ url }) => url);
    return `export type ${capitalized(method)}Path = ${union(here)};\n`;
  });
  const unusuallyPaged = named.filter((route) => isPaged(route) !== isPagedByName(idOf(route)));
  const unusuallyBodiless = named.filter((route) => mayBeBodiless(route) !== mayBeBodilessByMethod(signature(route)));
  const single = routes.filter(({ operation }) => operation["x-single-page"]);
  return `/** Every operation with a method of its own: the HTTP method and the URL that it calls. */
export const operationTable = {
${entries.join("")}} as const;

/** Operations that answer with a page of a list. */
export type PagedOperation = ${union(named.filter(isPaged).map(idOf))};

/** Operations that are paged without being named \`list…\`, and those that are named so and not paged. */
export const unusuallyPaged: readonly string[] = ${list(unusuallyPaged.map(idOf))};

/** URLs of the lists that never have a second page. */
export const singlePages: readonly string[] = ${list(single.map(({ url }) => url))};

/** Operations that may succeed without a body though they delete nothing, and deletions that may not. */
export const unusuallyBodiless: readonly string[] = ${list(unusuallyBodiless.map(idOf))};

/** Operations whose body may be JSON other than an object. */
export const otherJsonOperations: readonly string[] = ${list(named.filter(mayBeOtherJson).map(idOf))};

/** How a success that is not JSON is given to the caller: whole as a \`Blob\` or a string, or as a \`Response\`. */
export const responseKinds = {
${kinds.join("")}} as const;

/** The content type under which servers take an array, where it is not that of one item. */
export const arrayTypes = {
${arrays.join("")}} as const;

/** Names of the path parameters that span slashes. */
export const multiSegmentParameters: readonly string[] = ${list(spanningNames(routes))};

/** The URLs of the lists, to be called with GET. */
export type PagedPath = ${union(routes.filter(isPaged).map(({ url }) => url))};

// The URLs that can be called with each method.
${urls.join("")}`;
}

function idOf({ operation }: Route): string {
  return operation.operationId;
}

function signature({ method, url }: Route): string {
  return `${method.toUpperCase()} ${url}`;
}

function hoverText({ operation }: Route): string {
  const { "x-since": since, "x-until": until } = operation;
  const permission = /Permission: .*$/.exec(operation.description.trim())?.[0];
  const era = [since && `Since ${since}.`, until && `Until ${until}.`];
  return [`${operation.summary}.`, ...era, permission].filter(Boolean).join(" ");
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function union(texts: string[]): string {
  return texts.length > 0 ? texts.map((text) => `\n  | "${text}"`).join("") : "never";
}

function list(texts: string[]): string {
  return `[${texts.map((text) => `\n  "${text}",`).join("")}\n]`;
}
