import { existsSync } from "node:fs";
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

// One test for each file, since both endings are compared with the same hovers, of which there are thousands.
test.each(["schema", "names"])("every comment of generated/%s.ts reaches an editor", { timeout: 180_000 }, (name) => {
  const expected = hovers(path.resolve(`generated/${name}.ts`));
  expect(expected.filter((words) => !words.endsWith(": ")).length).toBeGreaterThan(name === "names" ? 300 : 1_500);
  for (const ending of [".d.ts", ".d.cts"]) {
    const published = path.join(inject("project"), `node_modules/stash-openapi/dist/types/generated/${name}${ending}`);
    expect(existsSync(published)).toBe(true);
    expect(hovers(published)).toEqual(expected);
  }
});
