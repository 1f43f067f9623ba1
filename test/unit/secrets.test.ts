import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import {
  type Auth,
  basic,
  bearer,
  cookie,
  oauth1,
  type StashResponseError,
  UnexpectedResponseError,
  unwrap,
} from "../../src/client/index.ts";
import { clientOver, rejection } from "../support/client.ts";
import { expectNoSecret } from "../support/secrets.ts";

const privateKey = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey.export({
  type: "pkcs8",
  format: "pem",
});
const auths: [string, Auth][] = [
  ["basic", basic("jcitizen", "pass-hush-word")],
  ["bearer", bearer("token-hush-token")],
  ["cookie", cookie("JSESSIONID=hush-session; other=hush-other")],
  ["oauth1", oauth1({ consumerKey: "c", privateKey: privateKey.toString(), token: "hush-token" })],
];

/** The answer of a debugging proxy: everything that it was sent. */
function echo(request: Request, type: "json" | "html" | "xml"): string {
  const text = [request.url, decodeURIComponent(request.url), ...request.headers].join("\n");
  if (type === "json")
    return JSON.stringify({ errors: [{ message: text, context: text, exceptionName: text, echo: text }] });
  return `<p>${text}</p>`;
}

test.each(auths)("%s: no error shows credentials, whatever the server repeats", async (_, auth) => {
  for (const status of [200, 302, 400, 401, 403, 404, 409, 429, 500, 503]) {
    for (const type of ["json", "html", "xml"] as const) {
      const answer = (request: Request) =>
        new Response(status === 200 ? `<p>${echo(request, type)}` : echo(request, type), {
          status,
          headers: {
            "content-type": `application/${type}`,
            "set-cookie": "JSESSIONID=hush-new",
            location: "https://sso.example/?token=hush-location",
            "x-echo": request.headers.get("authorization") ?? request.headers.get("cookie") ?? "",
          },
        });
      const { stash, requests } = clientOver(answer, { auth });
      const where = { projectKey: "PRJ", repositorySlug: "r" };
      const errors = [
        await rejection(stash.getProject({ projectKey: "PRJ" })),
        await rejection(stash.listRepositories(where).toArray()),
        await rejection(unwrap(stash.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: where } }))),
        await rejection(
          stash.createUser({ name: "n", password: "hush-new-password", displayName: "d", emailAddress: "e" }),
        ),
      ];
      const sent = requests.map(({ headers }) => headers.get("authorization")?.split(" ")[1] ?? "hush");
      for (const error of errors)
        expectNoSecret(error, ["hush", ...sent.filter((value) => !value.startsWith("oauth_"))]);
    }
  }
});

test.each(auths)("%s: no connection failure shows what the platform's error holds", async (_, auth) => {
  const { stash } = clientOver(
    (request) => {
      const message = `request to ${request.url} failed with ${[...request.headers].join()}`;
      throw Object.assign(new Error(message, { cause: Object.assign(new Error(message), { request }) }), { request });
    },
    { auth },
  );
  const password = "hush-new-password";
  const errors = [
    await rejection(stash.createUser({ name: "n", password, displayName: "d", emailAddress: "e" })),
    await rejection(
      stash.setCurrentUserPassword({ body: { password, passwordConfirm: password, oldPassword: "hush-old" } }),
    ),
  ];
  for (const error of errors) expectNoSecret(error, ["hush"]);
});

