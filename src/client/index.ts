// Every schema by its name: `PullRequest`, `Repository`.
export type * from "../../generated/names.ts";
export type { components, operations, paths } from "../../generated/schema.ts";
export { type Auth, basic, bearer, cookie } from "./auth/auth.ts";
export { type OAuth1Credentials, oauth1 } from "./auth/oauth1.ts";
export { createStashClient, type StashClient } from "./client.ts";
export {
  BadRequestError,
  ConflictError,
  ConnectionError,
  type ErrorDetail,
  ForbiddenError,
  InvalidRequestError,
  isStashError,
  MethodNotAllowedError,
  NotFoundError,
  PaginationError,
  RateLimitedError,
  RequestTimeoutError,
  ServerError,
  StashError,
  StashResponseError,
  UnauthorizedError,
  UnexpectedResponseError,
  UnsupportedMediaTypeError,
} from "./errors/classes.ts";
export type { FetchBelowInit } from "./fetch-below.ts";
export type { CallOptions, ListOptions } from "./operations.ts";
export type { StashClientOptions } from "./options.ts";
export { type Paged, paginate, type WalkOptions } from "./paged.ts";
export { avatarDataUri } from "./request/body.ts";
export type { Attempt, OnAttempt } from "./send/attempts.ts";
export type { Fetch, FetchInit } from "./send/fetch.ts";
export type { FetchedResponse } from "./send/fetched.ts";
export type { Limiter } from "./send/limiter.ts";
export type { Retry } from "./send/limits.ts";
export { unwrap } from "./unwrap.ts";
