import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer as createPrismServer } from "@stoplight/prism-http-server";
import type { Documented } from "./documented.ts";

const file = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

/** Prism's own server over the description, as `prism mock openapi.json` starts it, behind a proxy that folds slashes. */
export async function startPlainPrism(operations: Documented[]) {
  const prism = createPrismServer(await getHttpOperationsFromSpec(file), {
    cors: true,
    config: {
      mock: { dynamic: false },
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
    },
    components: { logger: silent() },
  });
  const target = await prism.listen(0, "127.0.0.1");
  const fold = foldingOf(operations);
  const proxy = createServer((incoming, answer) => pass(incoming, answer, target, fold));
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    async close() {
      proxy.closeAllConnections();
      await Promise.all([prism.close(), new Promise((resolve) => proxy.close(resolve))]);
    },
  };
}

/**
 * Prism wants as many segments as the URL template has, so slashes inside the last parameter become `%2F`. Where several
 * templates match, the longest one is meant.
 */
function foldingOf(operations: Documented[]): (path: string) => string {
  const segments = ({ url }: Documented) => url.split("/").length;
  const longestFirst = operations.toSorted((a, b) => segments(b) - segments(a));
  const patterns = longestFirst.map(({ url, parameters }) => {
    const spans = parameters.some((parameter) => parameter["x-multi-segment"]);
    const [beginning = "", end = ""] = spans ? (/^(.*)(\{[^{]*)$/.exec(url)?.slice(1) ?? []) : [url];
    const fixed = beginning.replace(/[.]/g, "\\.").replace(/\{[^}]+\}/g, "[^/]+");
    return { spans, pattern: new RegExp(`^(${fixed})${end && "(.+)"}$`) };
  });
  return (path) => {
    const matching = patterns.filter(({ pattern }) => pattern.test(path));
    const [, beginning = "", end = ""] = matching[0]?.pattern.exec(path) ?? [];
    return matching.every(({ spans }) => spans) && end ? beginning + end.replaceAll("/", "%2F") : path;
  };
}

function pass(incoming: IncomingMessage, answer: ServerResponse, target: string, fold: (path: string) => string): void {
  const [path = "", query] = (incoming.url ?? "").split("?", 2);
  const url = target + fold(path) + (query === undefined ? "" : `?${query}`);
  const { method, headers } = incoming;
  const passed = request(url, { method, headers, agent: false }, (received) => {
    answer.writeHead(received.statusCode ?? 0, received.headers);
    received.pipe(answer);
  });
  passed.on("error", (error) => answer.destroy(error));
  incoming.pipe(passed);
}

/** The logger that Prism's command line makes is pino; this is the same one, which says nothing. */
function silent() {
  const fromPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http-server"));
  const logger = fromPrism("pino")({ level: "silent", customLevels: { success: 32 } });
  return logger;
}
