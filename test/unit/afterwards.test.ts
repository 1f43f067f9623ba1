// Nothing of a call lives on when it has ended: after a collection, too, an abort or a timeout closes its connection.
import type { Socket } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RequestTimeoutError, type StashClientOptions } from "../../src/client/index.ts";
import { clientAt, rejection } from "../support/client.ts";
import { collect } from "../support/collect.ts";
import { serveRaw } from "../support/server.ts";
import { ways } from "../support/ways.ts";

const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

/** How a server keeps a call waiting. */
const stalls = {
  "before its headers": () => {},
  "in its body": (socket: Socket) => socket.write(`${head}5\r\n[1234\r\n`),
};

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", note);
});
afterEach(() => {
  process.off("unhandledRejection", note);
});

const calls = 10;

const cases = Object.entries(ways).flatMap(([name, way]) =>
  Object.entries(stalls).flatMap(([where, stall]) => [
    { name, way, where, stall, end: "an abort" },
    { name, way, where, stall, end: "the timeout" },
  ]),
);

test.each(cases)("$name to a server that stalls $where: $end closes every connection", async ({ way, stall, end }) => {
  let open = 0;
  await using server = await serveRaw((_head, socket) => {
    open += 1;
    socket.once("close", () => {
      open -= 1;
    });
    stall(socket);
  });
  const controller = new AbortController();
  const signal = end === "an abort" ? controller.signal : undefined;
  const timeout = signal ? 60_000 : 500;
  const stash = clientAt(server.url, { retry: false, timeout, concurrency: calls, ...way.options });
  way.prepare?.(stash);
  const call = way.call ?? ((client, given) => client.getProject({ projectKey: "PRJ" }, { signal: given }));
  const ended = Promise.all(Array.from({ length: calls }, () => rejection(call(stash, signal))));
  while (open < calls) await later(10);
  for (let round = 0; round < 3; round++) {
    await later(20);
    collect();
  }
  controller.abort("enough");
  for (const error of await ended) {
    if (signal) expect(error).toBe("enough");
    else expect(error).toBeInstanceOf(RequestTimeoutError);
  }
  for (let tries = 0; open > 0 && tries < 100; tries++) await later(20);
  expect(open).toBe(0);
  expect(unhandled).toEqual([]);
});

test("an auth that is slower than the timeout sends nothing, neither then nor later", async () => {
  await using server = await serveRaw((_head, socket) => socket.end());
  let finished = 0;
  const auth: StashClientOptions["auth"] = async ({ headers }) => {
    await later(150);
    headers.set("authorization", "Bearer t");
    finished += 1;
  };
  const stash = clientAt(server.url, { retry: false, timeout: 50, auth });
  expect(await rejection(stash.getProject({ projectKey: "P" }))).toBeInstanceOf(RequestTimeoutError);
  expect(await rejection(stash.fetch("/rest/x", { method: "POST" }))).toBeInstanceOf(RequestTimeoutError);
  const controller = new AbortController();
  const aborted = rejection(stash.getProject({ projectKey: "P" }, { signal: controller.signal }));
  controller.abort("enough");
  expect(await aborted).toBe("enough");
  while (finished < 3) await later(10);
  await later(50);
  expect(server.count).toBe(0);
  expect(unhandled).toEqual([]);
});

test("an auth that fails after its call has timed out leaves no unhandled rejection", async () => {
  await using server = await serveRaw(() => {});
  const auth = async () => {
    await later(100);
    throw new Error("too late");
  };
  const stash = clientAt(server.url, { retry: false, timeout: 30, auth });
  expect(await rejection(stash.getProject({ projectKey: "P" }))).toBeInstanceOf(RequestTimeoutError);
  await later(150);
  expect(unhandled).toEqual([]);
});
