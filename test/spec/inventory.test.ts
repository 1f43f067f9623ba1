import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { additions, corrections } from "./additions.ts";
import { type Call, calls, type Parameter, resolve } from "./description.ts";
import { type Entry, inventory, reference } from "./inventory.ts";

// Two readings of each source, by two readers: inventory/ and the description. Documented-but-missing and
// described-but-undocumented are counted apart, and both are zero but for what additions.ts names with its reason.
const reasons = ["ERRATA.md", "SOURCES.md"].map((file) =>
  readFileSync(new URL(`../../spec/${file}`, import.meta.url), "utf8"),
);

const described = calls.filter((call) => !call.operation["x-user-centric-of"]);
const twins = calls.filter((call) => call.operation["x-user-centric-of"]);
const pairs = inventory.map((entry) => ({
  entry,
  name: entry.operationId,
  call: described.find((call) => call.operation.operationId === entry.operationId) as Call,
}));

/** The facts of an operation in one reading, as lines that compare. */
function documentedLines(entry: Entry): string[] {
  const corrected = corrections[entry.operationId] ?? {};
  const paged = entry.paged && corrected.paged !== false;
  return [
    `${entry.method} ${entry.url}`,
    ...(entry.paths ?? []).map(documentedPath),
    ...(entry.query ?? []).map((query) => {
      const value = corrected.defaults?.[query.name] ?? query.default;
      return queryLine(query.name, corrected.types?.[query.name] ?? query.type, value === "" ? undefined : value);
    }),
    ...(paged ? [queryLine("start", "int", "0"), queryLine("limit", "int", "25")] : []),
    ...(entry.request ?? []).map((type) => `body ${corrected.body ?? type}`),
    ...entry.responses.map(({ status, type }) => `${status} ${corrected.media?.[status] ?? type ?? "no body"}`),
  ];
}

function describedLines(call: Call): string[] {
  const line = (parameter: Parameter) => {
    const schema = resolve(parameter.schema);
    const type = TYPES[`${schema.type} ${schema.format ?? ""}`.trim()] ?? schema.type;
    if (parameter.in === "path") return `path ${parameter.name}: ${type}`;
    return queryLine(parameter.name, type, schema.default === undefined ? undefined : String(schema.default));
  };
  return [
    `${call.method} ${call.url}`,
    ...call.parameters.map(line),
    ...Object.keys(call.operation.requestBody ? resolve(call.operation.requestBody).content : {}).map(
      (t) => `body ${t}`,
    ),
    ...Object.entries(call.operation.responses)
      .filter(([status]) => status !== "default")
      .map(([status, response]) => `${status} ${Object.keys(resolve(response).content ?? {})[0] ?? "no body"}`),
  ];
}

const TYPES: Record<string, string> = { "integer int32": "int", "integer int64": "long" };
const NUMBERS = new Map(
  inventory
    .flatMap((entry) => entry.paths ?? [])
    .flatMap((path) => (typeof path === "object" ? [[path.name, path.type]] : [])),
);
/** The reference types some ids in one place and not in another: a number anywhere is a number everywhere. */
const documentedPath = (path: string | { name: string; type: string }) => {
  const name = typeof path === "string" ? path : path.name;
  return `path ${name}: ${NUMBERS.get(name) ?? "string"}`;
};
const queryLine = (name: string, type?: string, value?: string) =>
  `query ${name}: ${type}${value === undefined ? "" : ` = ${value}`}`;

describe("the inventory", () => {
  test("holds the whole reference", () => {
    const sum = (count: (entry: Entry) => number) => reference.reduce((total, entry) => total + count(entry), 0);
    expect({
      operations: reference.length,
      twins: sum((entry) => (entry.twin ? 1 : 0)),
      responses: sum((entry) => entry.responses.length),
      query: sum((entry) => entry.query?.length ?? 0),
      bodies: sum((entry) => (entry.request || entry.requestInProse ? 1 : 0)),
    }).toEqual({ operations: 118, twins: 59, responses: 414, query: 103, bodies: 24 });
  });
});

describe("documented but missing, described but undocumented", () => {
  test("no operation", () => {
    const names = (list: { operationId: string }[]) => list.map((item) => item.operationId).sort();
    expect(names(described.map((call) => call.operation))).toEqual(names(inventory));
  });

  test.each(pairs)("the tag of $name", ({ entry, call }) => expect(call.operation.tags).toEqual([entry.tag]));

  test.each(pairs)("nothing of $name", ({ entry, call }) => {
    const theirs = documentedLines(entry);
    const ours = describedLines(call);
    const added = additions[entry.operationId] ?? {};
    expect({
      missing: theirs.filter((line) => !ours.includes(line)),
      undocumented: ours.filter((line) => !theirs.includes(line) && !(line in added)),
      additionsNotMade: Object.keys(added).filter((line) => !ours.includes(line)),
    }).toEqual({ missing: [], undocumented: [], additionsNotMade: [] });
  });

  test.each(Object.keys({ ...additions, ...corrections }))(
    "%s departs, and ERRATA.md or SOURCES.md says so",
    (name) => {
      expect(reasons.join("\n")).toContain(`\`${name}\``);
    },
  );
});

describe("each operation says", () => {
  test.each(pairs.filter(({ entry }) => entry.permission))("the permission of $name", ({ entry, call }) => {
    const line = /Permission: .*$/.exec(call.operation.description.trim())?.[0];
    for (const permission of [entry.permission].flat()) expect(line).toContain(`\`${permission}\``);
  });

  test.each(pairs.filter(({ entry }) => entry.query?.some((query) => query.values)))(
    "the allowed values of $name",
    ({ entry, call }) => {
      for (const { name, values } of entry.query ?? []) {
        const schema = resolve(call.parameters.find((parameter) => parameter.name === name)?.schema ?? {});
        const { enum: known } = schema.items ? resolve(schema.items) : schema;
        for (const value of values ?? []) expect(known, name).toContain(value);
      }
    },
  );
});

describe("twins", () => {
  test("one for each operation that is also served below /users/{userSlug}/repos", () => {
    const expected = inventory.filter((entry) => entry.twin).map((entry) => entry.operationId);
    expect(twins.map((call) => call.operation["x-user-centric-of"]).sort()).toEqual(expected.sort());
  });

  test("have the responses of their originals, and userSlug in place of projectKey", () => {
    for (const twin of twins) {
      const original = described.find((call) => call.operation.operationId === twin.operation["x-user-centric-of"]);
      expect(twin.operation.responses).toEqual(original?.operation.responses);
      const names = original?.parameters.map((parameter) => parameter.name.replace("projectKey", "userSlug"));
      expect(twin.parameters.map((parameter) => parameter.name)).toEqual(names);
    }
  });
});
