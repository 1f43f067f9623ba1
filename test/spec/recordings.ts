import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { calls, resolve, type Schema } from "./description.ts";

/** A body that a real server sent, or that a program sent to one: names and JSON types only, every string replaced. */
export interface Shape {
  method: string;
  path: string;
  era: string;
  side?: "request" | "response";
  /** Of a response. */
  status?: number;
  /** The name of a later operation. */
  operation?: string;
  shape: unknown;
}
const read = (file: string): Shape[] => JSON.parse(readFileSync(new URL(`sources/${file}`, import.meta.url), "utf8"));
const names = new Set(calls.map(({ operation }) => operation.operationId));
// One "recording" is a request that its program's own test expects to be refused before it is sent: `data` is an expression there.
const isUnsent = ({ operation, shape }: Shape) =>
  operation === "setInsightReport" && typeof (shape as { data?: unknown }).data === "string";
export const later = read("later-shapes.json").filter((recorded) => !isUnsent(recorded));
/** Those of operations that are not described yet wait for them. */
export const shapes = [
  ...read("real-shapes.json"),
  ...later.filter(({ operation }) => operation === undefined || names.has(operation)),
];

/** The schema of the JSON that was sent. */
export function schemaOf({ method, path, side, status = 0 }: Shape): Schema | undefined {
  const url = path.replace(":.*", "");
  const operation = calls.find((candidate) => candidate.method === method && candidate.url === url)?.operation;
  expect(operation, "operation").toBeDefined();
  const body = operation?.requestBody;
  if (side === "request") return body && resolve(body).content["application/json"]?.schema;
  expect(operation?.responses, "documented statuses").toHaveProperty(String(status));
  const response = operation?.responses[status];
  return response && resolve(response).content?.["application/json"]?.schema;
}
