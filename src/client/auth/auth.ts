import { toBase64 } from "../base64.ts";
import { Refusal } from "../errors/refusal.ts";

/**
 * Puts credentials on a request, anew for every attempt: changes its headers (set, do not append), or returns another
 * `Request`. Called only for requests to the server itself. Trusted Applications and the like sign here. What it throws,
 * the call rejects with. It may call the same client, but answers without a call when it is asked for that very request.
 *
 * @example
 * const auth: Auth = async (request) => request.headers.set("authorization", `Bearer ${await currentToken()}`);
 */
export interface Auth {
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that only sets headers returns nothing
  (request: Request): void | Request | Promise<void | Request>;
  /** True where the credentials hold for this very URL alone: then redirects are not followed. */
  readonly signsUrl?: boolean | undefined;
}

/**
 * User name and password, or on later servers a token in place of the password; UTF-8.
 *
 * @throws {TypeError} if one of them is no text, such as an environment variable that is not set.
 * @example createStashClient({ baseUrl: "https://stash.example.com", auth: basic("jcitizen", "secret") });
 */
export function basic(username: string, password: string): Auth {
  requireText(username, "the user name of basic()");
  requireText(password, "the password of basic()");
  if (username.includes(":")) return refusal("the user name of basic() must not have a colon");
  const token = toBase64(new TextEncoder().encode(`${username}:${password}`));
  return setting("authorization", `Basic ${token}`, "the credentials of basic()");
}

/**
 * A personal access token (Bitbucket Server 5.5 and later).
 *
 * @throws {TypeError} if it is no text, such as an environment variable that is not set.
 * @example createStashClient({ baseUrl: "https://stash.example.com", auth: bearer("MDM0MjM5…") });
 */
export function bearer(token: string): Auth {
  requireText(token, "the token of bearer()");
  return setting("authorization", `Bearer ${token}`, "the token of bearer()");
}

/**
 * The cookie of a session, for Node and the like; in browsers use the option `credentials: "include"` instead.
 *
 * @throws {TypeError} if it is no text, such as an environment variable that is not set.
 * @example createStashClient({ baseUrl: "https://stash.example.com", auth: cookie("JSESSIONID=…") });
 */
export function cookie(value: string): Auth {
  requireText(value, "the value of cookie()");
  return setting("cookie", value, "the value of cookie()");
}

interface Header {
  name: string;
  value: string;
}

const headers = new WeakMap<Auth, Header>();

/** The one header that an `auth` of this file sets, so that no `Request` has to be made for it, which is dear. */
export function headerOf(auth: Auth): Header | undefined {
  return headers.get(auth);
}

function setting(name: string, value: string, what: string): Auth {
  const asSent = headerValue(value);
  if (asSent === undefined) return refusal(`${what} must not have line breaks or characters beyond Latin-1`);
  const auth: Auth = (request) => request.headers.set(name, asSent);
  headers.set(auth, { name, value: asSent });
  return auth;
}

/** The value of a header, without white space around it; undefined if HTTP cannot send it. */
function headerValue(given: string): string | undefined {
  try {
    return new Headers([["authorization", given]]).get("authorization") ?? "";
  } catch {
    return undefined;
  }
}

/** An `auth` that refuses each call, in words that do not show the credentials. */
function refusal(message: string): Auth {
  return () => {
    throw new Refusal(message);
  };
}

/** @throws {TypeError} for a credential that is no text. */
export function requireText(value: unknown, what: string): void {
  // Of a wrong value only its type is shown, should it be the secret in another form.
  if (typeof value !== "string")
    throw new TypeError(`${what} must be text, not ${value === null ? "null" : typeof value}`);
}
