import { type Description, type Parameter, type Route, routesOf } from "./description.ts";

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
  const single = routes.filter(({ operation }) => operation["x-single-page"]);
  return `/** Every operation with a method of its own: the HTTP method and the URL that it calls. */
export const operationTable = {
${entries.join("")}} as const;

/** Operations that answer with a page of a list. */
export const pagedOperations = ${list(named.filter(isPaged).map(idOf))} as const;

/** URLs of the lists that never have a second page. */
export const singlePages: readonly string[] = ${list(single.map(({ url }) => url))};

/** Operations that may succeed without a body. */
export const bodilessOperations = ${list(named.filter(mayBeBodiless).map(idOf))} as const;

/** How a success that is not JSON is given to the caller: whole as a \`Blob\` or a string, or as a \`Response\`. */
export const responseKinds = {
${kinds.join("")}} as const;

/** Names of the path parameters that span slashes. */
export const multiSegmentParameters: readonly string[] = ${list(spanningNames(routes))};
`;
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

function isPaged({ operation, parameters }: Route): boolean {
  const takesStart = parameters.some(({ name, in: place }) => name === "start" && place === "query");
  return takesStart || operation["x-single-page"] === true;
}

function mayBeBodiless({ successes }: Route): boolean {
  return successes.some((types) => types.length === 0);
}

/** JSON wins where a caller can have that as well; text and pictures are small enough to be held whole. */
function responseKind({ successes }: Route): "json" | "text" | "blob" | "stream" {
  const types = successes.flat();
  if (types.length === 0 || types.some(isJson)) return "json";
  if (types.every((type) => type === "text/plain")) return "text";
  if (types.every((type) => type.startsWith("image/"))) return "blob";
  return "stream";
}

function isJson(type: string): boolean {
  return type === "application/json" || type.endsWith("+json");
}

/** The client knows them by name alone, so that a name must span slashes everywhere or nowhere. */
function spanningNames(routes: Route[]): string[] {
  const places = routes.flatMap(({ url, parameters }) =>
    parameters.filter(({ in: place }) => place === "path").map((parameter) => ({ url, parameter })),
  );
  const spanning = new Set(places.filter(({ parameter }) => spans(parameter)).map(({ parameter }) => parameter.name));
  const torn = places.find(({ parameter }) => spanning.has(parameter.name) && !spans(parameter));
  if (torn) {
    throw new Error(
      `{${torn.parameter.name}} of ${torn.url} has no x-multi-segment, though it spans slashes in another URL: name one of them otherwise`,
    );
  }
  return [...spanning].sort();
}

function spans(parameter: Parameter): boolean {
  return parameter["x-multi-segment"] === true;
}

function list(texts: string[]): string {
  return `[${texts.map((text) => `\n  "${text}",`).join("")}\n]`;
}
