/**
 * Makes everything in generated/ from spec/: the bundle in YAML and JSON, the types and their names, and
 * the tables of operations and events.
 *
 *     npm run generate            writes generated/
 *     tsx scripts/generate.ts X   writes X instead
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { parse } from "yaml";
import type { Description, Webhooks } from "./description.ts";
import { eventTable } from "./event-table.ts";
import { operationTable } from "./operation-table.ts";
import { redocly, root } from "./redocly.ts";
import { eventNames, schemaNames } from "./schema-names.ts";

const target = path.resolve(process.argv[2] ?? path.join(root, "generated"));
const marker = "// Made by `npm run generate` from spec/. Do not edit.\n";

async function bundle(file: string): Promise<Description & Webhooks> {
  await redocly("bundle", "spec", "--output", file);
  return parse(await readFile(file, "utf8"));
}

async function types(description: Description): Promise<string> {
  const blob = ts.factory.createTypeReferenceNode("Blob");
  const ast = await openapiTS(JSON.stringify(description), {
    defaultNonNullable: false,
    transform: (schema) => {
      if (schema.format === "binary") return blob;
      const { nullable, "x-extensible-enum": known } = schema as { nullable?: boolean; "x-extensible-enum"?: string[] };
      if (!known) return undefined;
      const open = openUnion(known);
      return nullable
        ? ts.factory.createUnionTypeNode([open, ts.factory.createLiteralTypeNode(ts.factory.createNull())])
        : open;
    },
  });
  return astToString(ast.map((node) => ts.transform(node, [takeUndefined]).transformed[0] as ts.Node));
}

/** Lets what is optional be `undefined` as well, which TypeScript refuses under `exactOptionalPropertyTypes`. */
const takeUndefined: ts.TransformerFactory<ts.Node> = (context) => {
  const nothing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const visit = (given: ts.Node): ts.Node => {
    const node = ts.visitEachChild(given, visit, context);
    const isOptional = ts.isPropertySignature(node) && node.questionToken;
    if (!isOptional || !node.type || node.type.kind === ts.SyntaxKind.NeverKeyword) return node;
    const type = ts.factory.createUnionTypeNode([node.type, nothing]);
    return ts.factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, type);
  };
  return visit;
};

/** `"OPEN" | "MERGED" | (string & {})`: completion offers the known values, and any other string is one too. */
function openUnion(known: string[]): ts.TypeNode {
  const literal = (value: string) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value));
  const anyString = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  return ts.factory.createUnionTypeNode([...known.map(literal), ts.factory.createParenthesizedType(anyString)]);
}

await mkdir(target, { recursive: true });
const description = await bundle(path.join(target, "openapi.yaml"));
await writeFile(path.join(target, "openapi.json"), `${JSON.stringify(description, null, 2)}\n`);
await writeFile(path.join(target, "schema.ts"), marker + (await types(description)));
await writeFile(path.join(target, "names.ts"), marker + schemaNames(description));
await writeFile(path.join(target, "event-names.ts"), marker + eventNames(description));
await writeFile(path.join(target, "operations.ts"), marker + operationTable(description));
await writeFile(path.join(target, "events.ts"), marker + eventTable(description));
