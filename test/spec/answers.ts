import { calls, type Media, type Operation, resolve } from "./description.ts";

// The bodies that the examples `server` give an operation.

const serverOf = (content: Record<string, Media> | undefined): unknown => {
  const example = content?.["application/json"]?.examples?.server;
  return example && resolve(example).value;
};

export function operationOf(id: string): Operation {
  const call = calls.find(({ operation }) => operation.operationId === id);
  if (!call) throw new Error(`No operation is called ${id}.`);
  return call.operation;
}

/** The body that a server sends where the call succeeds. */
export function answerOf({ responses }: Operation): unknown {
  const [success] = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return success && serverOf(resolve(success[1]).content);
}

/** The body that is sent to a server. */
export function bodyOf({ requestBody }: Operation): unknown {
  return requestBody && serverOf(resolve(requestBody).content);
}
