import { calls, type Media, type Operation, resolve, type Schema } from "./description.ts";

// The bodies that examples give an operation: those called `server`, and the first ones.

const serverOf = (content: Record<string, Media> | undefined): unknown => {
  const example = content?.["application/json"]?.examples?.server;
  return example && resolve(example).value;
};

export function operationOf(id: string): Operation {
  const call = calls.find(({ operation }) => operation.operationId === id);
  if (!call) throw new Error(`No operation is called ${id}.`);
  return call.operation;
}

function successOf({ responses }: Operation): Record<string, Media> | undefined {
  const [success] = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return success && resolve(success[1]).content;
}
const requestOf = ({ requestBody }: Operation) => requestBody && resolve(requestBody).content;

/** The body that a server sends where the call succeeds. */
export const answerOf = (operation: Operation): unknown => serverOf(successOf(operation));

/** The body that is sent to a server. */
export const bodyOf = (operation: Operation): unknown => serverOf(requestOf(operation));

/** The first example that is not the reference's. */
function firstOf(content: Record<string, Media> | undefined): unknown {
  const { examples = {} } = content?.["application/json"] ?? {};
  const [, example] = Object.entries(examples).find(([name]) => name !== "reference") ?? [];
  return example && resolve(example).value;
}

/** The body that the mock answers with where the call succeeds. */
export const firstAnswerOf = (operation: Operation): unknown => firstOf(successOf(operation));

/** The body that code samples send. */
export const firstBodyOf = (operation: Operation): unknown => firstOf(requestOf(operation));

export const schemaOfAnswer = (operation: Operation): Schema | undefined =>
  successOf(operation)?.["application/json"]?.schema;
