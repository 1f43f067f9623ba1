import { createStashClient, type StashClient, type StashClientOptions } from "../../src/client/index.ts";

export const baseUrl = "https://stash.example.com/context";

type Answer = (request: Request, nth: number) => Response | Promise<Response>;

/** A client over a function in place of `fetch`, and the requests that it was called with. */
export function clientOver(answer: Answer, options: Partial<StashClientOptions> = {}) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request.clone());
    return answer(request, requests.length - 1);
  };
  const stash: StashClient = createStashClient({ baseUrl, fetch, retry: false, ...options });
  return { stash, requests };
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
