/** The members that pages have in common; they are in the body itself, or in its `children` (browse of a directory). */
export interface PageShape {
  values?: unknown;
  lines?: unknown;
  blame?: unknown;
  limit?: number;
  start?: number;
  isLastPage: boolean;
  nextPageStart?: number | null;
}

/** The page in a body: the body itself, or the entries of a directory in it. */
export function shapeOf(body: unknown, { blame }: { blame?: unknown }): PageShape {
  // Some servers send the blame of a file as a bare array, if nothing else was asked for.
  if (Array.isArray(body) && blame) return { isLastPage: true, lines: [] };
  const shape = (body ?? {}) as PageShape & { children?: PageShape };
  return shape.children ?? shape;
}

/** Names the answer that came in place of a page, and the call to make: browsing a path answers in several forms. */
export function insteadOfPage(body: unknown): string {
  const { binary, type } = (body ?? {}) as { binary?: unknown; type?: unknown };
  if (binary === true) return "a binary file, which has no lines: getRawFile gets its content";
  if (type === "SUBMODULE") return "a submodule, whose files are in another repository: page() gets what was answered";
  if (typeof type === "string") return `the type of a path (${type}), not a page of a list: page() gets it`;
  return "not a page of a list";
}

/** The values or the lines of a page; none where a file's blame was asked for without its lines. */
export function itemsOf({ lines, values, blame }: PageShape): unknown[] | undefined {
  const items = lines ?? values ?? (blame ? [] : undefined);
  return Array.isArray(items) ? items : undefined;
}
