import {
  operationTable,
  otherJsonOperations,
  type PagedOperation,
  unusuallyBodiless,
  unusuallyPaged,
} from "../../generated/operations.ts";
import type { operations } from "../../generated/schema.ts";
import { checkRecord, isRecord, withRequest } from "./errors/refusal.ts";
import { createPaged, type ItemOf, type Paged, type WalkOptions } from "./paged.ts";
import { parameterNames } from "./request/path.ts";
import { type ResponseKind, responseKindOf } from "./response-kind.ts";
import type { Limits } from "./send/limits.ts";
import { unexpected } from "./send/response.ts";
import type { BodyInput, CallResult, KindOf, Operation, SuccessOf, UntypedRequest } from "./types.ts";
import { dataOf } from "./unwrap.ts";
import { isPagedByName, mayBeBodilessByMethod } from "./usual.ts";

/** Options of a call by name, given after its inputs. */
export interface CallOptions extends Pick<Limits, "timeout" | "retry"> {
  /** Ends the call; it then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Headers for this call alone; `null` leaves one out. */
  headers?: Record<string, string | null> | undefined;
  /** Query parameters that only newer servers know. */
  query?: Record<string, string | number | boolean | readonly (string | number | boolean)[] | undefined> | undefined;
}

/** Options of a list by name, given after its inputs. */
export interface ListOptions extends CallOptions, WalkOptions {}

type Name = keyof typeof operationTable;

/** One method for each operation, named by its operationId. */
export type StashOperations = {
  // Over the table, whose entries have the comments that editors show.
  [K in keyof typeof operationTable]: OperationFn<operations[K], K>;
};

type OperationFn<O extends Operation, K extends Name> =
  Record<never, never> extends InputOf<O>
    ? (input?: OrNothing<InputOf<O>>, options?: OptionsOf<K>) => ResultOf<O, K>
    : (input: InputOf<O>, options?: OptionsOf<K>) => ResultOf<O, K>;

type OptionsOf<K extends Name> = K extends PagedOperation ? ListOptions : CallOptions;

/** Path and query parameters side by side, and the body as `body`. */
type InputOf<O extends Operation> = Flat<O["parameters"]["path"]> & Flat<O["parameters"]["query"]> & BodyInput<O>;
type Flat<P> = [P] extends [undefined] ? unknown : NonNullable<P>;
// Any object is assignable to `{}`, so that an operation without inputs needs a type that takes none.
type OrNothing<I> = keyof I extends never ? Record<string, never> : I;

type ResultOf<O extends Operation, K extends Name> = K extends PagedOperation
  ? Paged<ItemOf<SuccessOf<O>>, SuccessOf<O>>
  : Promise<KindOf<(typeof operationTable)[K]> extends "stream" ? Response : SuccessOf<O>>;

/** An operation as its method needs it. */
interface Route {
  method: string;
  path: string;
  isPaged: boolean;
  kind: ResponseKind;
  mayBeBodiless: boolean;
  mayBeOtherJson: boolean;
}

/** Each is read when it is first called: to read all of them takes a sixtieth of the time from `node` to a first answer. */
const routes = new Map<Name, Route>();

function routeOf(name: Name): Route {
  const known = routes.get(name);
  if (known) return known;
  const route = operationTable[name];
  const [method, path] = route.split(" ") as [string, string];
  const read = {
    method,
    path,
    isPaged: isPagedByName(name) !== unusuallyPaged.includes(name),
    kind: responseKindOf(method, path),
    mayBeBodiless: mayBeBodilessByMethod(route) !== unusuallyBodiless.includes(name),
    mayBeOtherJson: otherJsonOperations.includes(name),
  };
  routes.set(name, read);
  return read;
}

/** The methods by name, each over `request`. `root` is for errors to name. */
export function createOperations(request: UntypedRequest, root: string): StashOperations {
  // Its callers are asynchronous: to them what it throws is a rejection.
  const call: Call = ({ method, path }, input, options) => {
    try {
      return request(method, path, place(path, input, options));
    } catch (error) {
      throw withRequest({ method, url: root + path }, error);
    }
  };
  const methods: Record<string, unknown> = {};
  for (const name of Object.keys(operationTable) as Name[]) {
    methods[name] = (input?: object, options?: ListOptions) => {
      const route = routeOf(name);
      return route.isPaged ? list(call, route, input, options) : answer(call, route, input, options);
    };
  }
  // The loop makes a method for each key of the table, of the kind that the type says.
  return methods as unknown as StashOperations;
}

type Call = (route: Route, input: object | undefined, options: CallOptions | undefined) => Promise<CallResult>;

function list(call: Call, route: Route, input: object | undefined, options: ListOptions | undefined) {
  const { path } = route;
  // The call refuses these, when the list is asked for.
  if (!isRecord(input) || !isRecord(options)) return createPaged(path, {}, { call: () => call(route, input, options) });
  const { prefetch, signal, ...others } = options ?? {};
  return createPaged(path, input, {
    prefetch,
    signal,
    call: (asked, signal) => call(route, asked, { ...others, signal }),
  });
}

async function answer(call: Call, route: Route, input: object | undefined, options: CallOptions | undefined) {
  const result = await call(route, input, options);
  const data = dataOf(result);
  if (route.kind === "stream") return result.response;
  const fault = route.kind === "json" ? faultOf(data, route) : undefined;
  if (fault) throw unexpected(result.response, fault);
  return data;
}

/** The reason why the body of a success cannot be the operation's; undefined where it may be. */
function faultOf(data: unknown, { mayBeBodiless, mayBeOtherJson }: Route): string | undefined {
  if (data === undefined && mayBeBodiless) return undefined;
  if (data === undefined || data === null) return "no body, though the operation has one";
  const isObject = typeof data === "object" && !Array.isArray(data);
  return isObject || mayBeOtherJson ? undefined : "no object, though the operation has one";
}

/** Sorts a flat input into path parameters, which the path names, the query, and the body. */
function place(template: string, input: object | undefined, given: CallOptions | undefined) {
  checkRecord(input, "the input", '{ projectKey: "PRJ" }');
  checkRecord(given, "the options", "{ timeout: 5_000 }");
  const { query: newer, ...options } = given ?? {};
  checkRecord(newer, "query", '{ name: "value" }');
  const { body, ...parameters } = (input ?? {}) as Record<string, unknown>;
  const pathNames = parameterNames(template);
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = { ...newer };
  for (const [name, value] of Object.entries(parameters)) {
    if (pathNames.includes(name)) path[name] = value;
    else query[name] = value;
  }
  return { params: { path, query }, body, ...options };
}
