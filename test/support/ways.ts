import { generateKeyPairSync } from "node:crypto";
import { oauth1, type StashClient, type StashClientOptions } from "../../src/client/index.ts";

/** A way to make a call. Each hands the request on, and with it the signal, by another path. */
export interface Way {
  options?: Partial<StashClientOptions>;
  prepare?: (stash: StashClient) => void;
  call?: (stash: StashClient, signal: AbortSignal | undefined) => PromiseLike<unknown>;
}

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();

export const ways: Record<string, Way> = {
  "a call by name": {},
  "stash.fetch": { call: (stash, signal) => stash.fetch("/rest/x", { signal }) },
  "stash.fetch with a body": {
    call: (stash, signal) => stash.fetch("/rest/x", { method: "POST", body: "x".repeat(1000), signal }),
  },
  OAuth: { options: { auth: oauth1({ consumerKey: "c", privateKey: pem, token: "t" }) } },
  "an auth of the caller's": {
    options: { auth: async (request) => new Request(request, { headers: { "x-a": "b" } }) },
  },
  "a middleware": {
    prepare: (stash) => stash.use({ onRequest: ({ request }) => new Request(request, { headers: { "x-a": "b" } }) }),
  },
  "a fetch of the caller's": { options: { fetch: (url, init) => fetch(url, init) } },
  "a fetch of the caller's that makes a request": {
    options: { fetch: (url, init) => fetch(new Request(url, init), init) },
  },
};
