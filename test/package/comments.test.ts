import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";

/** The documentation of every member and type that a file declares, in order, as an editor shows it when one hovers over its name. */
function hovers(file: string): string[] {
  const program = ts.createProgram([file], { noLib: true, allowImportingTsExtensions: true });
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isPropertySignature(node) || ts.isTypeAliasDeclaration(node)) {
      // A hover's documentation is its symbol's. The whole hover would print the type as well, at ten times the cost.
      const symbol = checker.getSymbolAtLocation(node.name);
      const comment = ts.displayPartsToString(symbol?.getDocumentationComment(checker));
      const words = [comment, ...(symbol?.getJsDocTags(checker) ?? []).map(tagText)];
      found.push(`${node.name.getText()}: ${words.join(" ")}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(program.getSourceFile(file) as ts.SourceFile);
  return found;
}

const tagText = ({ name, text }: ts.JSDocTagInfo) => `@${name} ${ts.displayPartsToString(text)}`;

test.each(["schema", "names"])("every comment of generated/%s.ts reaches an editor", { timeout: 180_000 }, (name) => {
  const expected = hovers(path.resolve(`generated/${name}.ts`));
  expect(expected.filter((words) => !words.endsWith(": ")).length).toBeGreaterThan(name === "names" ? 300 : 1_500);
  const published = path.join(inject("project"), `node_modules/stash-openapi/dist/types/generated/${name}`);
  expect(hovers(`${published}.d.ts`)).toEqual(expected);
  // For CommonJS it is the same text, but for the endings of imports.
  const text = (ending: string) => readFileSync(published + ending, "utf8");
  expect(text(".d.cts").replaceAll('.cjs"', '.js"')).toBe(text(".d.ts"));
});
