import type { OkStatus } from "openapi-typescript-helpers";
import { operationTable } from "../generated/operations.ts";
import type { operations } from "../generated/schema.ts";
import { InvalidRequestError } from "./errors.ts";
import { createPaged, type Paged, type PageWindow } from "./pagination.ts";
import { parameterNames } from "./paths.ts";
import type { Limits } from "./retry.ts";
import { type CallResult, unwrap } from "./unwrap.ts";

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

type OperationFn<O extends Operation, Entry extends readonly unknown[]> =
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

type ResultOf<O extends Operation, Entry extends readonly unknown[]> = Entry["length"] extends 3
  ? Paged<ItemOf<SuccessOf<O>>, SuccessOf<O>>
  : Promise<SuccessOf<O>>;

/** The bodies of all documented 2xx: a list documented as 201 and one documented as 200 are both meant. */
export type SuccessOf<O extends { responses: object }> = {
  [S in keyof O["responses"] & OkStatus]: O["responses"][S] extends { content: infer C } ? C[keyof C] : undefined;
}[keyof O["responses"] & OkStatus];

/** What a page holds: its values, the lines of a file, or the entries of a directory. */
export type ItemOf<Page> = Page extends { children: { values: (infer Entry)[] } }
  ? Entry
  : Page extends { values: (infer Value)[] }
    ? Value
    : Page extends { isLastPage: boolean; lines?: (infer Line)[] }
      ? Line
      : never;

/** A call of any path with any method; what `createStashClient` makes of openapi-fetch's own. */
export type UntypedRequest = (method: string, path: string, init?: Record<string, unknown>) => Promise<CallResult>;

/** The methods by name, each over `request`. */
export function createOperations(request: UntypedRequest): StashOperations {
  const methods: Record<string, unknown> = {};
  for (const [name, [method, path, paging]] of Object.entries<readonly [string, string, string?]>(operationTable)) {
    let names: string[] | undefined;
    const call = (input: Record<string, unknown> = {}, options: CallOptions = {}) => {
      names ??= parameterNames(path);
      return request(method, path, initOf(names, input, options));
    };
    methods[name] = !paging
      ? async (input?: Record<string, unknown>, options?: CallOptions) => unwrap(await call(input, options))
      : (input?: Record<string, unknown>, options?: CallOptions) => {
          const fetchPage = async (window: PageWindow) => {
            const result = await call({ ...input, ...window }, options);
            return { page: await unwrap(result), response: result.response };
          };
          return createPaged(fetchPage, { start: undefined, limit: undefined, ...input }, paging === "single");
        };
  }
  // The table has an entry for every key of the type, and each method is made as its entry says.
  return methods as StashOperations;
}

function initOf(names: string[], input: Record<string, unknown>, options: CallOptions): Record<string, unknown> {
  if (typeof input !== "object" || input === null) {
    throw new InvalidRequestError("the inputs of a call by name are one object");
  }
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = { ...options.query };
  for (const name of Object.keys(input)) {
    if (name !== "body") (names.includes(name) ? path : query)[name] = input[name];
  }
  const { signal, headers, timeout, retry } = options;
  return { params: { path, query }, body: input.body, signal, headers, timeout, retry };
}
