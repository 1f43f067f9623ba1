/** Parts of the platform without which nothing works; a `fetch` can be given to the client. */
const needed = ["Headers", "Request", "Response", "TextEncoder"];

/**
 * Says in one sentence what is missing, before something fails for it in other words.
 *
 * @throws {TypeError} where the platform is too old, or a test environment has taken away what it has.
 */
export function checkPlatform(...more: string[]): void {
  const missing = [...needed, ...more].filter((name) => !(name in globalThis));
  if (missing.length === 0) return;
  const cure = 'use Node 20.19 or newer, and in Jest the environment "node" instead of "jsdom"';
  throw new TypeError(`stash-openapi needs ${missing.join(", ")}, which this platform has not: ${cure}`);
}
