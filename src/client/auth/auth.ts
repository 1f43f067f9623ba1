import { InvalidRequestError } from "../errors/classes.ts";

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
  /** True where it looks at nothing and only sets a header: then no `Request` is built for it, which is cheaper. */
  readonly setsHeader?: boolean;
}

/**
 * User name and password, or on later servers a token in place of the password; UTF-8.
 *
 * @example createStashClient({ baseUrl: "https://stash.example.com", auth: basic("jcitizen", "secret") });
 */
export function basic(username: string, password: string): Auth {
  if (!username.includes(":")) {
    return header("authorization", `Basic ${toBase64(new TextEncoder().encode(`${username}:${password}`))}`);
  }
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

function header(name: string, value: string): Auth {
  return Object.assign(({ headers }: Request) => headers.set(name, value), { setsHeader: true });
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
