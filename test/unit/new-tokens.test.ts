import { expect, test } from "vitest";
import type { StashClient, StashClientOptions } from "../../src/client/index.ts";
import { clientOver, rejection } from "../support/client.ts";
import { expectNoSecret } from "../support/secrets.ts";

// A server tells a token's secret once, in the answer to its creation. It is the caller's, and nobody else's: no error and no report has it.
const token = { id: "252973515069", name: "CI", permissions: ["REPO_READ"], token: "hush-made-token" };
const text = JSON.stringify(token);
const headers = { "content-type": "application/json" };

const answers: Record<string, () => Response> = {
  "JSON that is cut short": () => new Response(text.slice(0, -1), { headers }),
  "JSON that is cut short in the secret": () => new Response(text.slice(0, text.indexOf("-token")), { headers }),
  "JSON under the name of a page": () => new Response(text, { headers: { "content-type": "text/html" } }),
  "an answer that is too large": () => new Response(text, { headers }),
  "a refusal that has the token": () => new Response(text, { status: 400, headers }),
  "a conflict that has it within": () =>
    Response.json({ errors: [{ message: "Taken", existing: token }] }, { status: 409 }),
  "a server's failure": () => new Response(text, { status: 500, headers }),
  "a redirect": () =>
    new Response(text, { status: 302, headers: { ...headers, location: "/login?token=hush-made-token" } }),
};

const body = { name: "CI", permissions: ["REPO_READ" as const] };
const calls: Record<string, (stash: StashClient) => Promise<unknown>> = {
  createAccessToken: (stash) => stash.createAccessToken({ userSlug: "jcitizen", body }),
  createProjectAccessToken: (stash) => stash.createProjectAccessToken({ projectKey: "PRJ", body }),
  createRepositoryAccessToken: (stash) =>
    stash.createRepositoryAccessToken({ projectKey: "PRJ", repositorySlug: "my-repo", body }),
};

const cases = Object.keys(calls).flatMap((operation) => Object.keys(answers).map((name) => [operation, name] as const));

test.each(cases)("%s: %s shows the secret to nobody", async (operation, name) => {
  const attempts: unknown[] = [];
  const options: Partial<StashClientOptions> = { onAttempt: (attempt) => attempts.push(attempt) };
  if (name.includes("too large")) options.maxBody = text.length - 1;
  const { stash } = clientOver(() => (answers[name] as () => Response)(), options);
  const error = await rejection(calls[operation]?.(stash) as Promise<unknown>);
  expectNoSecret(error, ["hush"]);
  expect(attempts).toHaveLength(1);
  expectNoSecret(attempts[0], ["hush"]);
});

test.each(Object.entries(calls))("%s: the caller has it, and the report of the attempt has not", async (_, call) => {
  const attempts: unknown[] = [];
  const { stash } = clientOver(() => new Response(text, { headers }), {
    onAttempt: (attempt) => attempts.push(attempt),
  });
  expect(await call(stash)).toMatchObject({ token: "hush-made-token" });
  expect(attempts).toHaveLength(1);
  expectNoSecret(attempts[0], ["hush"]);
});
