import { beginnings, type OperationTable, operationLines } from "../../generated/operations.ts";
import type { operations } from "../../generated/schema.ts";
import { createPaged, type ItemOf, type Paged } from "./paged.ts";
import { parameterNames } from "./request/path.ts";
import type { Limits } from "./send/send.ts";
import { type SuccessOf, type UntypedRequest, unwrap } from "./unwrap.ts";

/** What any one call by name can be given beside its inputs. */
export interface CallOptions extends Pick<Limits, "timeout" | "retry"> {
  /** Ends the call; it then rejects with the signal's own reason. */
  signal?: AbortSignal;
  /** Headers for this call alone; `null` leaves one out. */
  headers?: Record<string, string | null>;
  /** Query parameters that only newer servers know. */
  query?: Record<string, string | number | boolean | readonly (string | number | boolean)[] | undefined>;
}

/** One method for each operation, named by its operationId. */
export type StashOperations = {
  [K in keyof OperationTable]: OperationFn<operations[K], OperationTable[K]>;
};

type OperationFn<O extends Operation, Verb extends string> =
  Record<never, never> extends InputOf<O>
    ? (input?: OrNothing<InputOf<O>>, options?: CallOptions) => ResultOf<O, Verb>
    : (input: InputOf<O>, options?: CallOptions) => ResultOf<O, Verb>;

interface Operation {
  parameters: { path?: unknown; query?: unknown };
  requestBody?: unknown;
  responses: object;
}

/** Path and query parameters side by side, and the body as `body`. */
type InputOf<O extends Operation> = Flat<O["parameters"]["path"]> & Flat<O["parameters"]["query"]> & BodyInput<O>;
type Flat<P> = [P] extends [undefined] ? unknown : NonNullable<P>;
type BodyInput<O> = O extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] }
  : O extends { requestBody?: { content: infer C } }
    ? { body?: C[keyof C] }
    : unknown;
// Any object is assignable to `{}`, so that an operation without inputs needs a type that takes none.
type OrNothing<I> = keyof I extends never ? Record<string, never> : I;

type ResultOf<O extends Operation, Verb extends string> = Verb extends "list"
  ? Paged<ItemOf<SuccessOf<O>>, SuccessOf<O>>
  : Promise<SuccessOf<O>>;

/** Every operation of the table: with which method, what it is called, and where. */
export function routes(): [verb: string, name: string, path: string][] {
  return operationLines.split("\n").flatMap((line) => {
    const [short, ...calls] = line.split(" ") as [string, ...string[]];
    const path = short.replace(/^\w+/, (word) => beginnings[word] as string);
    return calls.map((call) => [...(call.split(":") as [string, string]), path] as [string, string, string]);
  });
}

/** The methods by name, each over `request`. */
export function createOperations(request: UntypedRequest): StashOperations {
  const methods: Record<string, unknown> = {};
  for (const [verb, name, path] of routes()) {
    const names = parameterNames(path);
    const call = async (method: string, input?: object, options?: CallOptions) =>
      request(method, path, initOf(names, input, options));
    methods[name] =
      verb === "list"
        ? (input?: object, options?: CallOptions) => createPaged(path, input, (asked) => call("get", asked, options))
        : (input?: object, options?: CallOptions) => unwrap(call(verb, input, options));
  }
  // The table's type and its lines name the same operations, and each method is made as its line says.
  return methods as unknown as StashOperations;
}

function initOf(names: string[], input: object | undefined, { query: newer, ...options }: CallOptions = {}) {
  const { body, ...parameters } = (input ?? {}) as Record<string, unknown>;
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = { ...newer };
  for (const name in parameters) (names.includes(name) ? path : query)[name] = parameters[name];
  return { ...options, params: { path, query }, body };
}
