// Receives webhooks where a server is a function of a Request: in Deno, Bun and workers, and in the routes of web frameworks.
//   WEBHOOK_SECRET=… deno serve receive-webhooks-fetch.ts
import { parseWebhook, WebhookError, WebhookSignatureError } from "stash-openapi/webhooks";

export default {
  async fetch(request: Request): Promise<Response> {
    const secret = process.env.WEBHOOK_SECRET ?? "";
    try {
      const event = await parseWebhook(request, { secret });
      if (event.eventKey === "pr:merged") {
        console.log(`${event.actor.displayName} merged ${event.pullRequest.title}`);
      }
      return new Response(null, { status: 204 });
    } catch (error) {
      if (error instanceof WebhookSignatureError) return new Response(null, { status: 401 });
      if (error instanceof WebhookError) return new Response(error.message, { status: 400 });
      throw error;
    }
  },
};