test("passwords in bodies are in no error, though the server repeats them", async () => {
  const repeat = async (request: Request) => new Response(`<p>${await request.text()}</p>`, { status: 400 });
  const repeatJson = async (request: Request) => Response.json(await request.json(), { status: 409 });
  const body = { name: "jcitizen", password: "hush-1 & #", passwordConfirm: "hush-1 & #" };
  for (const answer of [repeat, repeatJson]) {
    const { stash } = clientOver(answer);
    const init = { method: "PUT", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    const errors = [
      await rejection(stash.setUserPassword({ body })),
      await rejection(unwrap(stash.PUT("/rest/api/1.0/admin/users/credentials", { body }))),
      await rejection(stash.fetch("/rest/api/1.0/admin/users/credentials", init)),
    ];
    for (const error of errors) {
      expectNoSecret(error, ["hush"]);
      const text = JSON.stringify((error as StashResponseError).body);
      expect(text).toContain(answer === repeat ? "withheld" : '"name":"jcitizen"');
    }
  }
});

test("a password in the query is in no error, however the server writes it", async () => {
  const password = "hush #1 & ü";
  const answer = ({ url }: Request) => new Response(`<p>${url}</p><p>${decodeURIComponent(url)}</p>`, { status: 404 });
  const { stash } = clientOver(answer);
  const where = { name: "n", displayName: "d", emailAddress: "e" };
  expectNoSecret(await rejection(stash.createUser({ ...where, password })), ["hush"]);
});

test("a text with secrets that begin alike is withheld whole", async () => {
  const { stash } = clientOver(({ headers }) => new Response(`got ${headers.get("cookie")}`, { status: 400 }), {
    auth: cookie("a=hush; b=hush-longer; c=hush-long"),
  });
  const error = await rejection<StashResponseError>(stash.getProject({ projectKey: "P" }));
  expect(error.body).toBe("[withheld, because it has a secret in it]");
});

test("the password of Basic is known in any case of the scheme, and what is no Base64 is no failure", async () => {
  for (const scheme of ["basic", "BASIC", "Basic"]) {
    const token = btoa("jcitizen:hush-password");
    const auth: Auth = ({ headers }) => headers.set("authorization", `${scheme} ${token}`);
    const { stash } = clientOver(() => new Response("wrong: hush-password", { status: 401 }), { auth });
    expectNoSecret(await rejection(stash.getProject({ projectKey: "P" })), ["hush", token]);
  }
  const auth: Auth = ({ headers }) => headers.set("authorization", "Basic *hush*");
  const { stash } = clientOver(() => new Response("wrong: *hush*", { status: 401 }), { auth });
  const error = await rejection<StashResponseError>(stash.getProject({ projectKey: "P" }));
  expect(error.body).toBe("[withheld, because it has a secret in it]");
});

test("a redirect that is no URL tells nothing of the request", async () => {
  const { stash } = clientOver(() => new Response(null, { status: 302, headers: { location: "http://[bad" } }));
  const error = await rejection(stash.createUser({ name: "n", password: "hush", displayName: "d", emailAddress: "e" }));
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expectNoSecret(error, ["hush"]);
});

test("passwords in bodies are in no error", async () => {
  const { stash } = clientOver(() => new Response(null, { status: 400 }));
  const body = { password: "hush-1", passwordConfirm: "hush-1", oldPassword: "hush-2" };
  expectNoSecret(await rejection(stash.setCurrentUserPassword({ body })), ["hush"]);
});

test("an error keeps what is not secret", async () => {
  const { stash } = clientOver(
    () => Response.json({ errors: [{ message: "The user name is taken" }] }, { status: 409 }),
    {
      auth: basic("user", "the"),
    },
  );
  expect((await rejection(stash.getProject({ projectKey: "P" }))).message).toContain("The user name is taken");
});

test.each(["x-user", "X-Forwarded-User", "remote-user", "X-Request-ID", "traceparent"])(
  "%s is no secret: words with its value are shown",
  async (name) => {
    const message = "jcitizen may not see PRJ";
    const { stash } = clientOver(() => Response.json({ errors: [{ message }] }, { status: 401 }), {
      headers: { [name]: "jcitizen" },
    });
    expect((await rejection(stash.getProject({ projectKey: "P" }))).message).toContain(message);
  },
);

test("a failure that is a text is withheld whole", async () => {
  const { stash } = clientOver(() => Promise.reject(`${"x".repeat(90)} token-hush-token`), {
    auth: bearer("token-hush-token"),
  });
  expectNoSecret(await rejection(stash.getProject({ projectKey: "P" })), ["token-"]);
});

test("a redirect to a path with a secret is not followed, lest later errors name it; others are", async () => {
  for (const path of [
    "/context/x/token-hush-token",
    "/context/x/token%2Dhush-token",
    "/context/x?a=token-hush-token",
  ]) {
    const answer = ({ url }: Request) =>
      new Response(null, { status: url.includes("/x") ? 404 : 302, headers: { location: path } });
    const { stash, requests } = clientOver(answer, { auth: bearer("token-hush-token") });
    const error = await rejection(stash.getProject({ projectKey: "P" }));
    expectNoSecret(error, ["hush"]);
    expect(error.message).toContain(path.includes("?") ? "404" : "a redirect to a path with a secret");
    expect(requests.length).toBe(path.includes("?") ? 2 : 1);
  }
});
