import { fromBase64, toBase64 } from "../base64.ts";
import { Refusal } from "../errors/refusal.ts";
import { type Auth, requireText } from "./auth.ts";

/** The keys that `oauth1()` signs with: an application link's consumer, and a token that a user granted to it. */
export interface OAuth1Credentials {
  /** Key of the consumer, as the application link names it. */
  consumerKey: string;
  /** RSA key in PEM: PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`), not encrypted. */
  privateKey: string;
  /** Access token that a user has granted to the consumer. */
  token: string;
  /** Given out with the token; RSA-SHA1 does not use it. */
  tokenSecret?: string;
}

/**
 * OAuth 1.0a with RSA-SHA1, as application links use it. Each attempt is signed anew; redirects are not followed.
 *
 * @throws {TypeError} if a key or the token is no text, such as an environment variable that is not set.
 * @example
 * const auth = oauth1({ consumerKey: "my-bot", privateKey: pem, token: "…" });
 */
export function oauth1({ consumerKey, privateKey, token }: OAuth1Credentials): Auth {
  for (const [name, value] of Object.entries({ consumerKey, privateKey, token })) {
    requireText(value, `${name} of oauth1()`);
  }
  let key: Promise<CryptoKey> | undefined;
  const sign = async (request: Request) => {
    const oauth: [string, string][] = [
      ["oauth_consumer_key", consumerKey],
      ["oauth_nonce", crypto.randomUUID()],
      ["oauth_signature_method", "RSA-SHA1"],
      ["oauth_timestamp", String(Math.floor(Date.now() / 1000))],
      ["oauth_token", token],
      ["oauth_version", "1.0"],
    ];
    // RFC 5849 §3.4.1.3.1: of the bodies, only forms are signed.
    const form = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
    const base = baseString(request.method, request.url, oauth, form ? await request.clone().text() : "");
    key ??= importKey(privateKey);
    const signature = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", await key, new TextEncoder().encode(base));
    oauth.push(["oauth_signature", toBase64(new Uint8Array(signature))]);
    const fields = oauth.map(([name, value]) => `${name}="${percentEncode(value)}"`);
    request.headers.set("authorization", `OAuth ${fields.join(", ")}`);
  };
  return Object.assign(sign, { signsUrl: true });
}

/** The signature base string, RFC 5849 §3.4.1. */
export function baseString(method: string, url: string, oauth: [string, string][], form = ""): string {
  const { protocol, host, pathname, search } = new URL(url);
  const all = [...new URLSearchParams(search), ...new URLSearchParams(form), ...oauth];
  const encoded = all.map(([name, value]) => ({ name: percentEncode(name), value: percentEncode(value) }));
  encoded.sort((a, b) => compare(a.name, b.name) || compare(a.value, b.value));
  const normalized = encoded.map(({ name, value }) => `${name}=${value}`).join("&");
  return [method.toUpperCase(), `${protocol}//${host}${pathname}`, normalized].map(percentEncode).join("&");
}

/** By bytes, as RFC 5849 §3.4.1.3.2 sorts; the texts are percent-encoded, and so ASCII. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** RFC 5849 §3.6: everything but unreserved characters. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A private key in PEM: `RSA` where it is PKCS#1, and the key in Base64. */
const pemKey = /-----BEGIN (RSA )?PRIVATE KEY-----([^-]+)-----END/;

async function importKey(pem: string): Promise<CryptoKey> {
  try {
    const [, isPkcs1, base64 = ""] = pemKey.exec(pem) ?? [];
    const key = fromBase64(base64.replace(/\s/g, ""));
    const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-1" };
    return await crypto.subtle.importKey("pkcs8", isPkcs1 ? pkcs8(key) : key, algorithm, false, ["sign"]);
  } catch {
    // Without a cause: the platform's words may quote the key.
    throw new Refusal("privateKey of oauth1() is not an RSA key in PEM, PKCS#8 or PKCS#1");
  }
}

/** WebCrypto reads PKCS#8 alone, which is PKCS#1 in an envelope: version 0, algorithm rsaEncryption (RFC 5208 §5). */
function pkcs8(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
  const version = [0x02, 0x01, 0x00];
  const rsaEncryption = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
  return der(0x30, [...version, ...rsaEncryption, ...der(0x04, pkcs1)]);
}

function der(tag: number, content: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const size = content.length; // always above 255 and below 65,536 here: an RSA key of 1,024 bits has 600 bytes
  return Uint8Array.from([tag, 0x82, size >> 8, size & 255, ...Array.from(content)]);
}
