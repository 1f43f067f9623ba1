import { execFileSync } from "node:child_process";
import { bundle, createConfig } from "@redocly/openapi-core";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import stash from "../../spec/rules/plugin.js";
import { programOf, root } from "../support/compiler.ts";
import { answerOf } from "./answers.ts";
import { type Call, calls, type Operation, resolve } from "./description.ts";

interface Sampled {
  operationId: string;
  "x-codeSamples"?: { lang: string; source: string }[];
}

/** The source of the samples, by operation and language. */
const samples = new Map<string, Record<string, string>>();
beforeAll(async () => {
  const config = await createConfig({ plugins: [stash()], decorators: { "stash/code-samples": "on" } });
  const { bundle: document } = await bundle({ ref: `${root}generated/openapi.json`, config });
  const { paths } = document.parsed as { paths: Record<string, Record<string, Sampled>> };
  for (const { operationId, "x-codeSamples": given = [] } of Object.values(paths).flatMap((item) =>
    Object.values(item),
  )) {
    if (operationId) samples.set(operationId, Object.fromEntries(given.map(({ lang, source }) => [lang, source])));
  }
});

const sourceOf = (id: string, lang: string) => samples.get(id)?.[lang] ?? "";

/** One module in which each sample is a function of its own, as the compiler takes it. */
function moduleOf(sources: string[]): string {
  const importing = 'import { openAsBlob } from "node:fs";\n';
  const functions = sources.map((source, n) => `export async function f${n}() {\n${source.replace(importing, "")}}\n`);
  return `${importing}import type { StashClient } from "../../src/client/index.ts";
declare const stash: StashClient;
export const inUse = openAsBlob;
${functions.join("")}`;
}

/** The compiler's complaints about a module, each with its line. */
function complaints(source: string): string[] {
  const file = `${root}test/spec/samples.ts`;
  const program = programOf({ files: [file], sources: { [file]: source }, more: { noUnusedLocals: false } });
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText, start = 0, file: where }) => {
      const line = where?.text.slice(where.text.lastIndexOf("\n", start) + 1).split("\n", 1)[0];
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
}

/** The words that a shell hands to curl for each sample. */
function wordsOf(sources: string[]): string[][] {
  const script = `curl() { for word; do printf '%s\\0' "$word"; done; printf '\\0'; }\n${sources.join("")}`;
  const written = execFileSync("bash", ["-c", script], { encoding: "utf8" });
  return written
    .split("\0\0")
    .map((words) => words.split("\0"))
    .slice(0, -1);
}

