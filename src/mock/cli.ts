#!/usr/bin/env node
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { startMock } from "./index.ts";

const USAGE = `Usage: stash-mock [--port 7990] [--host 127.0.0.1] [--allow-origin URL] [--allow-query NAME] [--quiet]
                  [--upstream URL [--report FILE]]

Serves the Stash REST API from the examples of its description.

  --port          the port to listen on; 0 takes a free one
  --host          the address to listen on
  --allow-origin  an origin whose web pages may call it, beside those of this machine; may be repeated
  --allow-query   a query parameter that is no violation, though nothing describes it; may be repeated
  --upstream      a real server: passes everything on to it, and finds where requests and answers break the description
  --report        a file for what was found, as names and types without values; without it, it is printed at the end
  --quiet         do not log requests
  --version       print the version of the package
  --help          this text

Its own address shows the requests as they arrive. Tests in any language control it with the header X-Mock-Control: 1
by /__mock/requests, /__mock/violations, /__mock/replies and /__mock/reset, described in /__mock/openapi.json.`;

main().catch((error: Error) => {
  console.error(`stash-mock: ${error.message}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "7990" },
      host: { type: "string", default: "127.0.0.1" },
      "allow-origin": { type: "string", multiple: true },
      "allow-query": { type: "string", multiple: true },
      upstream: { type: "string" },
      report: { type: "string" },
      quiet: { type: "boolean", default: false },
      version: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  // The package refers to itself by name, so that this works from src/ as well as from dist/.
  if (values.version) return console.log(createRequire(import.meta.url)("stash-openapi/package.json").version);
  let report = "";
  const mock = await startMock({
    port: portOf(values.port),
    host: values.host,
    allowOrigin: values["allow-origin"],
    allowQuery: values["allow-query"],
    upstream: values.upstream,
    report: (text) => {
      report = text;
      if (values.report) writeFileSync(values.report, text);
    },
    log: values.quiet ? undefined : (line) => console.log(line),
  });
  const printReport = () => {
    if (values.upstream && !values.report) console.log(report || "Nothing broke the description.");
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => mock.close().then(printReport));
  // Last, because whoever has read this may stop it at once.
  console.log(
    `Stash mock at ${mock.url}, REST API at ${mock.url}/rest/api/1.0. Any credentials are good. Ctrl+C stops it.`,
  );
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port is a number from 0 to 65535, not "${text}".`);
}
