/**
 * Walks through the client against the mock, or against your server when STASH_URL is set:
 *
 *     npm run demo
 *     STASH_URL=https://stash.example.org STASH_TOKEN=… npm run demo        (or STASH_USER and STASH_PASSWORD)
 *
 * Against a server it only reads.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { styleText } from "node:util";
import {
  basic,
  bearer,
  ConflictError,
  createStashClient,
  isStashError,
  NotFoundError,
  type StashClient,
} from "../src/client/index.ts";
import { type Mock, startMock } from "../src/mock/index.ts";
import { parseWebhook, WebhookError } from "../src/webhooks/index.ts";

const { STASH_URL, STASH_TOKEN, STASH_USER, STASH_PASSWORD } = process.env;

/** Prints the call as one would write it, makes it, and prints what came back, one line each. */
async function step<T>(call: string, make: () => Promise<T>, show: (result: T) => string | string[]): Promise<T> {
  console.log(`\n${styleText("cyan", call)}`);
  const result = await make();
  for (const line of [show(result)].flat()) console.log(`  ${line}`);
  return result;
}

async function read(stash: StashClient): Promise<{ projectKey: string; repositorySlug: string } | undefined> {
  await step(
    "await stash.getApplicationProperties()",
    () => stash.getApplicationProperties(),
    (server) => `${server.displayName} ${server.version}`,
  );
  const [project] = await step(
    "await stash.listProjects().toArray({ max: 5 })",
    () => stash.listProjects().toArray({ max: 5 }),
    (projects) => projects.map((project) => `${project.key.padEnd(12)} ${project.name}`),
  );
  if (!project) return undefined;
  const projectKey = project.key;
  const [repository] = await step(
    `for await (const page of stash.listRepositories({ projectKey: "${projectKey}" }).pages())`,
    async () => {
      const found = [];
      for await (const page of stash.listRepositories({ projectKey }).pages()) {
        console.log(`  a page of ${page.values.length} from ${page.start}${page.isLastPage ? ", the last" : ""}`);
        found.push(...page.values);
        if (found.length >= 50) break;
      }
      return found;
    },
    (repositories) => repositories.slice(0, 5).map((repository) => `${repository.slug.padEnd(12)} ${repository.name}`),
  );
  if (!repository) return undefined;
  const where = { projectKey, repositorySlug: repository.slug };
  const shown = `{ projectKey: "${projectKey}", repositorySlug: "${repository.slug}"`;
  await step(
    `await stash.listPullRequests(${shown}, state: "OPEN" }).toArray({ max: 5 })`,
    () => stash.listPullRequests({ ...where, state: "OPEN" }).toArray({ max: 5 }),
    (open) => open.map((pullRequest) => `#${pullRequest.id} ${pullRequest.title} (version ${pullRequest.version})`),
  );
  const [path] = await stash.listFiles(where).toArray({ max: 1 });
  if (path !== undefined)
    await step(
      `await stash.browsePath(${shown}, path: "${path}" }).toArray({ max: 5 })`,
      () => stash.browsePath({ ...where, path }).toArray({ max: 5 }),
      (lines) => lines.map((line) => ("text" in line ? `| ${line.text}` : `| ${line.path.toString}`)),
    );
  return where;
}

async function write(stash: StashClient, where: { projectKey: string; repositorySlug: string }): Promise<void> {
  const repository = { slug: where.repositorySlug, project: { key: where.projectKey } };
  const body = {
    title: "Talking Nerdy",
    fromRef: { id: "refs/heads/feature", repository },
    toRef: { id: "refs/heads/master", repository },
  };
  const created = await step(
    'await stash.createPullRequest({ projectKey, repositorySlug, body: { title: "Talking Nerdy", fromRef, toRef } })',
    () => stash.createPullRequest({ ...where, body }),
    (pullRequest) => `#${pullRequest.id} ${pullRequest.title}: ${pullRequest.state}`,
  );
  await step(
    `await stash.mergePullRequest({ projectKey, repositorySlug, pullRequestId: ${created.id}, version: ${created.version} })`,
    () => stash.mergePullRequest({ ...where, pullRequestId: created.id, version: created.version }),
    (pullRequest) => `#${pullRequest.id} ${pullRequest.title}: ${pullRequest.state}`,
  );
}

