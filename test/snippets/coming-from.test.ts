import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { asModule, callsOf, libraries } from "./tables.ts";

// The tables for people who come from another client: each call of the right column is made against the mock. It is
// snippets.test.ts that compiles them, with all other code of documents.
// The files of methods beside this test were taken from the libraries' packages by Python's own parser: every public method, property and
// setter (`name =`) of the classes. Of stashy, 0.7 and the repository since (3fcb503), by the way that leads to each; of
// atlassian-python-api 5.0.3, `atlassian/bitbucket/{__init__,base}.py` and `server/**`, without what is deprecated in favour of `bitbucket.cloud`.
const folder = path.resolve(".tmp/coming-from");
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const library of libraries) writeFileSync(`${folder}/${library.name}.ts`, asModule(library, mock.url));
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe.each(libraries)("Coming from $name", ({ name, document, methods, rows }) => {
  const list = readFileSync(`test/snippets/${methods}`, "utf8").trim().split("\n");

  test.each(callsOf(rows).map((code, index) => [code, index] as const))("%s", async (code, index) => {
    const { calls } = await import(/* @vite-ignore */ path.join(folder, `${name}.ts`));
    await calls[index]();
    expect(mock.violations).toEqual([]);
    const operation = /^stash\.(\w+)/.exec(code)?.[1];
    const called = new Set(mock.requests.map(({ operationId }) => operationId));
    expect([...called]).toEqual(operation ? [operation] : []);
  });

  test("each public method of the library has a row, and each row is one", () => {
    const named = rows
      .flatMap(({ left }) => left)
      .map((text) => text.replace(/ = .*$/, " =").replace(/\([^()]*\)$/, ""));
    expect([...new Set(named)].toSorted()).toEqual(list.toSorted());
  });

  test("each row has a call, or says why it has none", () => {
    const silent = rows.filter(({ right, text }) => right.length === 0 && !/^(not described$|no call: )/.test(text));
    expect(silent).toEqual([]);
  });

  test("the numbers that the document gives are those of its table", () => {
    const numbers = /(\d+) methods, of which (\d+) call what is not described here and (\d+) read/.exec(
      readFileSync(document, "utf8"),
    );
    if (!numbers) return expect(name).toBe("stashy");
    const count = (start: string) =>
      rows.filter(({ text }) => text.startsWith(start)).flatMap(({ left }) => left).length;
    expect(numbers.slice(1).map(Number)).toEqual([list.length, count("not described"), count("no call: ")]);
  });
});
