import { readFileSync } from "node:fs";

const FILE = new URL("../ERRATA.md", import.meta.url);

/** The ids that begin the rows of the tables: `| E12 | …`. */
function idsOf(text) {
  return [...text.matchAll(/^\| (E\d+) \|/gm)].map(([, id]) => id);
}

/** The rows that begin with something else; the head of a table begins with `id`. */
function nameless(text) {
  return text.split("\n").filter((line) => line.startsWith("| ") && !/^\| (id|E\d+) \|/.test(line));
}

/**
 * Each row of ERRATA.md stands at its place in the description, `x-erratum: E12`, and each of those has its row.
 * The option `text` stands in for the file.
 */
export function errata({ text = readFileSync(FILE, "utf8") }) {
  const rows = idsOf(text);
  const marked = new Set();
  return {
    any: {
      enter(node, { report, location }) {
        if (node === null || typeof node !== "object" || /\/value(\/|$)/.test(location.pointer)) return;
        for (const id of [node["x-erratum"] ?? []].flat()) {
          marked.add(id);
          if (!rows.includes(id))
            report({ message: `ERRATA.md has no row ${id}.`, location: location.child("x-erratum") });
        }
      },
    },
    Root: {
      leave(_root, { report }) {
        for (const row of nameless(text)) report({ message: `Begin with an id, \`| E… |\`, the row ${row}` });
        for (const id of new Set(rows)) {
          if (!marked.has(id))
            report({ message: `Mark the place of ${id} with \`x-erratum: ${id}\`, or drop its row.` });
          if (rows.indexOf(id) !== rows.lastIndexOf(id)) report({ message: `ERRATA.md has two rows ${id}.` });
        }
      },
    },
  };
}
