import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { answering } from "./answering.ts";
import { coverage } from "./coverage.ts";
import { originals, twins } from "./documented.ts";
import { begin, enter } from "./ledger.ts";
import { refusing } from "./refusing.ts";
import { sending } from "./sending.ts";
import { repeating } from "./twins.ts";
import { walking } from "./walking.ts";
import { connect, exchanges, forget, mock } from "./wire.ts";

/** Every operation, called through the client with this `fetch`, or with the platform's. One mock, and one ledger that is read last. */
export function contract(fetch?: typeof globalThis.fetch): void {
  beforeAll(async () => {
    begin();
    await connect(fetch);
  });
  beforeEach(forget);
  afterEach(() => {
    expect(mock.violations).toEqual([]);
    for (const exchange of exchanges()) enter(exchange);
  });
  afterAll(() => mock.close());

  for (const tag of new Set(originals.map((operation) => operation.tag))) {
    describe(tag, () => {
      for (const operation of originals.filter((found) => found.tag === tag)) {
        describe(operation.id, () => {
          describe("sending", () => sending(operation));
          describe("answering", () => answering(operation));
          if (operation.paging) describe("walking", () => walking(operation));
          describe("refusing", () => refusing(operation));
        });
      }
    });
  }
  describe("personal", () => {
    for (const twin of twins) describe(twin.id, () => repeating(twin));
  });
  describe("coverage", coverage);
}
