import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eventSchemas } from "../../generated/events.ts";
import { branches, description, type Media, resolve, type Schema } from "./description.ts";
import { problemsOf, undeclared } from "./validate.ts";

// The bodies that real servers posted: names and JSON types only, every string replaced but the keys and the known values.
interface Delivery {
  eventKey: string;
  version: string;
  source: string;
  shape: Record<string, unknown>;
}
const deliveries: Delivery[] = JSON.parse(
  readFileSync(new URL("sources/webhook-shapes.json", import.meta.url), "utf8"),
);

/** The body that a webhook is described with. */
function mediaOf(eventKey: string): Media & { schema: Schema } {
  const media = description["x-webhooks"][eventKey]?.post.requestBody.content["application/json"];
  if (!media) throw new Error(`${eventKey} is not described`);
  return media;
}

/** One project put a remark of its own in the place of a long commit; servers send no such member. */
function asServersSend(shape: Delivery["shape"]): Delivery["shape"] {
  const isRemark = (member: unknown) => Object.keys((member as object | null) ?? {}).join() === "_comment";
  return Object.fromEntries(Object.entries(shape).filter(([, member]) => !isRemark(member)));
}

test.each(deliveries.map((delivery, index) => ({ index, ...delivery })))(
  "$index: $eventKey of $version, $source: valid, with every member declared",
  ({ eventKey, shape }) => {
    const { schema } = mediaOf(eventKey);
    expect(problemsOf(asServersSend(shape), schema)).toEqual([]);
    expect(undeclared(asServersSend(shape), [schema])).toEqual([]);
  },
);

test("one recording alone has such a remark", () => {
  expect(deliveries.filter(({ shape }) => JSON.stringify(shape) !== JSON.stringify(asServersSend(shape)))).toHaveLength(
    1,
  );
});

describe("each event", () => {
  const keys = Object.keys(description["x-webhooks"]);

  test("has its schema in the table that types are made from", () => {
    const described = keys.map((key) => [key, mediaOf(key).schema.$ref?.split("/").at(-1)]);
    expect(eventSchemas).toEqual(Object.fromEntries(described));
    expect(keys).toEqual(expect.arrayContaining(deliveries.map(({ eventKey }) => eventKey)));
  });

  test.each(keys)("%s has examples that are valid, with every member declared", (key) => {
    const { schema, examples } = mediaOf(key);
    const values = Object.values(examples ?? {}).map((example) => resolve(example).value as Record<string, unknown>);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      expect(problemsOf(value, schema)).toEqual([]);
      expect(undeclared(value, [schema])).toEqual([]);
      expect(value.eventKey).toBe(key === "diagnostics:ping" ? undefined : key);
    }
  });

  test("has dates that are numbers or text, throughout", () => {
    const names = Object.keys(description.components.schemas).filter((name) => name.startsWith("Event"));
    const dates = names.flatMap((name) =>
      branches({ $ref: `#/components/schemas/${name}` }).flatMap(({ properties }) =>
        Object.entries(properties ?? {}).filter(([property]) => /(Date|Timestamp)$/.test(property)),
      ),
    );
    expect(dates.length).toBeGreaterThan(5);
    const others = dates.filter(([, schema]) => schema.$ref !== "#/components/schemas/EventDate");
    // Null in the only example, of a form that nobody has shown.
    expect(others.map(([property]) => property)).toEqual(["deletedDate"]);
    for (const date of [1777886130000, "2026-05-04T09:15:30.000+0000"])
      expect(problemsOf(date, { $ref: "#/components/schemas/EventDate" })).toEqual([]);
    expect(problemsOf(true, { $ref: "#/components/schemas/EventDate" })).not.toEqual([]);
  });
});
