import { checkMembers, type Rules } from "./checks.ts";
import type { MockOptions } from "./types.ts";

/** @throws {TypeError} for an option that cannot work, or that there is not. */
export function checkOptions(options: MockOptions): void {
  checkMembers(
    "The options of the mock are an object, such as { port: 7990 }",
    "The mock has no option",
    RULES,
    options,
  );
}

const RULES: Rules<MockOptions> = {
  port: ["port is a whole number from 0 to 65535", (port) => Number.isInteger(port) && port >= 0 && port <= 65_535],
  host: ['host is an address to listen on, such as "127.0.0.1"', (host) => typeof host === "string" && host !== ""],
  keepLinks: ["keepLinks is true or false", (keepLinks) => typeof keepLinks === "boolean"],
  log: ["log is a function of a line", isFunction],
  allowOrigin: ['allowOrigin is a list of names, such as ["https://app.example.com"]', areNames],
  allowQuery: ['allowQuery is a list of names, such as ["x"]', areNames],
  upstream: null,
  report: ["report is a function of a text", isFunction],
};

function isFunction(given: unknown): boolean {
  return typeof given === "function";
}

function areNames(names: unknown): boolean {
  return Array.isArray(names) && names.every((name) => typeof name === "string");
}
