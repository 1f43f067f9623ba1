/**
 * Does what a user's program does, on any runtime: calls by name, pages, errors, OAuth, an upload, streams, a timeout, an
 * abort and a webhook.
 * Resolves to one line for each, which run.ts compares.
 */
import { basic, createStashClient, isStashError, NotFoundError, oauth1 } from "stash-openapi";
import { parseWebhook } from "stash-openapi/webhooks";

/**
 * @param {{ mock: string, silent: string, privateKey: string, webhook: { secret: string, body: string, headers: object } }} servers
 * the mock, a server that never answers, and what a server posts.
 * @param {import("stash-openapi").Fetch} [fetch] in place of the platform's.
 */
export async function program({ mock, silent, privateKey, webhook: { secret, body, headers } }, fetch) {
  const stash = createStashClient({ baseUrl: mock, auth: basic("jcitizen", "secret"), fetch });
  const lines = [];

  lines.push(`name: ${(await stash.getProject({ projectKey: "PRJ" })).key}`);

  let pages = 0;
  for await (const page of stash.listRepositories({ projectKey: "PRJ" }).pages()) pages += page.values.length > 0;
  lines.push(`pages: ${pages > 1}`);

  const { data } = await stash.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: { projectKey: "PRJ" } } });
  lines.push(`url: ${data.key}`);

  const refused = await failure(stash.getProject({ projectKey: "PRJ" }, { headers: { prefer: "code=404" } }));
  lines.push(`error: ${refused instanceof NotFoundError} ${isStashError(refused)} ${refused.name} ${refused.status}`);

  const signed = createStashClient({
    baseUrl: mock,
    auth: oauth1({ consumerKey: "bot", token: "a-token", privateKey }),
    fetch,
  });
  lines.push(`oauth: ${(await signed.getProject({ projectKey: "PRJ" })).key}`);

  const avatar = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type: "image/png" });
  lines.push(`upload: ${await stash.uploadProjectAvatar({ projectKey: "PRJ", body: { avatar } })}`);

  const file = await stash.getRawFile({ projectKey: "PRJ", repositorySlug: "my-repo", path: "docs/README.md" });
  const read = await bytesOf(file.body);
  lines.push(`file: ${file instanceof Response} ${file.headers.get("content-type")} ${read.length > 0}`);
  const url = "/rest/api/1.0/projects/PRJ/repos/my-repo/raw/docs/README.md";
  const again = await bytesOf((await stash.fetch(url, { stream: true })).body);
  lines.push(`streamed: ${again.length === read.length && again.every((byte, i) => byte === read[i])}`);

  // A platform takes only a response of its own, from a handler or into a cache.
  const whole = await stash.fetch("/rest/api/1.0/projects/PRJ");
  const handed = new Response(whole.body, whole);
  const type = handed.headers.get("content-type");
  lines.push(`handed on: ${handed.status} ${type === whole.headers.get("content-type")} ${(await handed.json()).key}`);

  const late = createStashClient({ baseUrl: silent, timeout: 200, retry: false, fetch });
  lines.push(`timeout: ${(await failure(late.getProject({ projectKey: "PRJ" }))).name}`);

  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("no longer wanted")), 100);
  const patient = createStashClient({ baseUrl: silent, retry: false, fetch });
  const aborted = await failure(patient.getProject({ projectKey: "PRJ" }, { signal: controller.signal }));
  lines.push(`abort: ${aborted.message}`);

  const posted = new Request("http://127.0.0.1/", { method: "POST", headers, body });
  const event = await parseWebhook(posted, { secret });
  lines.push(`webhook: ${event.eventKey} ${event.pullRequest.id}`);
  const streamed = await parseWebhook({ headers, body: new Response(body).body }, { secret });
  lines.push(`stream: ${streamed.eventKey} ${streamed.pullRequest.id}`);
  lines.push(`forged: ${(await failure(parseWebhook({ headers, body: "{}" }, { secret }))).name}`);
  // Both forms of dates in events.
  const dates = ["2026-05-04T09:15:30.123+0000", "2026-05-04T11:15:30+0200"].map((text) => new Date(text).getTime());
  lines.push(`dates: ${dates[0] === 1777886130123 && dates[1] === 1777886130000}`);
  return lines;
}

/** Reads a stream chunk by chunk, by the reader that every runtime has. */
async function bytesOf(stream) {
  const bytes = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    bytes.push(...value);
  }
}

function failure(call) {
  return call.then(
    () => new Error("The call was expected to fail."),
    (error) => error,
  );
}
