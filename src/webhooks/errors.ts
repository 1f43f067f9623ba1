import { brand } from "../brand.ts";

/** Root of what is wrong with a request that `parseWebhook` was given: answer it with 400, or with 401 for a signature. */
export class WebhookError extends Error {
  static {
    brand(WebhookError, "WebhookError");
  }
}

/**
 * The request is not signed with the webhook's secret: `X-Hub-Signature` is missing, malformed, or that of another body or
 * secret. Answer with 401; nothing of the body was looked at.
 */
export class WebhookSignatureError extends WebhookError {
  static {
    brand(WebhookSignatureError, "WebhookSignatureError");
  }
}

/**
 * The request is no event: the header `X-Event-Key` or the body is missing, or the body was cut short, is longer than
 * 10 MB, no JSON, or of another event than the header says.
 */
export class WebhookBodyError extends WebhookError {
  static {
    brand(WebhookBodyError, "WebhookBodyError");
  }
}
