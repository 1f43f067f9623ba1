import type { OkStatus } from "openapi-typescript-helpers";
import type { responseKinds } from "../../generated/operations.ts";

/** The part of an operation in generated/schema.ts that types are made from. */
export interface Operation {
  parameters: { path?: unknown; query?: unknown };
  requestBody?: unknown;
  responses: object;
}

/** A call of any path with any method. */
export type UntypedRequest = (method: string, path: string, init?: Record<string, unknown>) => Promise<CallResult>;

/** The result of a call by URL. */
export interface CallResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The `data` of a call by URL that succeeded; `undefined` where the server answers with no body. */
export type DataOf<R> = R extends { data: infer D; error?: undefined } ? ([D] extends [never] ? undefined : D) : never;

/** The bodies of all documented 2xx: a list documented as 201 and one documented as 200 are both meant. */
export type SuccessOf<O extends { responses: object }> = {
  [S in keyof O["responses"] & OkStatus]: BodyOf<O["responses"][S]>;
}[keyof O["responses"] & OkStatus];

/** The bodies of all other documented responses. */
export type FailureOf<O extends { responses: object }> = {
  [S in Exclude<keyof O["responses"], OkStatus>]: BodyOf<O["responses"][S]>;
}[Exclude<keyof O["responses"], OkStatus>];

/** JSON is what the client asks for where it can choose. */
type BodyOf<R> = R extends { content: infer Content }
  ? Content extends { "application/json": infer Json }
    ? Json
    : Content[keyof Content]
  : undefined;

/** The body that an operation takes, as a member of its input: required, optional, or none. */
export type BodyInput<O> = O extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : O extends { requestBody?: { content: infer Content } | undefined }
    ? { body?: Content[keyof Content] | undefined }
    : unknown;

/** "blob", "text" or "stream" for the routes that do not answer with JSON. */
export type KindOf<Route> = Route extends keyof typeof responseKinds ? (typeof responseKinds)[Route] : "json";

/** The options of `fetch`, each of which may be `undefined` too, also under `exactOptionalPropertyTypes`. */
export type PlatformInit = { [K in keyof RequestInit]: RequestInit[K] | undefined };
