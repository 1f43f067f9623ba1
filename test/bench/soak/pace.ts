/** How a client keeps pace: with a user's bucket, with a server that restarts, and with itself. In real time. */
import { bearer, createStashClient } from "../../../src/client/index.ts";
import { type Row, row } from "./row.ts";
import { startServer } from "./start-server.ts";

/** So many reads at once. */
async function crowd(kind: string, calls: number) {
  await using server = await startServer(kind);
  const stash = createStashClient({ baseUrl: server.url, auth: bearer("a-token") });
  const started = performance.now();
  const ends = await Promise.allSettled(Array.from({ length: calls }, () => stash.getProject({ projectKey: "PRJ" })));
  const seconds = (performance.now() - started) / 1_000;
  const failed = ends.filter(({ status }) => status === "rejected").length;
  return { seconds, failed, ...(await server.counts()) };
}

async function bucket(kind: string, name: string, mostRequests: number): Promise<Row[]> {
  const calls = 500;
  const { seconds, failed, requests } = await crowd(kind, calls);
  const least = (calls - 60) / 5;
  return [
    row(`bucket ${name}: calls of 500 at once that failed`, failed, 0),
    row(`bucket ${name}: time, by the least that is possible (${least} s)`, seconds / least, 1.15),
    row(`bucket ${name}: requests for each call`, requests / calls, mostRequests),
  ];
}

/** The two buckets at the same time, for both do little but wait. */
export async function buckets(): Promise<Row[]> {
  const rows = [bucket("bucket", "without Retry-After", 2.5), bucket("bucket that tells", "with Retry-After", 1.6)];
  return (await Promise.all(rows)).flat();
}

export async function restart(): Promise<Row[]> {
  const { failed } = await crowd("restart", 500);
  return [row("503 for five seconds: reads of 500 at once that failed", failed, 0)];
}

export async function threeThousand(): Promise<Row[]> {
  const { failed, most } = await crowd("project", 3_000);
  return [
    row("calls of 3,000 at once that failed", failed, 0),
    row("requests under way at once, of 3,000 calls", most, 10),
  ];
}
