import { connectionError } from "../errors/from-failure.ts";
import { factsOfRequest } from "../errors/from-response.ts";
import { withRequest } from "../errors/refusal.ts";
import { PlatformResponse } from "../platform.ts";
import { type Chunks, chunksOf } from "./chunks.ts";
import type { Clock } from "./clock.ts";
import { type Arrived, checkedChunk } from "./fetched.ts";
import type { Sent } from "./response.ts";

/** Statuses of successes that never have a body. */
const bodiless = [204, 205];

/**
 * A success whose body the caller reads, as it comes. Each silence between two chunks may last as long as the timeout;
 * nothing is read, and no time runs, before the caller asks.
 */
export class StreamedResponse extends PlatformResponse {
  readonly #url: string;
  readonly #statusText: string;

  constructor(fetched: Arrived, sent: Sent, clock: Clock) {
    const { status, statusText, headers, url, body } = fetched;
    const stream = body && !bodiless.includes(status) ? guarded(chunksOf(body), sent, clock) : null;
    // The platform reads words of a status that it does not let one write.
    super(stream, { status, headers });
    this.#url = url;
    this.#statusText = statusText;
  }

  override get statusText() {
    return this.#statusText;
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
          if (done) controller.close();
          else controller.enqueue(checkedChunk(value));
        } catch (error) {
          // The connection is closed; the caller hears of the error, not of how that went.
          chunks.stop().catch(() => {});
          throw withRequest(factsOfRequest(sent), error);
        }
      },
      async cancel() {
        await chunks.stop();
      },
    },
    { highWaterMark: 0 },
  );
}
