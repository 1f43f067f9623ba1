export type { components, operations, paths } from "../generated/schema.ts";
export { type Auth, basic, bearer, cookie } from "./auth.ts";
export { avatarDataUri } from "./body.ts";
export { createStashClient, type StashClient } from "./client.ts";
export {
  ConnectionError,
  type ErrorDetail,
  InvalidRequestError,
  isStashError,
  PaginationError,
  RequestTimeoutError,
  StashError,
  StashResponseError,
  UnexpectedResponseError,
} from "./errors.ts";
export { type OAuth1Credentials, oauth1 } from "./oauth1.ts";
export type { CallOptions } from "./operations.ts";
export type { StashClientOptions } from "./options.ts";
export { type Paged, paginate } from "./pagination.ts";
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  MethodNotAllowedError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  UnauthorizedError,
  UnsupportedMediaTypeError,
} from "./status-errors.ts";
export { unwrap } from "./unwrap.ts";
