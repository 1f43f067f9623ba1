import { fromBase64 } from "../base64.ts";

/** The parts of a request in which secrets travel. */
export interface Carrier {
  url: string;
  headers: Headers;
  /** The body as the caller gave it. */
  body?: unknown;
}

/** A shorter secret is left alone: blanking it would blank parts of ordinary words. */
const shortestSecret = 4;

/** A function that blanks the secrets of a request in a text, for a server or a proxy may repeat them. */
export function redactor({ url, headers, body }: Carrier): (text: string) => string {
  const secrets = [...secretsOfHeaders(headers), ...secretsOfQuery(url), ...secretsOfBody(body)];
  const worthy = secrets.filter(({ length }) => length >= shortestSecret);
  // The longest first, as one may be part of another.
  worthy.sort((a, b) => b.length - a.length);
  return (text) => {
    let cleaned = text;
    for (const secret of worthy) cleaned = cleaned.replaceAll(secret, "***");
    return cleaned;
  };
}

/** The token after a scheme (`Bearer TOKEN`), every value after an equals sign (`JSESSIONID=VALUE`), a Basic password. */
function secretsOfHeaders(headers: Headers): string[] {
  const authorization = headers.get("authorization") ?? "";
  const [scheme = "", token = ""] = authorization.split(" ");
  const pairs = `${authorization};${headers.get("cookie") ?? ""}`.split(/[;,]/);
  const values = pairs.map((pair) =>
    pair
      .slice(pair.indexOf("=") + 1)
      .replaceAll('"', "")
      .trim(),
  );
  return [token, ...values, ...(scheme.toLowerCase() === "basic" ? [passwordIn(token)] : [])];
}

function passwordIn(basicToken: string): string {
  try {
    const credentials = new TextDecoder().decode(fromBase64(basicToken));
    return credentials.slice(credentials.indexOf(":") + 1);
  } catch {
    return ""; // A header of the caller's own, and not Base64.
  }
}

/** Passwords in the query, as they are and as they are written in a URL. */
function secretsOfQuery(url: string): string[] {
  const [, query] = url.split("?");
  const passwords = [...new URLSearchParams(query)].filter(([name]) => isPassword(name)).map(([, value]) => value);
  return [...passwords, ...passwords.map(encodeURIComponent)];
}

function secretsOfBody(body: unknown): string[] {
  if (typeof body === "string") return secretsOfBody(parsed(body));
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    typeof value === "string" && isPassword(name) ? [value] : secretsOfBody(value),
  );
}

function isPassword(name: string): boolean {
  return name.toLowerCase().includes("password");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
