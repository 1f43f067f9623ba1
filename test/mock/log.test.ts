// Each request has its line in the log, also one that could not be read, or that a real server did not answer.
import { beforeAll, expect, test, vi } from "vitest";
import type { MockOptions } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/server.ts";
import { serveRaw } from "../support/server.ts";
import { BASIC, callRaw, useMocks } from "./fixtures/call.ts";
import { description } from "./fixtures/description.ts";

// The first start loads Prism, which takes its time on a busy machine: it is no part of a test's.
beforeAll(async () => (await serve(description)).close());

const started = useMocks();
async function start(options: MockOptions = {}) {
  const lines: string[] = [];
  return { lines, mock: await started({ ...options, log: (line) => lines.push(line) }) };
}

const headers = { authorization: BASIC, "content-type": "application/json", "x-atlassian-token": "no-check" };
const project = "/rest/api/1.0/projects/PRJ";

test("a body that is too large", async () => {
  const { mock, lines } = await start();
  const body = "x".repeat(11_000_000);
  const url = `${mock.url}/rest/api/1.0/projects?a=1`;
  // The mock closes the connection, which a caller that still sends may hear of first.
  await fetch(url, { method: "POST", headers, body }).catch(() => {});
  expect(lines).toEqual([
    expect.stringMatching(
      /^\d\d:\d\d:\d\d POST {3}\/rest\/api\/1.0\/projects\?a=1 413 - \d+ ms {2}! The mock reads bodies of up to 10485760 bytes$/,
    ),
  ]);
});

test("a URL that is none", async () => {
  const { mock, lines } = await start();
  await callRaw(mock.url, "http://[bad/rest/api/1.0/projects?a=1");
  expect(lines).toEqual([
    expect.stringMatching(/ GET {4}\/rest\/api\/1.0\/projects\?a=1 400 - \d+ ms {2}! http:\/\/\[bad\S+ is no URL$/),
  ]);
});

test("a real server that does not answer, whose 502 is recorded as well", async () => {
  await using server = await serveRaw((_head, socket) => void socket.destroy());
  const { mock, lines } = await start({ upstream: server.url });
  const response = await fetch(`${mock.url}${project}?secret=hush`, { headers });
  expect(response.status).toBe(502);
  const reason = `The mock cannot reach ${server.url}: socket hang up`;
  expect(lines).toEqual([expect.stringMatching(/ GET {4}\/rest\/api\/1.0\/projects\/PRJ 502 getProject \d+ ms {2}! /)]);
  expect(lines[0]?.split("  ! ")[1]).toBe(reason);
  expect(mock.requests[0]?.answer).toEqual({ status: 502, mediaType: "", body: Buffer.from(`${reason}.\n`) });
  expect(mock.violations).toEqual([]);
});

test("a real server that breaks its answer off", async () => {
  await using server = await serveRaw((_head, socket) => {
    socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"key');
  });
  const { mock, lines } = await start({ upstream: server.url });
  const response = await fetch(mock.url + project, { headers });
  await expect(response.text()).rejects.toThrow("terminated");
  expect(lines).toEqual([expect.stringContaining(` 200 getProject `)]);
  expect(lines[0]?.split("  ! ")[1]).toBe(`${server.url} broke its answer off`);
  expect(mock.requests[0]?.answer).toBeUndefined();
});

test("a caller who does not wait for the answer of a real server", async () => {
  const controller = new AbortController();
  await using server = await serveRaw(() => controller.abort());
  const { mock, lines } = await start({ upstream: server.url });
  await expect(fetch(mock.url + project, { headers, signal: controller.signal })).rejects.toThrow("aborted");
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  expect(lines[0]).toMatch(/ 502 getProject \d+ ms {2}! The caller closed the connection$/);
});
