import { inspect } from "node:util";
import { expect } from "vitest";

/** Fails if any of the secrets shows in the error, whichever way one looks at it. */
export function expectNoSecret(error: unknown, secrets: string[]): void {
  const seen = [
    inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY }),
    inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true }),
    JSON.stringify(error),
    String(error),
  ];
  for (let at = error; at instanceof Error; at = at.cause) {
    seen.push(at.message, at.stack ?? "", JSON.stringify(at), inspect(Object.getOwnPropertyDescriptors(at)));
  }
  for (const secret of secrets) for (const text of seen) expect(text).not.toContain(secret);
}
