import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calls, type Media, resolve, type Schema } from "./description.ts";
import { problemsOf } from "./validate.ts";

// Settings are changed by sending back what was read, with a member changed: whatever is answered must be a good body.
const pairs = [
  ["getPullRequestSettings", "updatePullRequestSettings"],
  ["getProjectPullRequestSettings", "updateProjectPullRequestSettings"],
] as const;

const operationOf = (id: string) => {
  const found = calls.find(({ operation }) => operation.operationId === id);
  if (!found) throw new Error(`${id} is not described`);
  return found;
};
const json = (content: Record<string, Media> | undefined): Media => content?.["application/json"] as Media;

interface Recorded {
  operation?: string;
  side: string;
  status?: number;
  shape: unknown;
}
const recorded: Recorded[] = JSON.parse(readFileSync("test/spec/sources/later-shapes.json", "utf8"));

describe.each(pairs)("%s, sent back by %s", (read, write) => {
  const body = operationOf(write).operation.requestBody;
  const schema = json(body && resolve(body).content).schema as Schema;
  const answer = json(resolve(operationOf(read).operation.responses[200] ?? { description: "" }).content);
  const examples = Object.entries(answer.examples ?? {}).map(
    ([name, example]) => [name, resolve(example).value] as const,
  );
  const shapes = recorded
    .filter(({ operation, side, status }) => operation === read && side === "response" && status === 200)
    .map(({ shape }, index) => [`recording ${index}`, shape] as const);

  test("is shown by something", () => expect(examples.length).toBeGreaterThan(0));

  test.each([...examples, ...shapes])("%s", (_, value) => {
    expect(problemsOf(value, schema)).toEqual([]);
  });
});
