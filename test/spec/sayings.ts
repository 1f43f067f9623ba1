import { description } from "./description.ts";

// Everything that the examples say, object by object, and the contradictions in it. Payloads of the reference are to the letter,
// whatever they say.

/** An object of JSON. */
export type Members = Record<string, unknown>;
export const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value and every object in it. */
export function objectsIn(value: unknown): Members[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isMembers(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** Every object in the examples, with the name of the example. */
export const examples = Object.entries(description.components.examples as Record<string, { value?: unknown }>)
  .filter(([name]) => !name.endsWith("Reference"))
  .flatMap(([name, { value }]) => objectsIn(value).map((members) => ({ name, members })));

/** A key, a value that goes with it, and the example that says so. */
export interface Pair {
  key: string;
  value: unknown;
  name: string;
}

/** The keys that go with more than one value, each with its values and the examples they are in. */
export function ambiguous(pairs: Pair[]): Record<string, string[]> {
  const found = new Map<string, Map<unknown, string>>();
  for (const { key, value, name } of pairs)
    found.set(key, (found.get(key) ?? new Map<unknown, string>()).set(value, `${value} in ${name}`));
  return Object.fromEntries(
    [...found].filter(([, values]) => values.size > 1).map(([key, v]) => [key, [...v.values()]]),
  );
}
/** The same, and the values that go with more than one key. */
export const bothWays = (pairs: Pair[]) => ({
  ...ambiguous(pairs),
  ...ambiguous(pairs.map(({ key, value, name }) => ({ key: `${value}`, value: key, name }))),
});
