import { Refusal } from "./refusal.ts";

/** Pieces of the words in which platforms and undici refuse an argument, and a sentence that says what to do. */
const misfits: readonly (readonly [RegExp, string])[] = [
  [
    /invalid on\w+ method/,
    "the dispatcher is of another version of undici than fetch: give the client undici's own fetch as well, createStashClient({ fetch, … })",
  ],
  [
    /\.dispatch is not a function/,
    "the dispatcher must be one of undici's, such as new Agent(…) or new ProxyAgent(…), and not an https.Agent",
  ],
  [
    /\bsignal\b.*\bAbortSignal\b/,
    'fetch does not take the AbortSignal of this environment, which is not the platform\'s: run tests in the environment "node" instead of "jsdom", or update Vitest to 4',
  ],
  [
    /not a valid HTTP method|HTTP method is unsupported|invalid request method/,
    "fetch sends no request with this method",
  ],
  [
    /invalid [\w-]+ header\b|expect header not supported/,
    "fetch sends no header of this name and value, which is about the connection: leave it out",
  ],
];

/** So much of the platform's words is told, in characters, for whoever searches for them. */
const longestMatch = 100;

/** The refusal of an argument that `fetch` or `Request` cannot take, or of what it gave; undefined for another failure. */
export function misfitOf(failure: unknown): Refusal | undefined {
  if (failure instanceof Refusal) return failure;
  if (!(failure instanceof Error)) return undefined;
  const words = [failure, failure.cause].map((error) => (error instanceof Error ? error.message : "")).join(" ");
  for (const [pattern, sentence] of misfits) {
    const [matched] = pattern.exec(words) ?? [];
    if (matched) return new Refusal(`${sentence} (${matched.slice(0, longestMatch)})`);
  }
  return undefined;
}
