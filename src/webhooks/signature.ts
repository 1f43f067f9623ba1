import { WebhookSignatureError } from "./errors.ts";

/** Throws unless the header holds the HMAC SHA-256 of these bytes under the secret. */
export async function verify(
  header: string | undefined,
  secret: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  if (header === undefined) {
    throw new WebhookSignatureError(
      "The request has no X-Hub-Signature: give the webhook the same secret on the server.",
    );
  }
  const signature = signatureOf(header);
  const key = await crypto.subtle.importKey("raw", utf8(secret), { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
  // WebCrypto compares in constant time, so that no sender finds a signature out digit by digit.
  if (await crypto.subtle.verify("HMAC", key, signature, bytes)) return;
  throw new WebhookSignatureError(
    "X-Hub-Signature is not that of this body and this secret: the secret is another, or the body is not the bytes that were sent.",
  );
}

/** `sha256=` and 64 hexadecimal digits, in any case. */
function signatureOf(header: string): Uint8Array<ArrayBuffer> {
  const [, digits] = /^sha256=([0-9a-f]{64})$/i.exec(header.trim()) ?? [];
  if (digits === undefined) {
    throw new WebhookSignatureError("X-Hub-Signature is not sha256= and 64 hexadecimal digits, as servers send it.");
  }
  return Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
