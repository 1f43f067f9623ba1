import type { Group } from "./chart.ts";
import type { Child } from "./child.ts";

/** Rounds are those that count; each table takes one more to warm up. */
export const settings = {
  "call-runs": 10,
  "call-warm-up": 3_000,
  "call-batch": 100,
  "call-rounds": 10,
  "walk-rounds": 3,
  "compiler-rounds": 6,
  "start-rounds": 20,
  "mock-rounds": 5,
  "pipeline-rounds": 3,
};

export interface Bench {
  /** With 10,000 repositories, whose list takes 20 ms a page. */
  server: Child;
  url: string;
  settings: typeof settings;
  /** Ratios that the chart shows; each table adds its own. */
  groups: Group[];
}
