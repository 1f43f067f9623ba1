import { describe, expect, test } from "vitest";
import { inventory } from "../spec/inventory.ts";
import { originals, twins } from "./documented.ts";
import { type Items, itemsOf, missing, unknownFields } from "./ledger.ts";

/** Proves from what went over the wire that nothing was left out. Comes last. */
export function coverage(): void {
  const items = itemsOf(originals);
  const twinItems = itemsOf(twins);
  const kinds = Object.keys(items) as (keyof Items)[];

  describe("nothing was left out", () => {
    test.each(kinds)("of the description's %s", (kind) => {
      expect(items[kind].length).toBeGreaterThan(0);
      expect(missing(items[kind])).toEqual([]);
    });

    test.each(kinds)("of the twins' %s", (kind) => expect(missing(twinItems[kind])).toEqual([]));

    test("no body had a member that is not described", () => {
      expect(unknownFields([...items.fields, ...twinItems.fields])).toEqual([]);
    });

    test("of the sources, as they were read a second time", () => {
      const left = inventory.flatMap(({ operationId, paged, paths = [], query = [], responses, twin }) => {
        const personal = operationId.replace(/^[a-z]+/, "$&Personal");
        return missing([
          operationId,
          ...paths.map((path) => `${operationId} path ${typeof path === "string" ? path : path.name}`),
          ...query.map(({ name }) => `${operationId} query ${name}`),
          ...(paged && operationId !== "getDefaultBranch" ? ["start", "limit"] : []).map(
            (name) => `${operationId} query ${name}`,
          ),
          ...responses.map(({ status }) => `${operationId} ${status}`),
          ...(twin ? [personal, ...responses.map(({ status }) => `${personal} ${status}`)] : []),
        ]);
      });
      expect(left).toEqual([]);
    });
  });

  const count = (found: Items) => {
    const of = (kind: keyof Items) => found[kind].length - missing(found[kind]).length;
    return Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));
  };
  test("counts", () => console.table({ operations: count(items), twins: count(twinItems) }));
}
