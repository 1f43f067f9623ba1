import { describe, expect, test } from "vitest";
import { branches, calls, resolve, type Schema } from "./description.ts";
import { schemaOf, shapes } from "./recordings.ts";

// `x-since` and `x-until` of members, against what servers of either era sent, and against the examples, which are of later servers
// unless they say "Stash" or are the reference's.

interface Dated {
  at: string;
  since?: string | undefined;
  until?: string | undefined;
}

/** The members of a value to which the description gives an era. */
function datedIn(value: unknown, schemas: Schema[], at = ""): Dated[] {
  const flat = schemas.flatMap(branches);
  if (Array.isArray(value)) {
    const items = flat.flatMap(({ items }) => (items ? [items] : []));
    return value.flatMap((item) => datedIn(item, items, at));
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const declared = flat.flatMap(({ properties }) => properties?.[name] ?? []);
    const own = declared
      .map((property) => resolve(property))
      .map((property) => ({ at: `${at}/${name}`, since: property["x-since"], until: property["x-until"] }));
    return [...own, ...datedIn(member, declared, `${at}/${name}`)];
  });
}
const isLater = ({ since }: Dated) => since !== undefined && !since.startsWith("Stash");
const isOfStash = ({ until }: Dated) => until?.startsWith("Stash") === true;
const places = (dated: Dated[]) => [...new Set(dated.map(({ at }) => at))];

test.each(shapes.map((shape, index) => ({ index, ...shape })))(
  "$index: $era, $method $path: no member is of the other era",
  (recorded) => {
    const dated = datedIn(recorded.shape, [schemaOf(recorded) as Schema]);
    expect(places(dated.filter(recorded.era === "stash" ? isLater : isOfStash))).toEqual([]);
  },
);

test("examples of later servers have no member that Stash alone sent", () => {
  const found = calls.flatMap(({ operation: { operationId, responses } }) =>
    Object.values(responses).flatMap((response) => {
      const { schema, examples = {} } = resolve(response).content?.["application/json"] ?? {};
      return Object.entries(examples).flatMap(([name, raw]) => {
        const { summary, value } = resolve(raw);
        if (!schema || name === "reference" || summary?.includes("Stash")) return [];
        return places(datedIn(value, [schema]).filter(isOfStash)).map((at) => `${operationId} ${name}: ${at}`);
      });
    }),
  );
  expect(found).toEqual([]);
});

describe("the check itself", () => {
  test("finds members of both eras, deep inside", () => {
    const page = { values: [{ fromRef: { latestChangeset: "s", type: "BRANCH" } }] };
    const dated = datedIn(page, [{ $ref: "#/components/schemas/PullRequestPage" }]);
    expect(places(dated.filter(isOfStash))).toEqual(["/values/fromRef/latestChangeset"]);
    expect(places(dated.filter(isLater))).toEqual(["/values/fromRef/type"]);
  });
});
