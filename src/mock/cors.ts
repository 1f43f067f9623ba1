import type { IncomingMessage, ServerResponse } from "node:http";
import { isLoopback } from "./listen.ts";

export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && Boolean(headers.origin && headers["access-control-request-method"]);
}

/** Pages of this machine may call the mock, with credentials; `*` would not allow these, so everything is named. */
export function allowCrossOrigin(
  { headers }: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[],
): void {
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
