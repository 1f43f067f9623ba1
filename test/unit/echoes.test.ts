// A server, or a proxy before it, that repeats a secret of the request in one spelling or another.
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import {
  basic,
  bearer,
  cookie,
  isStashError,
  oauth1,
  type StashClient,
  type StashClientOptions,
} from "../../src/client/index.ts";
import { clientOver, rejection } from "../support/client.ts";
import { expectNoSecret } from "../support/secrets.ts";

const secret = `hush/1+a&"<b'c=9z`;
const encoded = encodeURIComponent(secret);

interface Carrier {
  options?: Partial<StashClientOptions>;
  call?: (stash: StashClient) => PromiseLike<unknown>;
  /** The secret, where it is not the usual one. */
  find?: (request: Request) => string;
}

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const post = (body: BodyInit, path = "/rest/x", headers = {}) => ({
  call: (stash: StashClient) => stash.fetch(path, { method: "POST", body, headers }),
});
const form = new FormData();
form.append("password", secret);

const carriers: Record<string, Carrier> = {
  "the password of basic": { options: { auth: basic("jcitizen", secret) } },
  "the token of basic": {
    options: { auth: basic("jcitizen", secret) },
    find: ({ headers }) => headers.get("authorization")?.slice("Basic ".length) ?? "",
  },
  "a bearer": { options: { auth: bearer(secret) } },
  "a bearer after a space": { options: { auth: bearer(` ${secret}`) } },
  "a session cookie": { options: { auth: cookie(`JSESSIONID=${secret}; a=b`) } },
  "another cookie": { options: { auth: cookie(`a=b; remember=${secret}`) } },
  "OAuth's token": { options: { auth: oauth1({ consumerKey: "c", privateKey: pem, token: secret }) } },
  "OAuth's signature": {
    options: { auth: oauth1({ consumerKey: "c", privateKey: pem, token: "t" }) },
    find: ({ headers }) => decodeURIComponent(/signature="([^"]*)/.exec(headers.get("authorization") ?? "")?.[1] ?? ""),
  },
  "x-auth-token": { options: { headers: { "x-auth-token": secret } } },
  "a trusted application": { options: { headers: { "x-seraph-trusted-app-cert": secret } } },
  "a header of the caller's": { options: { headers: { "x-mine": `Key ${secret}` } } },
  "an auth of the caller's": { options: { auth: ({ headers }) => headers.set("private-token", secret) } },
  "a password in the query": {
    call: (stash) => stash.createUser({ name: "n", displayName: "d", emailAddress: "e", password: secret }),
  },
  "a token in the query": { call: (stash) => stash.fetch(`/rest/x?access_token=${encoded}`) },
  "a session in the path": { call: (stash) => stash.fetch(`/rest/x;jsessionid=${encoded}`) },
  "a form as text": post(`a=b&password=${encoded}`),
  "a form as parameters": post(new URLSearchParams({ client_secret: secret })),
  "a form as bytes": post(new TextEncoder().encode(`a=b&password=${encoded}`)),
  "a form with parts": post(form),
  "a form with parts as text": post(
    `--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n${secret}\r\n--x--\r\n`,
  ),
  "JSON as text": post(JSON.stringify({ a: [{ passphrase: secret }] })),
  "JSON as bytes": post(new TextEncoder().encode(JSON.stringify({ apiKey: secret })).buffer),
  "JSON cut short": post(JSON.stringify({ secret, a: 1 }).slice(0, -1)),
  "a password in a body": {
    call: (stash) => stash.setUserPassword({ body: { name: "n", password: secret, passwordConfirm: secret } }),
  },
  "credentials in a body": {
    call: (stash) => stash.createRepository({ projectKey: "PRJ", body: { name: "n", credentials: [secret] } as never }),
  },
  "a number in a body": { ...post(JSON.stringify({ password: 4815162342 })), find: () => "4815162342" },
};

const each = (text: string, spell: (code: string) => string) =>
  Array.from(text, (character) => spell(character.charCodeAt(0).toString(16).padStart(2, "0"))).join("");
const html = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;");

