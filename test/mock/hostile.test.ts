// A mock stays up, and says what is wrong, whatever its neighbours do: the real server behind it, the test, a listener, a site.
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { type MockReply, startMock } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/server.ts";
import { serveRaw } from "../support/server.ts";
import { BASIC, useMocks } from "./fixtures/call.ts";
import { description } from "./fixtures/description.ts";

const started = useMocks();

const project = "/rest/api/1.0/projects/PRJ";
const get = (url: string) => fetch(url, { headers: { authorization: BASIC }, signal: AbortSignal.timeout(5_000) });

describe("a real server", () => {
  test.each([
    ["with its length", "content-length: 100\r\n\r\n"],
    ["in chunks", "transfer-encoding: chunked\r\n\r\n5\r\n"],
  ])("that breaks off an answer, %s, has it broken off for the caller", async (_, head) => {
    await using server = await serveRaw((_head, socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${head}{"key`);
      setTimeout(() => socket.destroy(), 50);
    });
    const mock = await started({ upstream: server.url });
    const response = await get(mock.url + project);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  test.each([
    ["changes the protocol", "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"],
    ["answers with no status", "HTTP/1.1 099 Odd\r\ncontent-length: 0\r\n\r\n"],
  ])("that %s is a 502", async (_, answer) => {
    await using server = await serveRaw((_head, socket) => void socket.write(answer));
    const mock = await started({ upstream: server.url });
    const response = await get(mock.url + project);
    expect([response.status, await response.text()]).toEqual([502, expect.stringContaining("cannot reach")]);
  });
});

describe("a test", () => {
  test.each(["text", undefined, null, 5])("whose function throws %j is told so", async (thrown) => {
    const mock = await started();
    mock.reply("getProject", () => {
      throw thrown;
    });
    const response = await get(mock.url + project);
    expect([response.status, await response.text()]).toEqual([
      500,
      expect.stringContaining("The mock cannot answer. "),
    ]);
    expect(mock.requests[0]?.answer?.status).toBe(500);
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;
  test.each([circle, 5n, () => 1, Symbol("x")])(
    "that gives a body which JSON cannot say is refused at once",
    async (body) => {
      const mock = await started();
      const reply: MockReply = { body, undescribed: true };
      expect(() => mock.reply("getProject", reply)).toThrow("A body is what JSON can say, or text or bytes, not ");
      expect(() => mock.on("GET", "/x", { body })).toThrow("A body is what JSON can say");
    },
  );

  test.each([
    ["GET", "/a%2Fb", "No request leads to /a%2Fb: Encoded slash in the path."],
    ["GET", "/%zz", "No request leads to /%zz: Path that cannot be decoded."],
    ["GET", "/", "GET / is the mock's own."],
    ["POST", "/__mock/x", "POST /__mock/x is the mock's own."],
    ["HEAD", "/x", 'HEAD is answered as GET is: use mock.on("GET", "/x", …).'],
  ])("that asks for an answer which no request gets, to %s %s, is refused", async (method, path, words) => {
    const mock = await started();
    expect(() => mock.on(method, path, {})).toThrow(words);
  });

  test.each(["/a b", "/ü", "/a/../b", "//x"])("may write a path as it is read: %s", async (path) => {
    const mock = await started();
    mock.on("GET", path, { body: "yes" });
    expect(await (await get(mock.url + path)).json()).toBe("yes");
  });

  test("whose log throws hears its own error, and no other", async () => {
    expect(await serve(description, { log: "x" as never }).catch(String)).toContain(
      "log is a function of a line, not 'x'",
    );
    expect(await serve(description, { report: 5 as never }).catch(String)).toContain("report is a function of a text");
    const mock = await started({
      log: () => {
        throw new Error("of the log");
      },
    });
    const listeners = process.rawListeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    try {
      const heard = once(process, "unhandledRejection");
      expect((await get(mock.url + project)).status).toBe(200);
      expect((await heard)[0]).toMatchObject({ message: "of the log" });
    } finally {
      for (const listener of listeners) process.on("unhandledRejection", listener as () => void);
    }
  });
});

test("a listener whose answer never ends is read up to a limit", async () => {
  const listener = createServer((_, response) => {
    const write = () => {
      while (response.write(Buffer.alloc(1_000_000)));
    };
    response.on("drain", write);
    write();
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  await using mock = await startMock();
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
  await expect(mock.deliver("pr:opened", url)).rejects.toThrow("The mock reads bodies of up to");
  listener.closeAllConnections();
  listener.close();
}, 60_000);

/** The status of a call of control by which a page of that host would be the mock's own page. */
async function statusAs(url: string, host: string): Promise<number> {
  const sent = request(`${url}/__mock/requests`, { headers: { host, "x-mock-control": "1" } }).end();
  const [response] = await once(sent, "response");
  response.resume();
  return response.statusCode;
}

describe("a site whose name leads to this machine", () => {
  test("does not control the mock", async () => {
    const mock = await started();
    for (const host of ["evil.example.com", "evil.example.com:7990", "127.0.0.1.evil.example.com"]) {
      expect(await statusAs(mock.url, host)).toBe(403);
    }
  });

  test("does where it was allowed, and so does everybody under the mock's own names", async () => {
    const mock = await started({ allowOrigin: ["http://dev.example.com:7990"] });
    const own = ["127.0.0.1:1", "localhost:7990", "[::1]:7990", "192.168.0.7", "mock", "host.docker.internal:7990"];
    for (const host of [...own, "dev.example.com:7990"]) expect(await statusAs(mock.url, host)).toBe(200);
    const everywhere = await started({ host: "0.0.0.0" });
    expect(await statusAs(everywhere.url, "mock.example.com")).toBe(200);
  });
});
