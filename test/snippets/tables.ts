import { markdownBlocks, type Row, tableRows } from "./blocks.ts";

/** The tables for people who come from another client. */
export const libraries = [
  { name: "stashy", document: "COMING-FROM-STASHY.md", methods: "stashy-methods.txt" },
  {
    name: "atlassian-python-api",
    document: "COMING-FROM-ATLASSIAN-PYTHON-API.md",
    methods: "atlassian-python-api-methods.txt",
  },
].map((library) => ({ ...library, rows: tableRows(library.document) }));

type Library = (typeof libraries)[number];

export const callsOf = (rows: Row[]) => rows.flatMap(({ right }) => right);

/** A module that exports each call of the table, to be made one after the other, below what the document declares at its top. */
export function asModule({ document, rows }: Library, server: string): string {
  const [head] = markdownBlocks(document);
  const entries = callsOf(rows).map((code) => `  () => ${code},\n`);
  const text = `${head?.code}\nexport const calls: (() => unknown)[] = [\n${entries.join("")}];\n`;
  return text.replaceAll("https://stash.example.com", server);
}
