/** The parts of a request that are read. */
export interface ReceivedWebhook {
  /** Of any platform: a `Headers`, or an object such as `request.headers` of Node. */
  headers: Headers | { readonly [name: string]: string | readonly string[] | undefined };
  /**
   * As it was received, before anything parsed it: only the bytes themselves can be verified. Whole, or as they come: the
   * request of Node's `http` is a body, too.
   */
  body: string | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array>;
}
