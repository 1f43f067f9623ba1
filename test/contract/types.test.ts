import ts from "typescript";
import { describe, expect, test } from "vitest";
import { returnsOf } from "../spec/additions.ts";
import { type Entry, inventory } from "../spec/inventory.ts";
import { programOf, root } from "../support/compiler.ts";

// A second reader wrote down what each operation answers (`returns`). One line for each says that its method's type is
// exactly that, and the compiler says whether it is: too wide a type is wrong as well.
const file = `${root}test/contract/returned.ts`;

const preamble = `import type { components, StashClient } from "../../src/client/index.ts";
type Schemas = components["schemas"];
type Returned<Id extends keyof StashClient> = StashClient[Id] extends (...given: never[]) => infer R
  ? R extends { page(): Promise<infer Page> } ? Page : Awaited<R>
  : never;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare const is: <T extends true>() => T;
`;

type Claim = Pick<Entry, "operationId" | "returns">;
const lineOf = ({ operationId, returns }: Claim) =>
  `is<Equal<Returned<"${operationId}">, ${[returns].flat().map(typeOf).join(" | ")}>>();`;

const OTHERS: Record<string, string> = { nothing: "undefined", text: "string", stream: "Response" };
const PLAIN = ["string", "number", "boolean"];

function typeOf(name: string): string {
  if (name.endsWith("[]")) return `${typeOf(name.slice(0, -2))}[]`;
  return OTHERS[name] ?? (PLAIN.includes(name) ? name : `Schemas["${name}"]`);
}

/** The compiler's complaint about each claim: none where it holds. */
function judge(claims: Claim[]): string[] {
  const text = preamble + claims.map(lineOf).join("\n");
  const program = programOf({ files: [file], sources: { [file]: text } });
  const source = program.getSourceFile(file);
  const first = preamble.split("\n").length - 1;
  const verdicts = claims.map(() => "");
  for (const { start = 0, messageText } of ts.getPreEmitDiagnostics(program, source)) {
    const line = (source as ts.SourceFile).getLineAndCharacterOfPosition(start).line - first;
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (line < 0) throw new Error(message);
    verdicts[line] += message;
  }
  return verdicts;
}

const wrong: Claim[] = [
  { operationId: "getProject", returns: ["Project", "nothing"] },
  { operationId: "deleteRepository", returns: "Message" },
  { operationId: "listProjects", returns: "Project[]" },
  { operationId: "getProjectAvatar", returns: "stream" },
  { operationId: "getProject", returns: "NoSuchSchema" },
  { operationId: "noSuchOperation", returns: "Project" },
];
const read = inventory.map((entry) => ({ ...entry, returns: returnsOf(entry) }));
const verdicts = judge([...read, ...wrong]);

test.each(read.map((entry, index) => ({ ...entry, index })))("$operationId returns $returns", ({ index }) => {
  expect(verdicts[index]).toBe("");
});

describe("the check itself refuses", () => {
  test.each(wrong)("$returns of $operationId", (claim) => {
    expect(verdicts[inventory.length + wrong.indexOf(claim)]).not.toBe("");
  });
});
