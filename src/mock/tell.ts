import { LIMITS } from "./limits.ts";
import type { Violation } from "./prism.ts";
import type { MockRequest } from "./types.ts";

/** In Prism's form. Header values are ASCII, and clients take some 16 kB of headers: the first that fit, cut short, will do. */
export function violationsHeader(violations: Violation[]): string {
  const listed = violations.slice(0, 10).map(({ path = [], code, message }) => {
    const location = ["request", ...path.slice(0, 10).map((name) => name.slice(0, 50))];
    return asAscii(JSON.stringify({ location, code, message: message.slice(0, 200) }));
  });
  while (listed.length > 1 && listed.join(",").length > LIMITS.header) listed.pop();
  return `[${listed.join(",")}]`;
}

function asAscii(text: string): string {
  return text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The part of a request that is told, known before it has been read. */
export type Told = Pick<MockRequest, "method" | "path" | "url" | "operationId" | "answer">;

/** One line for one request; what was sent cannot break it into two. */
export function logLine(
  { method, path, url, operationId = "-" }: Told,
  status: number,
  ms: number,
  reasons: string[],
  showsQuery: boolean,
) {
  const time = new Date().toTimeString().slice(0, 8);
  const query = showsQuery && url.includes("?") ? url.slice(url.indexOf("?")) : "";
  const faults = reasons.length > 0 ? `  ! ${reasons.join("; ")}` : "";
  const line = `${time} ${method.padEnd(6)} ${path}${query} ${status} ${operationId} ${Math.round(ms)} ms${faults}`;
  return line.replace(/\p{Cc}/gu, " ");
}
