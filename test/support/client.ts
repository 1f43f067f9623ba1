import {
  createStashClient,
  type Fetch,
  type FetchInit,
  type StashClient,
  type StashClientOptions,
} from "../../src/client/index.ts";

export const baseUrl = "https://stash.example.com/context";

type Answer = (request: Request, nth: number) => Response | Promise<Response>;

/** A `fetch` of a client's own: over a function of the test, and for servers. */
interface OwnFetch {
  over(answer: Fetch): Fetch;
  at: Fetch;
}

let own: OwnFetch | undefined;

/** From now on clients have a `fetch` of their own. Most users give none, so neither do tests unless they call this. */
export function giveFetch(): void {
  own = { over: (answer) => answer, at: (url, init) => platformFetch(url, init) };
}

// The third way: see `npm run test:undici`.
if (process.env.OVER_UNDICI) {
  const [{ undiciFetch }, { undiciOver }] = await Promise.all([
    import("../../src/undici/index.ts"),
    import("./undici.ts"),
  ]);
  own = { over: undiciOver, at: undiciFetch };
}

const answering = Symbol("the function that stands in for the platform's fetch");
const platformFetch = globalThis.fetch;

// Every client of these tests calls the platform's `fetch`; what it should be for one of them comes with the call.
globalThis.fetch = async (url, init) => {
  const { [answering]: answer } = (init ?? {}) as { [answering]?: typeof fetch };
  return answer ? answer(url, init) : platformFetch(url, init);
};

/** A client over a function in place of `fetch`, and the requests that it was called with. */
export function clientOver(answer: Answer, options: Partial<StashClientOptions> = {}) {
  const requests: Request[] = [];
  const fetch = async (url: string, init: FetchInit) => {
    const request = new Request(url, init);
    requests.push(request.clone());
    return answer(request, requests.length - 1);
  };
  const requestInitExt = { ...options.requestInitExt, [answering]: fetch };
  const over = own ? { fetch: own.over(fetch) } : { requestInitExt };
  const stash: StashClient = createStashClient({ baseUrl, retry: false, ...options, ...over });
  return { stash, requests };
}

/** A client of a server on a socket. */
export function clientAt(url: string, options: Partial<StashClientOptions> = {}): StashClient {
  return createStashClient({ baseUrl: url, ...(own && { fetch: own.at }), ...options });
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

export function errorBody(message: string, more: object = {}) {
  return { errors: [{ context: null, message, exceptionName: null, ...more }] };
}

/** The error that a promise rejects with; fails if it does not. */
export async function rejection<E = Error>(promise: PromiseLike<unknown>): Promise<E> {
  return promise.then(
    (value) => {
      throw new Error(`resolved to ${JSON.stringify(value)}`);
    },
    (error) => error as E,
  );
}
