import { expect, test } from "vitest";
import { description } from "./description.ts";
import { later, reference } from "./inventory.ts";

// Pages show a tag below the heading of its group, and one that is in no group nowhere.
const groups = description["x-tagGroups"];
const grouped = groups.flatMap(({ tags }) => tags);

test("each tag is in one group", () => {
  expect(grouped.toSorted()).toEqual(description.tags.map(({ name }) => name).toSorted());
});

test("the first group has the tags of the reference, the last one the twins, and those between what came later", () => {
  const [first, ...others] = groups.map(({ tags }) => tags);
  const last = others.pop();
  const ofReference = new Set(reference.map(({ tag }) => tag));
  const ofLater = new Set([...later.map(({ tag }) => tag), "events"]);
  expect(new Set(first)).toEqual(ofReference);
  expect(last).toEqual(["personal"]);
  expect(new Set(others.flat())).toEqual(new Set([...ofLater].filter((tag) => !ofReference.has(tag))));
});
