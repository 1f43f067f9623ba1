import { afterAll, beforeAll, beforeEach } from "vitest";
import { type MockServer, serve } from "../../src/mock/server.ts";

/** Two mocks: one stands for a real server, the other between that and the caller. */
export interface Between {
  server: MockServer;
  between: MockServer;
  /** The lines that each has logged. */
  lines: { server: string[]; between: string[] };
  /** The report of the mock between, which comes when it is closed. */
  report: string;
}

/** Starts the two for the tests of a file, and resets them before each. */
export function serveBetween(description: string): Between {
  // The two mocks are there when the first test runs.
  const both = { lines: { server: [], between: [] }, report: "" } as unknown as Between;
  const log = (to: keyof Between["lines"]) => (line: string) => both.lines[to].push(line);
  const report = (text: string) => {
    both.report = text;
  };
  beforeAll(async () => {
    both.server = await serve(description, { log: log("server") });
    both.between = await serve(description, { upstream: both.server.url, log: log("between"), report });
  }, 30_000);
  beforeEach(() => {
    both.server.reset();
    both.between.reset();
  });
  afterAll(async () => {
    await both.between.close();
    await both.server.close();
  });
  return both;
}