/** Reports a build of a commit, as a build server does, and reads what the commit has. */
async function report(stash: StashClient, where: { projectKey: string; repositorySlug: string }): Promise<void> {
  const [commit] = await stash.listCommits(where).toArray({ max: 1 });
  if (!commit) return;
  const build = {
    key: "TEST-REP3",
    state: "SUCCESSFUL",
    url: "https://ci.example.org/TEST-REP3/12",
    testResults: { successful: 134, skipped: 5 },
  } as const;
  await step(
    `await stash.addBuild({ projectKey, repositorySlug, commitId: "${commit.displayId}…", body: { key, state, url, testResults } })`,
    () => stash.addBuild({ ...where, commitId: commit.id, body: build }),
    () => `${build.key} ${build.state}`,
  );
  await step(
    `await stash.listBuildStatuses({ commitId: "${commit.displayId}…" }).toArray()`,
    () => stash.listBuildStatuses({ commitId: commit.id }).toArray(),
    (builds) => builds.map(({ key, state, name }) => `${key.padEnd(12)} ${state} ${name ?? ""}`),
  );
}

/** Listens for a webhook that the mock delivers, once as a server signs it and once as somebody else would. */
async function receive(mock: Mock): Promise<void> {
  const secret = "tell nobody";
  const listener = createServer(async (request, response) => {
    try {
      const event = await parseWebhook({ headers: request.headers, body: request }, { secret });
      if (event.eventKey !== "pr:opened") throw new TypeError(`pr:opened was expected, not ${event.eventKey}.`);
      console.log(`  ${event.actor.displayName} opened #${event.pullRequest.id} ${event.pullRequest.title}`);
      response.writeHead(204).end();
    } catch (error) {
      console.log(`  ${String(error)}`);
      response.writeHead(error instanceof WebhookError ? 401 : 500).end();
    }
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  try {
    for (const name of ["secret", "another"] as const)
      await step(
        `await mock.deliver("pr:opened", "${url}", { secret${name === "secret" ? "" : `: "${name}"`} })`,
        () => mock.deliver("pr:opened", url, { secret: name === "secret" ? secret : name }),
        ({ status }) => `the listener answered ${status}`,
      );
  } finally {
    listener.close();
  }
}

/** Makes a call that is refused, and shows the typed error. */
async function refused(call: string, make: () => Promise<unknown>, show: (error: unknown) => string[]): Promise<void> {
  const caught = make().then(
    () => new Error("The call was expected to be refused."),
    (error: unknown) => error,
  );
  await step(call, () => caught, show);
}

async function demo(baseUrl: string, mock: Mock | undefined): Promise<void> {
  const auth = STASH_TOKEN ? bearer(STASH_TOKEN) : basic(STASH_USER ?? "demo", STASH_PASSWORD ?? "demo");
  const anonymous = !mock && !STASH_TOKEN && !STASH_USER;
  const stash = createStashClient({ baseUrl, ...(anonymous ? {} : { auth }) });
  console.log(mock ? `The mock answers at ${baseUrl}` : `Reading from ${baseUrl}`);

  const where = await read(stash);
  if (mock && where) await write(stash, where);

  mock?.reply("getProject", { status: 404, times: 1 });
  await refused(
    'await stash.getProject({ projectKey: "NOPE" })',
    () => stash.getProject({ projectKey: "NOPE" }),
    (error) => [
      `${(error as Error).name}: ${(error as Error).message}`,
      `error instanceof NotFoundError: ${error instanceof NotFoundError}`,
    ],
  );
  if (mock && where) {
    mock.reply("mergePullRequest", { status: 409, times: 1 });
    await refused(
      "await stash.mergePullRequest({ projectKey, repositorySlug, pullRequestId: 101, version: 0 })",
      () => stash.mergePullRequest({ ...where, pullRequestId: 101, version: 0 }),
      (error) => [
        `${(error as Error).name}: ${(error as Error).message}`,
        ...(error instanceof ConflictError
          ? [`vetoes: ${error.vetoes.map((veto) => veto.summaryMessage).join("; ")}`]
          : []),
      ],
    );
  }
  if (mock && where) await report(stash, where);
  if (mock) await receive(mock);
  console.log(`\n${styleText("green", "Done.")}`);
}

const mock = STASH_URL ? undefined : await startMock();
try {
  await demo(STASH_URL ?? (mock as Mock).url, mock);
} catch (error) {
  if (!isStashError(error) && !(error instanceof TypeError)) throw error;
  console.error(`\n${error.name}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await mock?.close();
}
