/**
 * Holds the mock under load and fails on an error, or on memory that keeps growing after warm-up.
 * The mock runs in a process of its own, so that the load does not count as its memory.
 *
 *   npx tsx test/bench/mock-load.ts [--seconds 30] [--connections 50]
 */
import { Agent, request } from "node:http";
import { parseArgs } from "node:util";
import { startMock } from "../../src/mock/index.ts";
import { answerParent, startChild } from "./child.ts";

interface Facts extends NodeJS.MemoryUsage {
  url: string;
}

const PATHS = [
  "/projects",
  "/projects?start=0&limit=100",
  "/projects/PRJ",
  "/projects/PRJ/repos",
  "/projects/PRJ/repos/my-repo",
  "/projects/PRJ/repos/my-repo/pull-requests/1",
  "/projects/PRJ/repos/my-repo/browse/src/main/App.java",
  "/no/such",
];

if (process.send) await serveForParent();
else await load();

async function serveForParent(): Promise<void> {
  const { url } = await startMock();
  answerParent(() => {
    globalThis.gc?.();
    return { url, ...process.memoryUsage() };
  });
}

async function load(): Promise<void> {
  const { values } = parseArgs({
    options: { seconds: { type: "string", default: "30" }, connections: { type: "string", default: "50" } },
  });
  const seconds = Number(values.seconds);
  const connections = Number(values.connections);
  const child = await startChild(import.meta.filename);
  const { url } = await child.ask<Facts>("url");
  const agent = new Agent({ keepAlive: true, maxSockets: connections });

  const memory = async () => {
    const { heapUsed, rss } = await child.ask<Facts>("memory");
    return { heap: heapUsed / 1e6, rss: rss / 1e6 };
  };
  const call = (path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const headers = { authorization: `Basic ${btoa("me:secret")}`, accept: "application/json" };
      const sent = request(`${url}/rest/api/1.0${path}`, { agent, headers }, (response) => {
        response
          .on("end", () => resolve(response.statusCode ?? 0))
          .on("error", reject)
          .resume();
      });
      sent.on("error", reject).end();
    });
  const drive = async (duration: number) => {
    const end = performance.now() + duration * 1000;
    let [requests, errors] = [0, 0];
    const worker = async (offset: number) => {
      for (let i = offset; performance.now() < end; i++) {
        const status = await call(PATHS[i % PATHS.length] as string).catch(() => 0);
        requests += 1;
        if (status === 0 || status >= 500) errors += 1;
      }
    };
    await Promise.all(Array.from({ length: connections }, (_, i) => worker(i)));
    return { requests, errors };
  };

  await drive(Math.max(3, seconds / 6));
  const warm = await memory();
  const { requests, errors } = await drive(seconds);
  const after = await memory();
  agent.destroy();
  child.stop();

  const growth = after.heap - warm.heap;
  console.log(
    `${connections} connections, ${seconds} s: ${Math.round(requests / seconds)} requests/s, ${errors} errors`,
  );
  console.log(
    `heap ${warm.heap.toFixed(1)} -> ${after.heap.toFixed(1)} MB, rss ${warm.rss.toFixed(0)} -> ${after.rss.toFixed(0)} MB`,
  );
  // The heap after a collection wavers by a few MB; a leak of one recorded request each would be ten times that.
  if (errors > 0 || growth > 10) process.exitCode = 1;
}
