/** A server of one list: what it holds, how it cuts pages, and the query of every request. */
export interface ListServer {
  items: readonly unknown[];
  /** Items per page where none are asked for. */
  size: number;
  /** The most that a page may have, whatever is asked for. */
  cap: number;
  /** How far apart the starts of two neighbouring items are, by their index: a gap where it is above 1. */
  gap?: (index: number) => number;
  /** Whether a page has this item; those that the caller may not see leave pages short, or empty. */
  visible?: (index: number) => boolean;
  /** "absent" or "null" on the last page. */
  last?: "absent" | "null";
}

/** The pages of a list as a server of the API cuts them, by the query of a URL. */
export function pageOf(server: ListServer, url: string) {
  const { items, size, cap, gap = () => 1, visible = () => true, last = "absent" } = server;
  const query = new URL(url).searchParams;
  const limit = Math.min(cap, Number(query.get("limit") ?? size));
  const wanted = Number(query.get("start") ?? 0);
  const starts: number[] = [];
  for (let index = 0, at = 0; index < items.length; at += gap(index++)) starts.push(at);
  const first = starts.findIndex((start) => start >= wanted);
  const from = first === -1 ? items.length : first;
  const to = Math.min(items.length, from + limit);
  const values = items.slice(from, to).filter((_, n) => visible(from + n));
  const isLastPage = to === items.length;
  const nextPageStart = isLastPage ? (last === "null" ? null : undefined) : starts[to];
  return { size: values.length, limit, isLastPage, values, start: wanted, nextPageStart };
}
