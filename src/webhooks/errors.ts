// Each class sets its name on its prototype: a minifier may change the name of a class, and a name that the
// constructor sets comes too late for the first line of the stack.

/** Root of what is wrong with a request that `parseWebhook` was given: answer it with 400, or with 401 for a signature. */
export class WebhookError extends Error {
  static {
    WebhookError.prototype.name = "WebhookError";
  }
}

/**
 * The request is not signed with the webhook's secret: `X-Hub-Signature` is missing, malformed, or that of another body or
 * secret. Answer with 401; nothing of the body was looked at.
 */
export class WebhookSignatureError extends WebhookError {
  static {
    WebhookSignatureError.prototype.name = "WebhookSignatureError";
  }
}

/**
 * The request is no event: the header `X-Event-Key` or the body is missing, or the body was cut short, is longer than
 * 10 MB, no JSON, or of another event than the header says.
 */
export class WebhookBodyError extends WebhookError {
  static {
    WebhookBodyError.prototype.name = "WebhookBodyError";
  }
}
