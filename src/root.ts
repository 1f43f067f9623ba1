/** First segments of the pages and APIs of a server: the base URL ends before them. */
const belowRoot = ["rest", "projects", "users", "dashboard", "admin", "login", "plugins"];

/** The root of the server that a URL leads to, without a slash at the end, and the segment that does not belong to it. */
export function rootOf({ origin, pathname }: URL): { root: string; page: string | undefined } {
  const segments = pathname.split("/");
  const page = segments.find((segment) => belowRoot.includes(segment.toLowerCase()));
  const path = page === undefined ? pathname : segments.slice(0, segments.indexOf(page)).join("/");
  return { root: origin + path.replace(/\/+$/, ""), page };
}
