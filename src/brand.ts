const ordinary = Function.prototype[Symbol.hasInstance];

/**
 * Names a class of errors, and lets `instanceof` know its errors also when another copy of the package made them: one
 * process may load the ES modules and the CommonJS build. A symbol of the global registry is the same in both.
 *
 * The name is set on the prototype: a minifier may change the name of a class, and a name that the constructor sets comes
 * too late for the first line of the stack.
 */
export function brand(type: { readonly prototype: Error }, name: string): void {
  const mark = Symbol.for(`stash-openapi ${name}`);
  type.prototype.name = name;
  Object.defineProperty(type.prototype, mark, { value: true });
  Object.defineProperty(type, Symbol.hasInstance, {
    value(value: unknown): boolean {
      // A class of the caller's that extends this one inherits the check, but not all that is marked is of that class.
      return this === type ? isMarked(value, mark) : ordinary.call(this, value);
    },
  });
}

function isMarked(value: unknown, mark: symbol): boolean {
  return typeof value === "object" && value !== null && (value as { [mark]?: unknown })[mark] === true;
}
