import { type createPublicKey, createVerify, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { baseString } from "../../src/client/auth/oauth1.ts";
import { InvalidRequestError, oauth1 } from "../../src/client/index.ts";
import { clientAt, clientOver, json, rejection } from "../support/client.ts";
import { expectNoSecret } from "../support/secrets.ts";
import { type Received, serve } from "../support/server.ts";

test("the base string of RFC 5849 §3.4.1.1", () => {
  const oauth: [string, string][] = [
    ["oauth_consumer_key", "9djdj82h48djs9d2"],
    ["oauth_token", "kkk9d7dh3k39sjv7"],
    ["oauth_signature_method", "HMAC-SHA1"],
    ["oauth_timestamp", "137131201"],
    ["oauth_nonce", "7d8f3e4a"],
  ];
  expect(baseString("POST", "http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b", oauth, "c2&a3=2+q")).toBe(
    "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26" +
      "oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26" +
      "oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7",
  );
});

/** A pair of each length is made once: making one takes up to a second. */
const pairs = { 1024: pairOf(1024), 2048: pairOf(2048) };

function pairOf(modulusLength: number) {
  return generateKeyPairSync("rsa", { modulusLength });
}
const credentials = { consumerKey: "my bot", token: "t0ken+hush", tokenSecret: "hush-secret" };

/** An independent reading of RFC 5849: throws the fields together from the wire alone. */
function verify(request: Received, root: string, publicKey: ReturnType<typeof createPublicKey>): boolean {
  const fields = [...(request.headers.authorization ?? "").matchAll(/(\w+)="([^"]*)"/g)].map(
    ([, name, value]) => [name, decodeURIComponent(value as string)] as [string, string],
  );
  const signature = fields.find(([name]) => name === "oauth_signature")?.[1] ?? "";
  const url = new URL(root + request.url);
  const form = request.headers["content-type"]?.includes("x-www-form-urlencoded") ? request.body : "";
  const encoded = (text: string) =>
    [...Buffer.from(text)]
      .map((b) =>
        /[\w.~-]/.test(String.fromCharCode(b))
          ? String.fromCharCode(b)
          : `%${b.toString(16).toUpperCase().padStart(2, "0")}`,
      )
      .join("");
  const pairs = [
    ...url.searchParams,
    ...new URLSearchParams(form),
    ...fields.filter(([name]) => name !== "oauth_signature"),
  ]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`.replace("=", "\0"))
    .sort()
    .map((pair) => pair.replace("\0", "="));
  const base = [request.method, encoded(url.origin + url.pathname), encoded(pairs.join("&"))].join("&");
  return createVerify("RSA-SHA1").update(base).verify(publicKey, signature, "base64");
}

test.each(["pkcs8", "pkcs1"] as const)(
  "a verifying server accepts what a %s key signed, each attempt anew",
  async (type) => {
    for (const bits of [1024, 2048] as const) {
      const { privateKey, publicKey } = pairs[bits];
      const pem = privateKey.export({ type, format: "pem" }).toString();
      const nonces = new Set<string>();
      await using server = await serve((request, response) => {
        nonces.add(/oauth_nonce="([^"]+)"/.exec(request.headers.authorization ?? "")?.[1] ?? "");
        const good = verify(request, server.url, publicKey);
        const first = server.requests.length === 1;
        response
          .writeHead(first ? 429 : good ? 200 : 401, { "content-type": "application/json", "retry-after": "0" })
          .end("{}");
      });
      const stash = clientAt(server.url, { auth: oauth1({ ...credentials, privateKey: pem }) });
      await stash.getProject({ projectKey: "~a b'(c)*!ü" }, { query: { "q *'": "a+b &=ü%20", r: ["2", "1"] } });
      await stash.createProject({ body: { key: "P", name: "N" } });
      await stash.fetch("/rest/form", {
        method: "POST",
        body: new URLSearchParams([
          ["a b", "c+d&é"],
          ["a", ""],
        ]),
      });
      expect(server.requests.length).toBe(4);
      expect(nonces.size).toBe(4);
    }
  },
);

test.each([
  ["no key", "hush-key"],
  ["a public key", pairs[1024].publicKey.export({ type: "spki", format: "pem" }).toString()],
  [
    "an encrypted key",
    pairs[1024].privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-128-cbc", passphrase: "x" }).toString(),
  ],
  [
    "an elliptic key",
    generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  ],
  ["rubbish in PEM", "-----BEGIN PRIVATE KEY-----\nhush-key\n-----END PRIVATE KEY-----"],
])("%s is refused without quoting it", async (_, privateKey) => {
  const { stash, requests } = clientOver(() => json({}), { auth: oauth1({ ...credentials, privateKey }) });
  const error = await rejection(stash.getProject({ projectKey: "P" }));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expectNoSecret(error, ["hush", ...privateKey.split("\n").slice(1, -2)]);
  expect(requests).toEqual([]);
});
