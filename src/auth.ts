import { InvalidRequestError } from "./errors.ts";

/**
 * Puts credentials on a request, anew for every attempt: changes its headers (set, do not append), or returns another
 * `Request`. Called only for requests to the server itself. Trusted Applications and the like sign here.
 *
 * @example
 * const auth: Auth = async (request) => request.headers.set("authorization", `Bearer ${await currentToken()}`);
 */
export interface Auth {
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that only sets headers returns nothing
  (request: Request): void | Request | Promise<void | Request>;
  /** True where the credentials hold for this very URL alone: then redirects are not followed. */
  readonly signsUrl?: boolean;
}

/**
 * User name and password, or on later servers a token in place of the password; UTF-8.
 *
 * @example createStashClient({ baseUrl: "https://stash.example.com", auth: basic("jcitizen", "secret") });
 */
export function basic(username: string, password: string): Auth {
  if (!username.includes(":")) return header("authorization", `Basic ${base64(`${username}:${password}`)}`);
  return () => {
    throw new InvalidRequestError("a user name for basic() cannot have a colon");
  };
}

/**
 * A personal access token (Bitbucket Server 5.5 and later).
 *
 * @example createStashClient({ baseUrl: "https://stash.example.com", auth: bearer("MDM0MjM5…") });
 */
export function bearer(token: string): Auth {
  return header("authorization", `Bearer ${token}`);
}

/**
 * The cookie of a session, for Node and the like; in browsers use the option `credentials: "include"` instead.
 *
 * @example createStashClient({ baseUrl: "https://stash.example.com", auth: cookie("JSESSIONID=…") });
 */
export function cookie(value: string): Auth {
  return header("cookie", value);
}

const headerSetters = new WeakSet<Auth>();

function header(name: string, value: string): Auth {
  const auth: Auth = ({ headers }) => headers.set(name, value);
  headerSetters.add(auth);
  return auth;
}

/** Whether all it does is to set a header. */
export function setsHeader(auth: Auth): boolean {
  return headerSetters.has(auth);
}

/** Base64 of bytes, or of a text in UTF-8. */
export function base64(data: string | Uint8Array): string {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
