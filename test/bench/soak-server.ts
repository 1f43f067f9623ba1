/**
 * The server of the long run, in a process of its own. One request in a hundred fails, by lot but the same way each
 * time. It notes for each repository what its requests met with, one letter each, and tells when asked.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { answerParent } from "./child.ts";

type Fault = (request: IncomingMessage, response: ServerResponse) => void;

const faults: Record<string, Fault> = {
  reset: (request) => request.socket.resetAndDestroy(),
  unavailable: (_, response) => response.writeHead(503).end(),
  busy: (_, response) => response.writeHead(429, { "retry-after": "1" }).end(),
  stall: () => {},
};
const kinds = Object.keys(faults);
const met: Record<string, string[]> = {};
let lot = 20_140_701;

const server = createServer(async (request, response) => {
  const body = request.method === "POST" ? ((await json(request)) as { name: string }) : undefined;
  const slug = body?.name ?? request.url?.split("/").at(-1) ?? "";
  const kind = draw() < 0.01 ? (kinds[Math.floor(draw() * kinds.length)] as string) : "success";
  met[slug] = [...(met[slug] ?? []), kind];
  const fault = faults[kind];
  if (fault) return fault(request, response);
  const status = body ? 201 : 200;
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ slug, id: 1, name: slug }));
});

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
