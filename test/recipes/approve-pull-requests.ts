// Approves of each new pull request whose title begins with one of the words given, as soon as the server tells of it.
//   STASH_URL=… STASH_TOKEN=… WEBHOOK_SECRET=… PORT=8080 npx tsx approve-pull-requests.ts chore: docs:
import { createServer } from "node:http";
import { bearer, createStashClient } from "stash-openapi";
import { parseWebhook, WebhookError, type WebhookEvent } from "stash-openapi/webhooks";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "", WEBHOOK_SECRET = "", PORT = "8080" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });
const words = process.argv.slice(2);

async function approve({ pullRequest }: WebhookEvent<"pr:opened">): Promise<void> {
  if (!words.some((word) => pullRequest.title.startsWith(word))) return;
  const { slug, project } = pullRequest.toRef.repository;
  await stash.approvePullRequest({ projectKey: project.key, repositorySlug: slug, pullRequestId: pullRequest.id });
  console.log(`approved of ${project.key}/${slug}#${pullRequest.id} ${pullRequest.title}`);
}

export const server = createServer(async (request, response) => {
  try {
    const webhook = { headers: request.headers, body: request };
    const event = await parseWebhook(webhook, { secret: WEBHOOK_SECRET });
    if (event.eventKey === "pr:opened") await approve(event);
    response.writeHead(204).end();
  } catch (error) {
    console.error(String(error));
    response.writeHead(error instanceof WebhookError ? 400 : 500).end();
  }
});

server.listen(Number(PORT), "127.0.0.1");
