import { type Arrived, arrived, type FetchedResponse } from "./fetched.ts";
import type { Outgoing } from "./outgoing.ts";

/** A `fetch` of the caller's: the platform's, undici's, node-fetch's, or a function that does the same. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchedResponse>;

/** The second argument of a `fetch` of the caller's; plain, so that any library takes it. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  /** Text, or a form or picture written out as bytes. Without `| undefined`, which the types of no `fetch` have. */
  body?: string | ArrayBuffer;
  /** Redirects are followed by the client, on the same server alone. */
  redirect: "manual";
  /** Aborted when the attempt has timed out, or the caller aborts. */
  signal: AbortSignal;
}

/** Calls `fetch` for a request; `ext` is the caller's `requestInitExt`. */
export async function callFetch(
  request: Outgoing,
  signal: AbortSignal,
  ext: Record<string, unknown> | undefined,
  fetch: Fetch | undefined,
): Promise<Arrived> {
  const { url, method, headers, body, options } = request;
  // After `ext`, which must not switch on redirects: `fetch` would carry our headers to another origin. And the signal
  // here, not in a `Request`, because undici forgets the signal of one that is collected.
  const redirect = "manual";
  if (fetch)
    return arrived(await fetch(url, { ...options, ...ext, method, ...(await plain(request)), redirect, signal }));
  return arrived(
    await globalThis.fetch(url, { ...options, ...ext, method, headers, body: body ?? null, redirect, signal }),
  );
}

/** Headers and body without classes of the platform, of which other libraries have their own. */
async function plain({ headers, body }: Outgoing): Promise<Pick<FetchInit, "headers" | "body">> {
  const record = Object.fromEntries(headers);
  if (body === undefined || body === null || typeof body === "string") {
    return { headers: record, body: body ?? undefined };
  }
  const encoded = new Response(body);
  const type = encoded.headers.get("content-type");
  return { headers: { ...(type && { "content-type": type }), ...record }, body: await encoded.arrayBuffer() };
}
