import type { IncomingMessage, ServerResponse } from "node:http";
import { isLoopback } from "./listen.ts";

export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && Boolean(headers.origin && headers["access-control-request-method"]);
}

/** Pages of this machine may call the mock, with credentials; `*` would not allow these, so everything is named. */
export function allowCrossOrigin(response: ServerResponse, allowed: readonly string[]): void {
  const { headers } = response.req;
  const { origin } = headers;
  const isOwn = origin && URL.canParse(origin) && isLoopback(new URL(origin).hostname);
  if (!origin || !(isOwn || allowed.includes(origin))) return;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("vary", "origin");
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-allow-methods", "GET, HEAD, POST, PUT, DELETE, OPTIONS");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "authorization");
  response.setHeader(
    "access-control-expose-headers",
    "x-arequestid, x-ausername, x-auserid, retry-after, allow, sl-violations",
  );
}

/** Ends of names that nobody can register, and so cannot lead to this machine to have a page call it. */
const reserved = [".localhost", ".internal", ".local", ".test"];

/**
 * Whether a mock that this machine alone reaches may be called by that host: an address, a name that no other site can
 * have, or one that was allowed. A page of a site whose name leads to this machine would be the mock's own page otherwise.
 * https://en.wikipedia.org/wiki/DNS_rebinding
 */
export function isOwnHost(host: string, allowed: readonly string[]): boolean {
  const { hostname = "" } = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : {};
  const isAddress = hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
  const isLocal = !hostname.includes(".") || reserved.some((end) => hostname.endsWith(end));
  return isAddress || isLocal || allowed.some((origin) => origin.endsWith(`//${host}`));
}
