/** JSON and plain text have examples in one order; walked operations have a whole list first, then two pages with a gap between them. */
export function examples() {
  return {
    MediaType(node, { key, report, location, resolve }) {
      if (key !== "application/json" && key !== "text/plain") return;
      const names = Object.keys(node.examples ?? {});
      if (names.length === 0) report({ message: "Add `examples`, at least `reference`." });
      const sorted = names.toSorted((a, b) => place(a, names) - place(b, names));
      if (names.join() !== sorted.join())
        report({
          message: `Put the examples in this order: ${sorted.join(", ")}.`,
          location: location.child("examples"),
        });
      if (names.includes("firstPage") !== names.includes("lastPage"))
        report({ message: "firstPage and lastPage go together.", location: location.child("examples") });
      if (names.includes("firstPage") && names.includes("lastPage")) {
        const [whole, first, last] = [names[0], "firstPage", "lastPage"].map((name) =>
          page(node.examples[name], resolve),
        );
        const gap =
          first && last && first.nextPageStart > first.start + first.size && last.start === first.nextPageStart;
        if (!gap || first.isLastPage !== false || last.isLastPage !== true)
          report({
            message: "firstPage must end before lastPage starts: start + size < nextPageStart = start of lastPage.",
            location: location.child("examples"),
          });
        if (names[0] === "lastPage" || whole?.isLastPage !== true)
          report({
            message: "Begin with a whole list (`server`, isLastPage: true), so that whoever walks a plain Prism ends.",
            location: location.child("examples"),
          });
        const known = new Set(itemsOf(whole));
        if ([first, last].flatMap(itemsOf).some((item) => !known.has(item)))
          report({
            message: "Give the whole list every item of firstPage and lastPage, which are parts of it.",
            location: location.child("examples"),
          });
      }
    },
    Example(node, { report }) {
      if (!node.summary) report({ message: "Summarize the example: what it shows." });
    },
    Operation(node, { report, resolve }) {
      const queries = (node.parameters ?? []).map((raw) => (raw.$ref ? resolve(raw).node : raw));
      const paged = queries.some((parameter) => parameter?.name === "start");
      if (!paged || node["x-single-page"]) return;
      const ok = Object.entries(node.responses ?? {}).find(([status]) => status.startsWith("2"))?.[1];
      const resolved = ok?.$ref ? resolve(ok).node : ok;
      if (!resolved?.content?.["application/json"]?.examples?.firstPage)
        report({ message: "A walked operation has the examples firstPage and lastPage." });
    },
  };
}

/** The order of examples: what servers send, then its two pages, then other cases, and last what the reference shows. */
function place(name, names) {
  const isFirst = name === (names.includes("server") ? "server" : names[0]);
  if (name === "reference") return 4;
  if (name === "firstPage") return 1;
  if (name === "lastPage") return 2;
  return isFirst ? 0 : 3;
}

/** The page itself: of a directory listing it is inside `children`. */
function page(example, resolve) {
  const value = (example.$ref ? resolve(example).node : example)?.value;
  return value?.children ?? value;
}

/** The items of a page, or the lines of a file, as text. */
function itemsOf(found) {
  return (found?.values ?? found?.lines ?? []).map((item) => JSON.stringify(item));
}
