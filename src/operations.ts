import { beginnings, operationTable } from "../generated/operations.ts";
import type { operations } from "../generated/schema.ts";
import { InvalidRequestError } from "./errors.ts";
import { createPaged, type ItemOf, type Paged } from "./pagination.ts";
import { parameterNames } from "./paths.ts";
import type { Limits } from "./retry.ts";
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
  [K in keyof typeof operationTable]: OperationFn<operations[K], (typeof operationTable)[K]>;
};

type OperationFn<O extends Operation, Entry extends string> =
  Record<never, never> extends InputOf<O>
    ? (input?: OrNothing<InputOf<O>>, options?: CallOptions) => ResultOf<O, Entry>
    : (input: InputOf<O>, options?: CallOptions) => ResultOf<O, Entry>;

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

type ResultOf<O extends Operation, Entry extends string> = Entry extends `list ${string}`
  ? Paged<ItemOf<SuccessOf<O>>, SuccessOf<O>>
  : Promise<SuccessOf<O>>;

/** What an entry of the table says. */
export function routeOf(entry: string): { method: string; path: string; paged: boolean } {
  const [verb, short] = entry.split(" ") as [string, string];
  const path = short.replace(/^\w+/, (word) => beginnings[word] as string);
  return { method: verb === "list" ? "get" : verb, path, paged: verb === "list" };
}

/** The methods by name, each over `request`. */
export function createOperations(request: UntypedRequest): StashOperations {
  const methods: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(operationTable)) {
    const { method, path, paged } = routeOf(entry);
    const names = parameterNames(path);
    const call = async (input?: object, options?: CallOptions) => request(method, path, initOf(names, input, options));
    methods[name] = paged
      ? (input?: object, options?: CallOptions) => createPaged(path, input, (asked) => call(asked, options))
      : (input?: object, options?: CallOptions) => unwrap(call(input, options));
  }
  // The table has an entry for every key of the type, and each method is made as its entry says.
  return methods as StashOperations;
}

function initOf(names: string[], input: object = {}, { query: newer, ...options }: CallOptions = {}) {
  if (Object(input) !== input) throw new InvalidRequestError("the inputs are not one object");
  const { body, ...parameters } = input as Record<string, unknown>;
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = { ...newer };
  for (const name in parameters) (names.includes(name) ? path : query)[name] = parameters[name];
  return { ...options, params: { path, query }, body };
}
