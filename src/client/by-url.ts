import type { Client, HeadersOptions, Middleware, QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import type { DeletePath, GetPath, PatchPath, PostPath, PutPath } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import type { Limits } from "./send/limits.ts";
import type { BodyInput, FailureOf, KindOf, Operation, PlatformInit, SuccessOf } from "./types.ts";

/**
 * Calls by URL: openapi-fetch's client for the paths of the API, with types of its own, because those of openapi-fetch
 * 0.17 turn a string that servers may add to into an object (openapi-ts/openapi-typescript#2765). It is accepted where
 * openapi-fetch's client is expected.
 */
export interface ByUrl extends Omit<Client<paths>, Typed | "request"> {
  /** Calls a URL with GET. Resolves to `{ data, error, response }`, whatever the status. */
  GET: UrlMethod<"get">;
  /** Calls a URL with PUT. Resolves to `{ data, error, response }`, whatever the status. */
  PUT: UrlMethod<"put">;
  /** Calls a URL with POST. Resolves to `{ data, error, response }`, whatever the status. */
  POST: UrlMethod<"post">;
  /** Calls a URL with DELETE. Resolves to `{ data, error, response }`, whatever the status. */
  DELETE: UrlMethod<"delete">;
  /** Calls a URL with PATCH. Resolves to `{ data, error, response }`, whatever the status. */
  PATCH: UrlMethod<"patch">;
  /** Calls a URL with the method that is given first, in lower case. */
  request: Uncallable & UrlRequest;
}

/** The methods that the API has; the rest of openapi-fetch's take no path of it. */
type Typed = "GET" | "PUT" | "POST" | "DELETE" | "PATCH";

// Unions that are generated: finding the paths of a method in `paths` doubles the time of a check.
interface PathsByMethod {
  get: GetPath;
  put: PutPath;
  post: PostPath;
  delete: DeletePath;
  patch: PatchPath;
}

type Method = keyof PathsByMethod;

type UrlMethod<M extends Method> = Uncallable & UrlCall<M>;

type UrlCall<M extends Method> = <P extends PathsByMethod[M], A extends ParseAs = KindAt<M, P>>(
  url: P,
  ...init: InitArguments<Init<OperationAt<M, P>, A>>
) => Promise<UrlResult<OperationAt<M, P>, A>>;

type UrlRequest = <M extends Method, P extends PathsByMethod[M], A extends ParseAs = KindAt<M, P>>(
  method: M,
  url: P,
  ...init: InitArguments<Init<OperationAt<M, P>, A>>
) => Promise<UrlResult<OperationAt<M, P>, A>>;

/**
 * Makes a method assignable to openapi-fetch's. Nobody calls it: no client is a `never`. It stands first, so that the
 * compiler does not look at the other signature for that, which it would find too complex.
 */
type Uncallable = (this: never, ...call: unknown[]) => Promise<never>;

// Inferred with a bound, and written out twice, these are known to be within it. By `Extract`, or by one type for both, the
// compiler would find that out for every path of the API, which trebles the time of judging this file.
type OperationAt<M extends Method, P> = P extends keyof paths
  ? paths[P][M] extends infer Found extends Operation
    ? Found
    : never
  : never;

type KindAt<M extends Method, P> = P extends string
  ? KindOf<`${Uppercase<M>} ${P}`> extends infer Found extends ParseAs
    ? Found
    : never
  : never;

/** The data of a call, by the option `parseAs`. */
interface Parsed<Json> {
  json: Json;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: Response["body"];
}

type ParseAs = keyof Parsed<unknown>;

/** Options of a call by URL, beside its parameters and body. */
interface UrlOptions<A extends ParseAs> extends Limits, Omit<PlatformInit, "body" | "headers" | "method"> {
  /** Headers for this call alone; `null` leaves one out. */
  headers?: HeadersOptions | undefined;
  /** How the body of a success is read; JSON, or what the operation answers with, unless given. */
  parseAs?: A | undefined;
  /** Middlewares for this call alone, after those of the client. */
  middleware?: Middleware[] | undefined;
  /** In place of the client's base URL; it must be on the same server. */
  baseUrl?: string | undefined;
  /** In place of the client's way to write the query, the body and the path. */
  querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions | undefined;
  bodySerializer?: ((body: unknown) => unknown) | undefined;
  pathSerializer?: ((path: string, values: Record<string, unknown>) => string) | undefined;
}

/** `params` and `body` as the operation takes them, and the options. */
export type Init<O extends Operation, A extends ParseAs = ParseAs> = ParametersInit<O> & BodyInput<O> & UrlOptions<A>;

type ParametersInit<O extends Operation> =
  Record<never, never> extends O["parameters"] ? { params?: O["parameters"] | undefined } : { params: O["parameters"] };

/** The last argument, optional where nothing in it is required. */
export type InitArguments<I> = Record<never, never> extends I ? [init?: I | undefined] : [init: I];

type UrlResult<O extends Operation, A extends ParseAs> =
  | { data: Parsed<SuccessOf<O>>[A]; error?: never; response: Response }
  | { data?: never; error: FailureOf<O>; response: Response };
