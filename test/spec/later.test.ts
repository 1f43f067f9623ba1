import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Call, calls } from "./description.ts";
import { compare, entities, findLacks, lacking, laterOperations, lookedFor, namesOf } from "./later.ts";

// The vendor's documents of Data Center name what the later operations take and answer. Each name, type and status of an
// operation that the description has is in it, or in later-exceptions.yaml with the reason.
const exceptions: Record<string, string> = parse(
  readFileSync(new URL("later-exceptions.yaml", import.meta.url), "utf8"),
);
const described = calls.flatMap((call) => {
  const documented = laterOperations[call.operation.operationId];
  return documented ? [{ id: call.operation.operationId, call, documented }] : [];
});
const comparisons = described.map(({ call, documented }) => compare(call, documented));
const lacks = findLacks(comparisons);

test.each(described.map(({ id }, index) => ({ id, index })))("$id has what the documents name", ({ index }) => {
  const unexcused = lacks[index]?.filter((lack) => !namesOf(lack).some((name) => name in exceptions));
  expect(new Set(unexcused?.map(({ line }) => line))).toEqual(new Set());
});

describe("an exception", () => {
  test.each(Object.entries(exceptions))("%s names what is documented, and has a reason", (line, reason) => {
    const [name = ""] = line.split(/[ .]/);
    expect(Object.keys({ ...laterOperations, ...entities })).toContain(name);
    expect(reason).toMatch(/\w/);
  });

  test("is made only where the description lacks it", () => {
    const looked = lookedFor(comparisons);
    const needed = new Set(lacks.flat().flatMap(namesOf));
    const done = described.map(({ id }) => id);
    const isOver = (line: string) => looked.has(line) || done.includes(line.split(" ", 1)[0] ?? "");
    expect(Object.keys(exceptions).filter((line) => isOver(line) && !needed.has(line))).toEqual([]);
  });
});

describe("the check itself", () => {
  const find = (id: string) => calls.find(({ operation }) => operation.operationId === id) as Call;
  const check = (id: string, documented: object) =>
    lacking([compare(find(id), { method: "", url: "", ...documented })])[0];

  test("finds query parameters that are missing, or of another type", () => {
    const query = {
      orderBy: "ALPHABETICAL|SIZE",
      filterText: "number",
      details: "string",
      sort: "string",
    };
    expect(check("listBranches", { query })).toEqual([
      "listBranches query orderBy = SIZE",
      "listBranches query filterText as number",
      "listBranches query sort",
    ]);
  });

  test("finds statuses and media types, and takes `default` for a success and for the shared errors", () => {
    const responses = { 201: null, 404: null, 415: null, 418: null, default: { "text/plain": "string" } };
    expect(check("listBranches", { responses })).toEqual([
      "listBranches 201",
      "listBranches 418",
      "listBranches default text/plain",
    ]);
  });

  test("finds members of answers, deep inside entities, once", () => {
    const values = { values: "RestMinimalRef[]", size: "boolean", pages: "number" };
    expect(check("listTags", { responses: { 200: { "application/json": values } } })).toEqual([
      "listTags 200.size as boolean",
      "listTags 200.pages",
    ]);
    const commit = { "application/json": { parents: "RestMinimalCommit[]", author: "RestRepository" } };
    expect(check("getCommit", { responses: { 200: commit } })).toContain("RestRepository.scmId");
  });

  test("tells in which entities it found what is missing, so that an exception can name a wrong one", () => {
    const found = compare(find("getUser"), {
      method: "",
      url: "",
      responses: { 200: { "application/json": "RestPullRequestCondition[]" } },
    });
    expect(findLacks([found]).flat().map(namesOf)).toContainEqual(["getUser 200 as RestPullRequestCondition[]"]);
    const members = compare(find("getUser"), {
      method: "",
      url: "",
      responses: { 200: { "application/json": "RestPullRequestCondition" } },
    });
    expect(findLacks([members]).flat().map(namesOf)).toContainEqual([
      "RestPullRequestCondition.scope",
      "getUser 200 as RestPullRequestCondition",
    ]);
  });

  test("takes a body's member for described where an answer has it", () => {
    const body = { "application/json": "ApplicationUser" };
    expect(check("createProject", { body })).toContain("ApplicationUser.slug");
    const responses = { 200: { "application/json": "ApplicationUser" } };
    const both = lacking([
      compare(find("createProject"), { method: "", url: "", body }),
      compare(find("getUser"), { method: "", url: "", responses }),
    ]);
    expect(both[0]).not.toContain("ApplicationUser.slug");
  });
});
