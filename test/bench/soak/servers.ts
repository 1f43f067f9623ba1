/**
 * A server of the long run, in a process of its own, of the kind that its argument names. Asked for anything, it tells its
 * URL and what it has counted.
 */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { answerParent } from "../child.ts";

export interface Counts {
  url: string;
  requests: number;
  /** The most requests that were under way at once. */
  most: number;
  /**
   * Connections that are open now and that a request came over. Others do not count: undici opens one in place of each that
   * an abort has closed, and keeps it for the next request.
   */
  open: number;
}

type Answer = (response: ServerResponse, url: URL) => void | Promise<void>;

const counts = { requests: 0, most: 0 };
const project = JSON.stringify({ key: "PRJ", id: 1, name: "My Cool Project" });
const json = { "content-type": "application/json" };
const succeed: Answer = (response) => void setTimeout(() => response.writeHead(200, json).end(project), 10);

/** A user's bucket, as Data Center has it unless it is set otherwise: 60 requests at once, 5 more each second. */
function bucket(headers: Record<string, string>): Answer {
  let tokens = 60;
  let filled = Date.now();
  return (response, url) => {
    const now = Date.now();
    tokens = Math.min(60, tokens + ((now - filled) / 1_000) * 5);
    filled = now;
    if (tokens < 1) return void response.writeHead(429, headers).end();
    tokens -= 1;
    return succeed(response, url);
  };
}

/** 503 for five seconds from the first request on. */
function restart(): Answer {
  let up = Number.POSITIVE_INFINITY;
  return (response, url) => {
    up = Math.min(up, Date.now() + 5_000);
    return Date.now() < up ? void response.writeHead(503).end() : succeed(response, url);
  };
}

/** A million projects, as many a page as are asked for. */
const list: Answer = (response, { searchParams }) => {
  const total = 1_000_000;
  const [start, limit] = [Number(searchParams.get("start") ?? 0), Number(searchParams.get("limit") ?? 25)];
  const size = Math.min(limit, total - start);
  const values = Array.from({ length: size }, (_, n) => ({ key: `P${start + n}`, id: start + n, name: "A project" }));
  const next = start + size;
  const page = { size, limit, isLastPage: next === total, values, start, nextPageStart: next === total ? null : next };
  response.writeHead(200, json).end(JSON.stringify(page));
};

/** 200 MB, as fast as they are taken. */
const download: Answer = async (response) => {
  const chunk = Buffer.alloc(1_000_000, "x");
  response.writeHead(200, { "content-type": "application/octet-stream" });
  for (let sent = 0; sent < 200; sent++) if (!response.write(chunk)) await once(response, "drain");
  response.end();
};

const kinds: Record<string, () => Answer> = {
  bucket: () => bucket({}),
  "bucket that tells": () => bucket({ "retry-after": "1" }),
  restart,
  project: () => succeed,
  "stall before its headers": () => () => {},
  "stall in its body": () => (response) => void response.writeHead(200, json).write('{"key"'),
  list: () => list,
  download: () => download,
};

const answer = kinds[process.argv[2] ?? ""]?.();
if (!answer) throw new Error(`a kind of server: ${Object.keys(kinds).join(", ")}`);
const sockets = new Set<Socket>();
let underWay = 0;
const server = createServer({ keepAliveTimeout: 600_000 }, async (request, response) => {
  counts.requests += 1;
  counts.most = Math.max(counts.most, ++underWay);
  response.once("close", () => {
    underWay -= 1;
  });
  request.resume();
  sockets.add(request.socket);
  await answer(response, new URL(request.url ?? "", "http://localhost"));
});
server.on("connection", (socket) => {
  socket.once("close", () => sockets.delete(socket));
});
server.listen(0, "127.0.0.1", () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answerParent((): Counts => ({ url, ...counts, open: sockets.size }));
});
