/** Twenty calls at once to a server that stalls, in each way, ended by a timeout or an abort after collections. */
import { setTimeout as later } from "node:timers/promises";
import { createStashClient, RequestTimeoutError } from "../../../src/client/index.ts";
import { type Way, ways } from "../../support/ways.ts";
import { collect } from "./heap.ts";
import { type Row, row } from "./row.ts";
import { startServer } from "./start-server.ts";

const calls = 20;

/** Starts the calls, ends them, and counts those that ended otherwise than they had to. */
async function stall(baseUrl: string, way: Way, isAborted: boolean, whenAllStall: () => Promise<void>) {
  const timeout = isAborted ? 60_000 : 700;
  const stash = createStashClient({ baseUrl, retry: false, timeout, concurrency: calls, ...way.options });
  way.prepare?.(stash);
  const controller = new AbortController();
  const signal = isAborted ? controller.signal : undefined;
  const call = way.call ?? ((client, given) => client.getProject({ projectKey: "PRJ" }, { signal: given }));
  const ends = Promise.allSettled(Array.from({ length: calls }, () => call(stash, signal)));
  await whenAllStall();
  for (let round = 0; round < 3; round++) {
    await collect();
  }
  controller.abort("enough");
  const isRight = (reason: unknown) => (isAborted ? reason === "enough" : reason instanceof RequestTimeoutError);
  return (await ends).filter((end) => end.status === "fulfilled" || !isRight(end.reason)).length;
}

export async function stalls(): Promise<Row[]> {
  let open = 0;
  let wrong = 0;
  let sockets = 0;
  for (const kind of ["stall before its headers", "stall in its body"]) {
    await using server = await startServer(kind);
    for (const way of Object.values(ways)) {
      for (const isAborted of [true, false]) {
        const before = (await server.counts()).requests;
        wrong += await stall(server.url, way, isAborted, async () => {
          while ((await server.counts()).requests < before + calls) await later(10);
        });
        sockets += calls;
      }
    }
    // A connection that is closed here is heard of there a little later.
    await later(500);
    open += (await server.counts()).open;
  }
  return [
    row(`stalls: sockets open at the end, of ${sockets}`, open, 0),
    row("stalls: calls that did not end as they had to", wrong, 0),
  ];
}
