import { connectionError } from "../errors/from-failure.ts";
import { PlatformResponse } from "../platform.ts";
import { type Chunks, chunksOf } from "./chunks.ts";
import type { Clock } from "./clock.ts";
import type { FetchedResponse } from "./fetch.ts";
import { headersOf, type Sent } from "./response.ts";

/** Statuses of successes that never have a body. */
const bodiless = [204, 205];

/**
 * A success whose body the caller reads, as it comes. Each silence between two chunks may last as long as the timeout;
 * nothing is read, and no time runs, before the caller asks.
 */
export class StreamedResponse extends PlatformResponse {
  readonly #url: string;

  constructor(fetched: FetchedResponse, sent: Sent, clock: Clock) {
    const { status, statusText, url, body } = fetched;
    const stream = body && !bodiless.includes(status) ? guarded(chunksOf(body), sent, clock) : null;
    super(stream, { status, statusText, headers: headersOf(fetched) });
    this.#url = url;
  }

  override get url() {
    return this.#url;
  }
}

function guarded(chunks: Chunks, sent: Sent, clock: Clock): ReadableStream<Uint8Array> {
  const next = () =>
    chunks.next().catch((error: unknown) => {
      throw connectionError(error, sent);
    });
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await clock.runAnew(next);
          if (done || !value) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          // The connection is closed; the caller hears of the error, not of how that went.
          chunks.stop().catch(() => {});
          throw error;
        }
      },
      async cancel() {
        await chunks.stop();
      },
    },
    { highWaterMark: 0 },
  );
}
