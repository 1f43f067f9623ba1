// Shares what a server lets one user do among any number of processes and machines, which count in Redis:
//   createStashClient({ baseUrl, auth: basic("jcitizen", "secret"), limiter: sharedLimiter(new Redis(url), "jcitizen") })
import { setTimeout as sleep } from "node:timers/promises";
import type { Redis } from "ioredis";
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { StashClientOptions } from "stash-openapi";

/** Data Center's bucket for each user, unless it is set otherwise: 60 requests at once, and 5 more each second. */
const usual = { size: 60, perSecond: 5 };

export function sharedLimiter(storeClient: Redis, user: string, { size, perSecond } = usual) {
  // Counted by windows, the requests of two may come within a moment: each has half of the bucket, in the time that fills it.
  const points = size / 2;
  const counter = new RateLimiterRedis({ storeClient, keyPrefix: "stash", points, duration: points / perSecond });

  async function turn(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const counted = await counter.consume(user).catch((refusal: unknown) => refusal);
      if (!(counted instanceof RateLimiterRes)) throw counted; // Redis cannot be reached: the call fails with its error.
      if (counted.consumedPoints <= points) return;
      await sleep(counted.msBeforeNext, undefined, { signal });
    }
  }

  // Of the calls of a process the first alone asks Redis; the others stand in line behind it.
  let last: Promise<unknown> = Promise.resolve();
  const limiter: StashClientOptions["limiter"] = {
    async acquire(signal) {
      const mine = last.then(() => turn(signal));
      last = mine.catch(() => {});
      await mine;
      return () => {}; // Requests are counted, not those under way: there is nothing to give back.
    },
  };
  return limiter;
}
