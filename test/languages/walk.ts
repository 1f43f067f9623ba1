import { type Mock, startMock } from "../../src/mock/index.ts";

/** One call of the walk that each program does: what it prints, and what reaches the server. */
export interface Step {
  line: string;
  request: Mock["requests"][number];
}

/** A mock that answers the second project asked for with 404 and the second merge with 409, as a server would here. */
export async function startStagedMock(): Promise<Mock> {
  const mock = await startMock();
  mock.reply("getProject", {});
  mock.reply("getProject", { status: 404 });
  mock.reply("mergePullRequest", {});
  mock.reply("mergePullRequest", { status: 409 });
  return mock;
}

/** The same walk with nothing but `fetch`: what the programs are compared with. */
export async function walk(): Promise<Step[]> {
  const mock = await startStagedMock();
  const lines: string[] = [];
  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Basic ${btoa("me:secret")}`, accept: "application/json" };
    const response = await fetch(`${mock.url}/rest/api/1.0/projects/${path}`, {
      ...init,
      headers: { ...headers, "content-type": "application/json", "x-atlassian-token": "no-check" },
    });
    return { status: response.status, body: await response.json() };
  };

  lines.push(`getProject: ${(await call("PRJ")).body.name}`);
  for (let start = 0, isLast = false; !isLast; ) {
    const { body } = await call(`PRJ/repos?start=${start}`);
    lines.push(`listRepositories: ${body.values.map(({ slug }: { slug: string }) => slug).join(", ")}`);
    start = body.nextPageStart;
    isLast = body.isLastPage;
  }
  const end = (branch: string) => ({
    id: `refs/heads/${branch}`,
    repository: { slug: "my-repo", project: { key: "PRJ" } },
  });
  const opened = await call("PRJ/repos/my-repo/pull-requests", {
    method: "POST",
    body: JSON.stringify({ title: "Say hello", fromRef: end("hello"), toRef: end("master") }),
  });
  lines.push(`createPullRequest: ${opened.body.state}`);
  const { id, version } = opened.body;
  const merge = () => call(`PRJ/repos/my-repo/pull-requests/${id}/merge?version=${version}`, { method: "POST" });
  lines.push(`mergePullRequest: ${(await merge()).body.state}`);
  const file = await call("PRJ/repos/my-repo/browse/docs/50%25%20faster/read%20me.md");
  lines.push(`browsePath: ${file.body.lines[0].text}`);
  const missing = await call("NOPE");
  lines.push(`getProject: ${missing.status} ${missing.body.errors[0].message}`);
  const vetoed = await merge();
  lines.push(`mergePullRequest: ${vetoed.status} ${vetoed.body.errors[0].message}`);

  const steps = lines.map((line, index) => ({ line, request: mock.requests[index] as Step["request"] }));
  await mock.close();
  return steps;
}