describe("code samples", () => {
  test("stand on every operation", () => {
    expect([...samples.keys()].sort()).toEqual(calls.map(({ operation }) => operation.operationId).sort());
    for (const [id, given] of samples) expect([id, ...Object.keys(given)]).toEqual([id, "TypeScript", "Shell"]);
  });

  test("compile", { timeout: 180_000 }, () => {
    // One that does not shows that the others were looked at.
    const wrong = "await stash.getProject({ projectKey: 1 });\n";
    const sources = [...samples.keys()].map((id) => sourceOf(id, "TypeScript"));
    expect(complaints(moduleOf([...sources, wrong]))).toEqual([
      "await stash.getProject({ projectKey: 1 });: Type 'number' is not assignable to type 'string'.",
    ]);
  });

  // The three name a deployment together, though no document requires any.
  test.each(["getDeployment", "deleteDeployment"])("of %s name the deployment", (id) => {
    expect(sourceOf(id, "TypeScript")).toContain('key: "marketing-us-prod"');
    expect(sourceOf(id, "TypeScript")).toContain('environmentKey: "us-east"');
    expect(sourceOf(id, "TypeScript")).toContain("deploymentSequenceNumber: 2");
    expect(sourceOf(id, "Shell")).toContain(
      "/deployments?key=marketing-us-prod&environmentKey=us-east&deploymentSequenceNumber=2",
    );
  });

  test("name the version that is changed or deleted", () => {
    const versioned = calls.filter(
      ({ method, parameters }) =>
        method !== "GET" && parameters.some(({ name, deprecated }) => name === "version" && !deprecated),
    );
    expect(versioned.length).toBeGreaterThan(5);
    for (const { operation } of versioned)
      for (const lang of ["TypeScript", "Shell"])
        expect([operation.operationId, sourceOf(operation.operationId, lang)]).toEqual([
          operation.operationId,
          expect.stringMatching(/\bversion"?[:=] ?\d/),
        ]);
  });

  test("send no placeholders", () => {
    for (const [id, given] of samples)
      expect([id, Object.values(given).join("")]).toEqual([id, expect.not.stringMatching(/<[a-z][\w-]*>/)]);
  });

  test("fork a repository to another project", () => {
    expect(sourceOf("forkRepository", "TypeScript")).toContain('projectKey: "PRJ"');
    expect(sourceOf("forkRepository", "TypeScript")).not.toContain('key: "PRJ"');
  });

  test("do not call a message what was deleted", () => {
    expect(sourceOf("deleteRepository", "TypeScript")).toContain("const message = await");
  });

  // The caller of curl is jcitizen, and no server lets callers delete or demote themselves.
  test("change other users than the caller, whom they answer with", () => {
    const changing = calls.filter(
      ({ method, parameters }) =>
        method !== "GET" && parameters.some(({ name, in: place }) => name === "name" && place === "query"),
    );
    expect(changing.length).toBeGreaterThan(15);
    for (const { operation } of changing) {
      const { operationId } = operation;
      const [, name] = /[?&]name=(\w+)/.exec(sourceOf(operationId, "Shell")) ?? [];
      expect([operationId, name]).toEqual([operationId, /Group$/.test(operationId) ? "developers" : "charlie"]);
      const answer = answerOf(operation);
      if (operation.responses[200])
        expect([operationId, answer]).toEqual([operationId, expect.objectContaining({ name })]);
    }
  });

  test("give a new user a password, without which Stash creates none", () => {
    expect(sourceOf("createUser", "Shell")).toContain("&password=throwaway&");
  });

  test("compare two commits", () => {
    for (const { operation } of calls.filter(({ url }) => url.includes("/compare/")))
      expect(sourceOf(operation.operationId, "Shell")).toMatch(/from=.*&to=/);
  });

  test("make curl send the operation", () => {
    const words = wordsOf(calls.map(({ operation }) => sourceOf(operation.operationId, "Shell")));
    expect(words).toHaveLength(calls.length);
    for (const [n, call] of calls.entries()) expectSent(call, words[n] ?? []);
  });
});

/** Whether text is all that comes back. */
function isText({ responses }: Operation): boolean {
  const types = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.keys(resolve(response).content ?? {}));
  return types.length > 0 && types.every((type) => type === "text/plain");
}

function expectSent({ method, url, operation }: Call, words: string[]): void {
  const after = (option: string) => words.flatMap((word, at) => (word === option ? [words[at + 1]] : []));
  const pattern = url.replace(/[.]/g, "\\$&").replace(/\{\w+\}/g, "[^{}?]+");
  expect(words.at(-1)).toMatch(new RegExp(`^https://stash\\.example\\.com${pattern}(\\?|$)`));
  expect(after("--request")).toEqual(method === "GET" ? [] : [method]);
  const { content = {} } = operation.requestBody ?? {};
  const [data] = after("--data");
  const isBare = method === "POST" && !("application/json" in content);
  expect(after("--header").includes("X-Atlassian-Token: no-check")).toBe(isBare || "multipart/form-data" in content);
  expect(after("--header").includes("Accept: text/plain")).toBe(isText(operation));
  if ("application/json" in content) expect(typeof JSON.parse(data ?? "")).toBe("object");
  else if ("multipart/form-data" in content) expect(after("--form").some((field) => field?.includes("=@"))).toBe(true);
  else expect(data === undefined).toBe(Object.keys(content).length === 0);
}
