// The recipe with a Redis of its own, and a server that lets a user do no more than Data Center does, in less time.
import { execFile } from "node:child_process";
import { setTimeout as later } from "node:timers/promises";
import { promisify } from "node:util";
import { Redis } from "ioredis";
import { describe, expect, test } from "vitest";
import { createStashClient } from "../../src/client/index.ts";
import { rejection } from "../support/client.ts";
import { missing, startRedis } from "../support/redis.ts";
import { serve } from "../support/server.ts";
import { sharedLimiter } from "./share-limit.ts";

if (missing) {
  test("a limit that processes share", (context) => {
    if (process.env.CI) throw new Error(missing);
    console.warn(`No limit was shared through Redis: ${missing}.`);
    context.skip(missing);
  });
}

/** A server that lets so many requests through at once, and so many more each second, and counts what it refused. */
async function limitedServer(size: number, perSecond: number) {
  let tokens = size;
  let filled = Date.now();
  const counts = { answered: 0, refused: 0 };
  const server = await serve((_, response) => {
    const now = Date.now();
    tokens = Math.min(size, tokens + ((now - filled) / 1_000) * perSecond);
    filled = now;
    if (tokens < 1) {
      counts.refused += 1;
      response.writeHead(429).end();
    } else {
      tokens -= 1;
      counts.answered += 1;
      response.writeHead(200, { "content-type": "application/json" }).end('{"key":"PRJ"}');
    }
  });
  return Object.assign(server, { counts });
}

describe.skipIf(missing)("a limit that is shared through Redis", () => {
  test("two processes get all that one user may do, and are refused nothing", async () => {
    await using redis = await startRedis();
    await using server = await limitedServer(40, 20);
    const run = async () => {
      const parameters = ["--import", "tsx", "test/support/limited-calls.ts", server.url, "60", "40", "20"];
      const env = { ...process.env, REDIS_URL: redis.url };
      return (await promisify(execFile)(process.execPath, parameters, { env })).stdout.trim();
    };
    expect(await Promise.all([run(), run()])).toEqual(["60", "60"]);
    expect(server.counts).toEqual({ answered: 120, refused: 0 });
  });

  test("a call that is aborted leaves the line, and what it would have taken is the next one's", async () => {
    await using redis = await startRedis();
    await using server = await limitedServer(4, 2);
    await using connection = closing(new Redis(redis.url));
    const limiter = sharedLimiter(connection.redis, "jcitizen", { size: 4, perSecond: 2 });
    const stash = createStashClient({ baseUrl: server.url, limiter });
    const call = (projectKey: string, signal?: AbortSignal) => stash.getProject({ projectKey }, { signal });

    const first = [call("A"), call("B")];
    const controller = new AbortController();
    // The first of these waits for the window of two requests to end, the others behind it.
    const aborted = ["C", "D", "E"].map((key) => rejection(call(key, controller.signal)));
    const last = [call("F"), call("G")];
    await Promise.all(first);
    const started = Date.now();
    await later(200);
    controller.abort("enough");
    expect(await Promise.all(aborted)).toEqual(["enough", "enough", "enough"]);
    expect(Date.now() - started).toBeLessThan(800);
    await Promise.all(last);
    expect(server.requests.map(({ url }) => url.at(-1))).toEqual(["A", "B", "F", "G"]);
    expect(server.counts.refused).toBe(0);
    expect(Date.now() - started).toBeLessThan(1_900);
  });

  test("where Redis is gone, a call fails with its error, and none is sent unlimited", async () => {
    const redis = await startRedis();
    await using server = await limitedServer(40, 20);
    await using connection = closing(new Redis(redis.url, { maxRetriesPerRequest: 0, retryStrategy: () => null }));
    const limiter = sharedLimiter(connection.redis, "jcitizen", { size: 40, perSecond: 20 });
    const stash = createStashClient({ baseUrl: server.url, limiter });
    await stash.getProject({ projectKey: "PRJ" });
    await redis[Symbol.asyncDispose]();
    const error = await rejection(stash.getProject({ projectKey: "PRJ" }));
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toMatch(/connection/i);
    expect(server.requests.length).toBe(1);
  });
});

function closing(redis: Redis) {
  redis.on("error", () => {});
  return { redis, [Symbol.asyncDispose]: async () => redis.disconnect() };
}
