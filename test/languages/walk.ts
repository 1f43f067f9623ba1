import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { comparable, type Step } from "./compare.ts";
import { eventLines } from "./events.ts";
import { type Call, type Say, tour } from "./tour.ts";

/** A mock that answers the second project asked for with 404 and the second merge with 409, as a server would here. */
export async function startStagedMock(): Promise<Mock> {
  const mock = await startMock();
  mock.reply("getProject", {});
  mock.reply("getProject", { status: 404 });
  mock.reply("mergePullRequest", {});
  mock.reply("mergePullRequest", { status: 409 });
  return mock;
}

/** The walk and then the tour with nothing but `fetch`: what the programs are compared with. */
export async function walk(): Promise<Step[]> {
  const mock = await startStagedMock();
  const steps: Step[] = [];
  const call: Call = async (method, path, init = {}) => {
    const headers = { authorization: `Basic ${btoa("me:secret")}`, "x-atlassian-token": "no-check" };
    const isJson = init.body && !(init.body instanceof FormData);
    const response = await fetch(mock.url + path, {
      method,
      body: isJson ? JSON.stringify(init.body) : (init.body as FormData | undefined),
      headers: { ...headers, accept: init.accept ?? "application/json", ...(isJson && JSON_BODY) },
    });
    return response;
  };
  const say = async (line: string) => {
    steps.push({ line, request: await comparable(mock.requests.at(-1) as Mock["requests"][number]) });
  };
  await example(call, say);
  await tour(call, say);
  const { violations } = mock;
  await mock.close();
  if (violations.length > 0) throw new Error(`The walk itself breaks the description: ${inspect(violations)}`);
  assertEveryTag(steps);
  return [...steps, ...eventLines().map((line) => ({ line }))];
}

/** Every tag of the description has a call, but for events, which are read from files. */
function assertEveryTag(steps: readonly Step[]): void {
  const called = new Set(steps.map(({ request }) => request?.operationId));
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const met = new Set(operations.filter(({ operationId }) => called.has(operationId)).flatMap(({ tags }) => tags));
  const left = tags.filter(({ name }) => name !== "events" && !met.has(name)).map(({ name }) => name);
  if (left.length > 0) throw new Error(`Give each tag a call in tour.ts; these have none: ${left.join(", ")}.`);
}

/** A first program: a project, its repositories, a pull request, a file, and two refusals. */
async function example(call: Call, say: Say): Promise<void> {
  const projects = "/rest/api/1.0/projects";
  const read = async (path: string) => {
    const response = await call("GET", `${projects}/${path}`);
    return { status: response.status, body: await response.json() };
  };
  await say(`getProject: ${(await read("PRJ")).body.name}`);
  for (let start = 0, isLast = false; !isLast; ) {
    const { body } = await read(`PRJ/repos?limit=2&start=${start}`);
    await say(`listRepositories: ${body.values.map(({ slug }: { slug: string }) => slug).join(", ")}`);
    start = body.nextPageStart;
    isLast = body.isLastPage;
  }
  const end = (branch: string) => ({
    id: `refs/heads/${branch}`,
    repository: { slug: "my-repo", project: { key: "PRJ" } },
  });
  const pulls = `${projects}/PRJ/repos/my-repo/pull-requests`;
  const body = { title: "Say hello", fromRef: end("hello"), toRef: end("master") };
  const { id, version, state } = await (await call("POST", pulls, { body })).json();
  await say(`createPullRequest: ${state}`);
  const merge = () => call("POST", `${pulls}/${id}/merge?version=${version}`);
  await say(`mergePullRequest: ${(await (await merge()).json()).state}`);
  const file = await read("PRJ/repos/my-repo/browse/docs/50%25%20faster/read%20me.md");
  await say(`browsePath: ${file.body.lines[0].text}`);
  const missing = await read("NOPE");
  await say(`getProject: ${missing.status} ${missing.body.errors[0].message}`);
  const vetoed = await merge();
  await say(`mergePullRequest: ${vetoed.status} ${(await vetoed.json()).errors[0].message}`);
}

const { tags, paths } = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8")) as {
  tags: { name: string }[];
  paths: Record<string, Record<string, { operationId?: string; tags: string[] }>>;
};

const JSON_BODY = { "content-type": "application/json" };
