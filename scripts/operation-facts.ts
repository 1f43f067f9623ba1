import type { Parameter, Route } from "./description.ts";

/** Whether it answers with a page of a list. */
export function isPaged({ operation, parameters }: Route): boolean {
  const takesStart = parameters.some(({ name, in: place }) => name === "start" && place === "query");
  return takesStart || operation["x-single-page"] === true;
}

export function mayBeBodiless({ successes }: Route): boolean {
  return successes.some((bodies) => Object.keys(bodies).length === 0);
}

export function mayBeOtherJson({ successes }: Route): boolean {
  const bodies = successes.flatMap((success) => Object.entries(success));
  return bodies.some(([type, schema]) => isJson(type) && schema.type !== "object");
}

/** JSON wins where a caller can have that as well; text and pictures are small enough to be held whole. */
export function responseKind({ successes }: Route): "json" | "text" | "blob" | "stream" {
  const types = successes.flatMap((bodies) => Object.keys(bodies));
  if (types.length === 0 || types.some(isJson)) return "json";
  if (types.every((type) => type === "text/plain")) return "text";
  if (types.every((type) => type.startsWith("image/"))) return "blob";
  return "stream";
}

function isJson(type: string): boolean {
  return type === "application/json" || type.endsWith("+json");
}

/** The client knows them by name alone, so that a name must span slashes everywhere or nowhere. */
export function spanningNames(routes: Route[]): string[] {
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
