import { describe, expect, test } from "vitest";
import { type Documented, defaultStatuses } from "./documented.ts";
import { expectError, expectOnWire, expectValue } from "./expect.ts";
import { inputs } from "./inputs/index.ts";
import { call, failureOf, mock, onlyExchange, prefer } from "./wire.ts";

/** Each documented response, and each of its examples, becomes the right value or the right class of error. */
export function answering({ id, answers }: Documented): void {
  const [input] = inputs[id];

  for (const answer of answers) {
    const { status } = answer;
    for (const { name, value: example } of answer.examples) {
      test(`${status} ${name ?? ""}`, async () => {
        const calling = call(id, input, prefer(status, name));
        if (status < 400) {
          const value = await calling;
          await expectValue(value, answer, onlyExchange().answer, example);
        } else {
          expectError(await failureOf(calling), status, example, onlyExchange());
        }
        expectOnWire(onlyExchange().answer, answer, example);
      });
    }
  }

  describe("in words of the mock's own", () => {
    test.each(defaultStatuses)("%d", async (status) => {
      mock.reply(id, { status });
      const failure = await failureOf(call(id, input));
      expectError(failure, status, JSON.parse(onlyExchange().answer.body as string), onlyExchange());
      await call(id, input);
      expect(mock.requests).toHaveLength(2);
    });
  });
}
