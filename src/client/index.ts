export type { components, operations, paths } from "../../generated/schema.ts";
export { type Auth, basic, bearer, cookie } from "./auth/auth.ts";
export { type OAuth1Credentials, oauth1 } from "./auth/oauth1.ts";
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
} from "./errors/classes.ts";
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
} from "./errors/status-errors.ts";
export type { CallOptions } from "./operations.ts";
export type { StashClientOptions } from "./options.ts";
export { type Paged, paginate } from "./paged.ts";
export { avatarDataUri } from "./request/body.ts";
export { unwrap } from "./unwrap.ts";
