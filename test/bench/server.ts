/**
 * The server that everything is measured over, in a process of its own: one repository at once, and a list of them
 * after a delay, with the page sizes of a real server. Asked for anything, it answers how many requests came since.
 *
 *   server.ts REPOSITORIES DELAY (milliseconds)
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answerParent } from "./child.ts";

const [defaultLimit, cap] = [25, 1_000];
const [total = 0, delay = 0] = process.argv.slice(2).map(Number);
const description = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"));
const example = description.components.examples.WholeRepositoryServer.value;
const repository = JSON.stringify(example);
const repositories = Array.from({ length: total }, (_, id) => JSON.stringify({ ...example, id, slug: `repo-${id}` }));
let requests = 0;

const server = createServer((request, response) => {
  requests += 1;
  const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
  const answer = (body: string) => {
    const length = Buffer.byteLength(body);
    response.writeHead(200, { "content-type": "application/json;charset=UTF-8", "content-length": length }).end(body);
  };
  if (!pathname.endsWith("/repos")) return answer(repository);
  const from = performance.now();
  const body = page(Number(searchParams.get("start") ?? 0), Number(searchParams.get("limit") ?? defaultLimit));
  setTimeout(answer, delay - (performance.now() - from), body);
});

function page(start: number, asked: number): string {
  const limit = Math.min(asked, cap);
  const values = repositories.slice(start, start + limit);
  const next = start + limit;
  const isLastPage = next >= total;
  const facts = { size: values.length, limit, isLastPage, start, nextPageStart: isLastPage ? null : next };
  return `${JSON.stringify(facts).slice(0, -1)},"values":[${values.join(",")}]}`;
}

// Contenders wait for their turn, and must find their connections open.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answerParent(() => {
    const since = requests;
    requests = 0;
    return { url, requests: since };
  });
});
