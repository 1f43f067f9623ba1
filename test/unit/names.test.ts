import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { eventSchemas } from "../../generated/events.ts";
import { description } from "../spec/description.ts";

/** The names that a file exports one by one, and the files that it exports as a whole. */
function exportsOf(file: string): { names: string[]; files: string[] } {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const names: string[] = [];
  const files: string[] = [];
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement) && statement.modifiers) names.push(statement.name.text);
    if (!ts.isExportDeclaration(statement)) continue;
    const { exportClause, moduleSpecifier } = statement;
    if (exportClause && ts.isNamedExports(exportClause))
      names.push(...exportClause.elements.map(({ name }) => name.text));
    else if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier))
      files.push(path.join(path.dirname(file), moduleSpecifier.text));
  }
  return { names, files };
}

const bodies: readonly string[] = Object.values(eventSchemas);
const isOfEvents = (name: string) => name.startsWith("Event") || bodies.includes(name);
const schemas = Object.keys(description.components.schemas);

/**
 * A name of our own stands before that of a schema, without a word from the compiler. One may: `ErrorDetail` of the
 * client is the schema of that name with what conflicts add, as test/types/by-name.test-d.ts says.
 */
const widened = ["ErrorDetail"];

describe.each([
  ["src/client/index.ts", "generated/names.ts", schemas, widened],
  ["src/webhooks/index.ts", "generated/event-names.ts", schemas.filter(isOfEvents), []],
])("%s", (index, generated, expected, clashes) => {
  test("exports every schema by its name", () => {
    expect(exportsOf(index).files).toEqual([generated]);
    expect(exportsOf(generated).names.sort()).toEqual(expected.toSorted());
  });

  test("has no name of its own that is also a schema's", () => {
    expect(exportsOf(index).names.filter((name) => expected.includes(name))).toEqual(clashes);
  });
});
