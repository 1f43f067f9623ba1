// Receives the webhooks of a server with Node's own http, verified, and prints each; for https, put a proxy in front.
//   WEBHOOK_SECRET=… PORT=8080 npx tsx receive-webhooks.ts
import { createServer } from "node:http";
import { parseWebhook, WebhookError, WebhookSignatureError } from "stash-openapi/webhooks";

const { WEBHOOK_SECRET: secret = "", PORT = "8080" } = process.env;

export const server = createServer(async (request, response) => {
  try {
    const event = await parseWebhook({ headers: request.headers, body: request }, { secret });
    if (event.eventKey === "repo:refs_changed") {
      for (const { type, ref } of event.changes) console.log(`${event.repository.slug}: ${type} ${ref.displayId}`);
    } else if (event.eventKey === "unknown") {
      console.log(`${event.receivedKey}, which is not described`);
    } else {
      console.log(event.eventKey);
    }
    response.writeHead(204).end();
  } catch (error) {
    const status = error instanceof WebhookSignatureError ? 401 : error instanceof WebhookError ? 400 : 500;
    console.error(String(error));
    response.writeHead(status).end();
  }
});

server.listen(Number(PORT), "127.0.0.1");