/** Spellings of a secret in the body of an answer. */
const spellings: Record<string, (text: string) => string> = {
  "as it is": (text) => `no: ${text}!`,
  "in JSON": (text) =>
    JSON.stringify({ errors: [{ message: `no: ${text}`, context: text, exceptionName: text, a: [text] }] }),
  "as a name in JSON": (text) => JSON.stringify({ [text]: 1, a: { [text]: [] } }),
  "in HTML": (text) => `<title>no</title><p class='${html(text)}'>${html(text)}</p>`,
  "in HTML without escapes": (text) => `<p>${text}</p>`,
  "in entities": (text) => `<p>${each(text, (code) => `&#x${code};`)}</p>`,
  "in a URL": (text) => `https://x.example/?q=${encodeURIComponent(text)}`,
  "in a form": (text) => new URLSearchParams({ a: text }).toString(),
  "in percents": (text) => each(text, (code) => `%${code}`),
  "in percents twice": (text) => each(text, (code) => `%25${code}`),
  "in escapes of JSON": (text) => each(text, (code) => `\\u00${code}`),
  "in JSON in JSON": (text) => JSON.stringify({ message: JSON.stringify({ a: JSON.stringify(text) }) }),
  "in two lines": (text) => `no: ${text.slice(0, 7)}\r\n\t${text.slice(7)}`,
};

const statuses = [200, 302, 400, 401, 403, 404, 405, 409, 410, 415, 429, 500];

const probes = Object.entries(carriers).flatMap(([kind, carrier]) =>
  Object.entries(spellings).map(([spelling, spell]) => ({ kind, carrier, spelling, spell })),
);

test.each(probes)("$kind, repeated $spelling", async ({ carrier, spell }) => {
  for (const status of statuses) {
    const seen: string[] = [];
    const answer = (request: Request) => {
      const text = carrier.find?.(request) ?? secret;
      const body = spell(text);
      seen.push(text, body, ...body.split("\r\n\t"));
      const type = status === 200 || body.startsWith("<") ? "text/html" : "application/json";
      return new Response(body, { status, headers: { "content-type": type } });
    };
    await expectSilence(carrier, answer, seen);
  }
});

test.each(Object.entries(carriers))("%s, repeated beside the body", async (_, carrier) => {
  for (const status of statuses) {
    const seen: string[] = [];
    const answer = (request: Request) => {
      const text = carrier.find?.(request) ?? secret;
      seen.push(text);
      const target = `https://sso.example/login;jsessionid=${encoded}/${encodeURIComponent(text)}?a=${encoded}`;
      const headers = {
        "x-echo": text,
        server: text,
        "x-arequestid": text,
        location: target,
        "content-type": "text/html",
      };
      return new Response(null, { status, statusText: text, headers });
    };
    await expectSilence(carrier, answer, seen);
  }
});

test.each(Object.entries(carriers))("%s, repeated by the platform", async (_, carrier) => {
  const seen: string[] = [];
  const answer = (request: Request) => {
    const text = carrier.find?.(request) ?? secret;
    seen.push(text);
    throw Object.assign(new Error(`no: ${text}`), {
      cause: Object.assign(new Error(text), { code: text }),
      code: text,
    });
  };
  await expectSilence(carrier, answer, seen);
});

async function expectSilence({ options, call }: Carrier, answer: (request: Request) => Response, seen: string[]) {
  const { stash } = clientOver(answer, options);
  const error = await rejection((call ?? ((client) => client.getProject({ projectKey: "PRJ" })))(stash));
  expect(isStashError(error)).toBe(true);
  expect(seen.length).toBeGreaterThan(0);
  expectNoSecret(error, ["hush", ...seen]);
}

test("an answer's own secrets are not shown", async () => {
  const bodies = [
    JSON.stringify([{ name: "n", token: "hush-made", credentials: { value: "hush-made" } }]),
    JSON.stringify([{ token: 12345678, "access-token": ["hush-made"] }]),
    '{"name": "n", "token": "hush-made", "permissions": [',
    '{"name": "n", "token": "hush-m',
    "oauth_token=hush-made&oauth_token_secret=hush-made",
    "<p>Go to /login;jsessionid=hush-made</p>",
    "<p>cannot clone https://jcitizen:hush-made@git.example/x.git</p>",
    JSON.stringify([{ message: "fetching ssh://git:hush@made@git.example:7999/x failed" }]),
  ];
  for (const body of bodies) {
    const { stash } = clientOver(() => new Response(body, { headers: { "content-type": "application/json" } }));
    expectNoSecret(await rejection(stash.getProject({ projectKey: "PRJ" })), ["hush", "12345678"]);
  }
});

test("words without a secret are shown, also beside one", async () => {
  const causes = ["The token is wrong", secret, `Branch 'feature/a&b' is "protected" 100%`].map((message) => ({
    message,
  }));
  const { stash } = clientOver(() => Response.json({ errors: causes }, { status: 409 }), { auth: bearer(secret) });
  const { message } = await rejection(stash.getProject({ projectKey: "PRJ" }));
  expect(message).toContain(
    "409 The token is wrong; [withheld, because it has a secret in it]; Branch 'feature/a&b' is",
  );
});
