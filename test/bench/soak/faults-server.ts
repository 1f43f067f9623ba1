/**
 * The server of the calls with faults, in a process of its own. Some requests fail, by lot but the same ones in each run.
 * It notes for each repository what its requests met with, and tells when asked.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { answerParent } from "../child.ts";

type Fault = (request: IncomingMessage, response: ServerResponse) => void;

const faults: Record<string, Fault> = {
  reset: (request) => request.socket.resetAndDestroy(),
  unavailable: (_, response) => response.writeHead(503).end(),
  busy: (_, response) => response.writeHead(429, { "retry-after": "1" }).end(),
  stall: () => {},
};

/** Of a hundred thousand requests so many fail. Few are put off, because each time the whole client pauses. */
const rates = { reset: 250, stall: 250, unavailable: 40, busy: 40 };
const met: Record<string, string[]> = {};
let lot = 20_140_701;

const server = createServer(async (request, response) => {
  const body = request.method === "POST" ? ((await json(request)) as { name: string }) : undefined;
  const slug = body?.name ?? request.url?.split("/").at(-1) ?? "";
  const kind = kindOf(draw() * 100_000);
  met[slug] = [...(met[slug] ?? []), kind];
  const fault = faults[kind];
  if (fault) return fault(request, response);
  const status = body ? 201 : 200;
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ slug, id: 1, name: slug }));
});

function kindOf(lot: number): string {
  let reached = 0;
  for (const [kind, rate] of Object.entries(rates)) {
    reached += rate;
    if (lot < reached) return kind;
  }
  return "success";
}

/** From 0 to 1, the same sequence in every run (a linear congruential generator). */
function draw(): number {
  lot = (lot * 1_103_515_245 + 12_345) % 2 ** 31;
  return lot / 2 ** 31;
}

server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answerParent(() => ({ url, met }));
});
