import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

// Prism stops validating an operation, without a word, when ajv cannot compile one of its schemas: bad requests and bad
// examples then pass. So every schema is compiled here by Prism's own code.
const require = createRequire(import.meta.url);
const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
const { validateAgainstSchema } = require("@stoplight/prism-http/dist/validator/validators/utils");

const description = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

interface Part {
  schema?: object;
}
interface HttpOperation {
  iid: string;
  method: string;
  path: string;
  __bundled__?: object;
  request?: { body?: { contents?: Part[] }; query?: Part[]; path?: Part[]; headers?: Part[] };
  responses: { code: string; contents?: Part[] }[];
}

/** With `not: {}` no value is valid, so a schema that compiles always has an error to report; one that does not has none. */
function compiles(schema: object, bundle: object | undefined): boolean {
  return validateAgainstSchema({}, { ...schema, not: {} }, false, 0, "body", bundle)._tag === "Some";
}

const operations: HttpOperation[] = await getHttpOperationsFromSpec(description);

describe("the mock's validator", () => {
  test("reports a schema that it cannot compile", () => {
    expect(compiles({ type: "string", pattern: "(" }, undefined)).toBe(false);
    expect(compiles({ anyOf: [{ type: "string" }], nullable: true }, undefined)).toBe(false);
  });

  test("compiles every schema of every operation", () => {
    expect(operations.length).toBeGreaterThan(0);
    const broken = operations.flatMap((operation) => {
      const parts = [
        ...(operation.request?.body?.contents ?? []),
        ...(operation.request?.query ?? []),
        ...(operation.request?.path ?? []),
        ...operation.responses.flatMap((response) => response.contents ?? []),
      ];
      return parts
        .filter((part) => part.schema && !compiles(part.schema, operation.__bundled__))
        .map(() => `${operation.method} ${operation.path}`);
    });
    expect(broken).toEqual([]);
  });
});
