import { inspect } from "node:util";

/** Throws unless something is right. The rule, which the message begins with, names a value and says what it must be. */
export function check(isRight: unknown, rule: string, value: unknown): asserts isRight {
  if (!isRight) throw new TypeError(`${rule}, not ${inspect(value, { breakLength: Infinity })}.`);
}

/** For each member of an object the rule that its value keeps, and whether it does; null where it can be anything. */
export type Rules<T> = {
  [Name in keyof T]-?: [rule: string, isKept: (value: NonNullable<T[Name]>) => boolean] | null;
};

/**
 * Throws unless something is an object whose members keep their rules, and which has no others: tests are often plain
 * JavaScript, where a misspelt member would silently do nothing.
 */
export function checkMembers<T extends object>(rule: string, hasNo: string, rules: Rules<T>, object: T): void {
  check(isObject(object), rule, object);
  const names = Object.keys(rules) as (keyof T & string)[];
  const unknown = Object.keys(object).find((name) => !Object.hasOwn(rules, name));
  if (unknown) throw new TypeError(`${hasNo} "${unknown}"; it has ${names.join(", ")}.`);
  for (const name of names) {
    const value = object[name];
    const [rule = "", isKept] = rules[name] ?? [];
    if (value !== undefined && isKept) check(isKept(value as NonNullable<typeof value>), rule, value);
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
