import { describe, expect, test } from "vitest";
import { corrections } from "../spec/additions.ts";
import { inventory } from "../spec/inventory.ts";
import { originals, twins } from "./documented.ts";
import { type Items, itemsOf, missing, unknownFields } from "./ledger.ts";

/** Proves from what went over the wire that nothing was left out. Comes last. */
export function coverage(): void {
  const items = itemsOf(originals);
  const kinds = Object.keys(items) as (keyof Items)[];

  describe("nothing was left out", () => {
    test.each(kinds)("of the description's %s", (kind) => {
      expect(items[kind].length).toBeGreaterThan(0);
      expect(missing(items[kind])).toEqual([]);
    });

    test("of the twins", () => expect(missing(itemsOf(twins).operations)).toEqual([]));

    test("no body had a member that is not described", () => {
      expect(unknownFields(itemsOf([...originals, ...twins]).fields)).toEqual([]);
    });

    test("of the sources, as they were read a second time", () => {
      const left = inventory.flatMap(({ operationId, paged, paths = [], query = [], responses, twin }) => {
        return missing([
          operationId,
          ...paths.map((path) => `${operationId} path ${typeof path === "string" ? path : path.name}`),
          ...query.map(({ name }) => `${operationId} query ${name}`),
          ...(paged && corrections[operationId]?.paged !== false ? ["start", "limit"] : []).map(
            (name) => `${operationId} query ${name}`,
          ),
          ...responses.map(({ status }) => `${operationId} ${status}`),
          ...(twin ? [operationId.replace(/^[a-z]+/, "$&Personal")] : []),
        ]);
      });
      expect(left).toEqual([]);
    });
  });
}
