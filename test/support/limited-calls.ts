// Run by the test of the recipe: makes many calls at once at the limit that all such programs share, and prints how many
// succeeded.   REDIS_URL=… tsx limited-calls.ts http://127.0.0.1:7990 CALLS SIZE PER-SECOND
import { Redis } from "ioredis";
import { basic, createStashClient } from "../../src/client/index.ts";
import { sharedLimiter } from "../recipes/share-limit.ts";

const [baseUrl = "", calls, size, perSecond] = process.argv.slice(2);
const redis = new Redis(process.env.REDIS_URL ?? "");
const limiter = sharedLimiter(redis, "jcitizen", { size: Number(size), perSecond: Number(perSecond) });
const stash = createStashClient({ baseUrl, auth: basic("jcitizen", "secret"), limiter });

async function main(): Promise<void> {
  const all = Array.from({ length: Number(calls) }, () => stash.getProject({ projectKey: "PRJ" }));
  const ends = await Promise.allSettled(all);
  console.log(ends.filter(({ status }) => status === "fulfilled").length);
  await redis.quit();
}

void main();
