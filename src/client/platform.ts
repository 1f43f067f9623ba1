const needed = ["Headers", "Request", "Response", "TextDecoder", "TextEncoder"];

/**
 * Says in one sentence what the platform lacks, before something fails for it in other words.
 *
 * @throws {TypeError} where the platform is too old, or a test environment has taken away what it has.
 */
export function checkPlatform(names: string[]): void {
  const missing = names.filter((name) => !(name in globalThis));
  if (missing.length === 0) return;
  const cure = 'use Node 20.19 or newer, and in Jest the environment "node" instead of "jsdom"';
  throw new TypeError(`stash-openapi needs ${missing.join(", ")}, which this platform has not: ${cure}`);
}

/** The platform's `Response`. Classes extend it when the package is loaded, so that what is missing is told then. */
export const PlatformResponse: typeof Response = checkedResponse();

function checkedResponse(): typeof Response {
  checkPlatform(needed);
  return Response;
}
