import ts from "typescript";
import { expect, test } from "vitest";
import { operationTable } from "../../generated/operations.ts";

const root = new URL("../..", import.meta.url).pathname;
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);

/** How many types the compiler instantiates for a program; its errors must be none. */
function instantiations(lines: string[]): number {
  const file = `${root}test/types/program.ts`;
  const source = ['import { stash } from "./stash.ts";', ...lines].join("\n");
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  const client =
    'import { createStashClient } from "../../src/client/index.ts";\nexport const stash = createStashClient({ baseUrl: "" });';
  const files: Record<string, string> = { [file]: source, [`${root}test/types/stash.ts`]: client };
  host.readFile = (name) => files[name] ?? readFile(name);
  host.fileExists = (name) => name in files || fileExists(name);
  host.getSourceFile = (name, target) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([file], options, host);
  expect(
    ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  ).toEqual([]);
  return program.getInstantiationCount();
}

// Reads alone have no bodies to invent; 180 calls over all of them.
const reads = Object.entries(operationTable).flatMap(([id, route]) => {
  const [method, path] = route.split(" ") as [string, string];
  return method === "GET" ? [{ id, path }] : [];
});
const calls = Array.from({ length: 180 }, (_, n) => reads[n % reads.length] as (typeof reads)[number]);

// The required ones among the query parameters.
const queries: Record<string, string> = {
  listChanges: "until",
  getDiff: "until",
  listGroupMembers: "context",
  listGroupNonMembers: "context",
  listUserGroups: "context",
  listGroupsWithoutUser: "context",
};

function pathValues(path: string): string {
  const value = (name: string) =>
    /(pullRequest|comment)Id/.test(name) ? "1" : name === "permission" ? '"PROJECT_READ"' : '"x"';
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: ${value(name as string)}`).join(", ");
}

test("180 calls by name cost the compiler at most half the instantiations of the same calls by URL", () => {
  const byName = calls.map(({ id, path }, n) => {
    const query = queries[id] ? `${queries[id]}: "x"` : "";
    return `export const r${n} = stash.${id}({ ${[pathValues(path), query].filter(Boolean).join(", ")} });`;
  });
  const byUrl = calls.map(({ id, path }, n) => {
    const query = queries[id] ? `query: { ${queries[id]}: "x" }` : "";
    const values = pathValues(path) && `path: { ${pathValues(path)} }`;
    return `export const r${n} = stash.GET("${path}", { params: { ${[values, query].filter(Boolean).join(", ")} } });`;
  });
  const [named, addressed] = [instantiations(byName), instantiations(byUrl)];
  console.log(`instantiations of 180 calls: ${named} by name, ${addressed} by URL`);
  expect(named).toBeLessThanOrEqual(addressed / 2);
}, 60_000);
