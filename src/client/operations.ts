import { operationTable, pagedOperations } from "../../generated/operations.ts";
import type { operations } from "../../generated/schema.ts";
import { type Asked, createPaged, type ItemOf, type Paged } from "./paged.ts";
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
  [K in keyof typeof operationTable]: OperationFn<operations[K], K>;
};

type OperationFn<O extends Operation, Name> =
  Record<never, never> extends InputOf<O>
    ? (input?: OrNothing<InputOf<O>>, options?: CallOptions) => ResultOf<O, Name>
    : (input: InputOf<O>, options?: CallOptions) => ResultOf<O, Name>;

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

type ResultOf<O extends Operation, Name> = Name extends (typeof pagedOperations)[number]
  ? Paged<ItemOf<SuccessOf<O>>, SuccessOf<O>>
  : Promise<SuccessOf<O>>;

/** The methods by name, each over `request`. */
export function createOperations(request: UntypedRequest): StashOperations {
  const paged: ReadonlySet<string> = new Set(pagedOperations);
  const methods: Record<string, unknown> = {};
  for (const [name, route] of Object.entries(operationTable)) {
    const [method, path] = route.split(" ") as [string, string];
    methods[name] = paged.has(name) ? listMethod(request, method, path) : callMethod(request, method, path);
  }
  // The loop makes a method for each key of the table, of the kind that the type says.
  return methods as unknown as StashOperations;
}

function callMethod(request: UntypedRequest, method: string, path: string) {
  const pathNames = parameterNames(path);
  return async (input?: object, options?: CallOptions) =>
    unwrap(request(method, path, place(pathNames, input, options)));
}

function listMethod(request: UntypedRequest, method: string, path: string) {
  const pathNames = parameterNames(path);
  return (input?: object, options?: CallOptions) =>
    createPaged(path, input, async (asked: Asked) => request(method, path, place(pathNames, asked, options)));
}

/** Sorts a flat input into path parameters, which the path names, the query, and the body. */
function place(pathNames: string[], input: object | undefined, { query: newer, ...options }: CallOptions = {}) {
  const { body, ...parameters } = (input ?? {}) as Record<string, unknown>;
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = { ...newer };
  for (const [name, value] of Object.entries(parameters)) {
    if (pathNames.includes(name)) path[name] = value;
    else query[name] = value;
  }
  return { ...options, params: { path, query }, body };
}
