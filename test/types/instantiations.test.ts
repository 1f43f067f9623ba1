import ts from "typescript";
import { expect, test } from "vitest";
import { operationTable } from "../../generated/operations.ts";
import { type Call, calls as described, type Parameter, resolve, type Schema } from "../spec/description.ts";
import { messagesOf, programOf, root } from "../support/compiler.ts";

/** How many types the compiler instantiates for a program; its errors must be none. */
function instantiations(name: "stash" | "plain", lines: string[]): number {
  const file = `${root}test/types/program.ts`;
  const source = [`import { ${name} } from "./stash.ts";`, ...lines].join("\n");
  const client = [
    'import createClient from "openapi-fetch";',
    'import { createStashClient, type paths } from "../../src/client/index.ts";',
    'export const stash = createStashClient({ baseUrl: "" });',
    "export const plain = createClient<paths>();",
  ].join("\n");
  const program = programOf({ files: [file], sources: { [file]: source, [`${root}test/types/stash.ts`]: client } });
  expect(messagesOf(ts.getPreEmitDiagnostics(program))).toEqual([]);
  return program.getInstantiationCount();
}

// Reads alone have no bodies to invent; 180 calls over all of them.
const reads = described.filter(({ method, operation }) => method === "GET" && operation.operationId in operationTable);
const calls = Array.from({ length: 180 }, (_, n) => reads[n % reads.length] as Call);

/** The values that the call needs in this place, as TypeScript writes them: `projectKey: "x", pullRequestId: 1`. */
function required({ parameters }: Call, place: Parameter["in"]): string {
  const needed = parameters.filter((parameter) => parameter.in === place && parameter.required);
  return needed.map(({ name, schema }) => `${name}: ${sampleOf(resolve(schema))}`).join(", ");
}

function sampleOf({ type, enum: values }: Schema): string {
  if (type === "integer") return "1";
  return JSON.stringify(values?.[0] ?? "x");
}

function byUrl(client: string): string[] {
  return calls.map((call, n) => {
    const parts = (["path", "query"] as const).flatMap((place) => {
      const values = required(call, place);
      return values ? [`${place}: { ${values} }`] : [];
    });
    return `export const r${n} = ${client}.GET("${call.url}", { params: { ${parts.join(", ")} } });`;
  });
}

test("180 calls cost the compiler at most half the instantiations of the same calls by openapi-fetch's types", () => {
  const byName = calls.map((call, n) => {
    const input = [required(call, "path"), required(call, "query")].filter(Boolean).join(", ");
    return `export const r${n} = stash.${call.operation.operationId}({ ${input} });`;
  });
  const named = instantiations("stash", byName);
  const addressed = instantiations("stash", byUrl("stash"));
  const plain = instantiations("plain", byUrl("plain"));
  console.log(`instantiations of 180 calls: ${named} by name, ${addressed} by URL, ${plain} by openapi-fetch's types`);
  expect(named).toBeLessThanOrEqual(plain / 2);
  expect(addressed).toBeLessThanOrEqual(plain / 2);
  // Types are counted, not seconds: three programs took 66 s on a machine with twenty other things to do.
}, 180_000);
