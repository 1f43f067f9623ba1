/** The same program as a Jest test would have it, by `require`, with and without a transform. */
const { createStashClient, basic, isStashError } = require("stash-openapi");
const { Readable } = require("node:stream");
const { parseWebhook, WebhookSignatureError } = require("stash-openapi/webhooks");

const { mock, webhook } = JSON.parse(process.env.SERVERS);
const stash = createStashClient({ baseUrl: mock, auth: basic("jcitizen", "secret") });

test("a call, a list and an error", async () => {
  expect((await stash.getProject({ projectKey: "PRJ" })).key).toBe("PRJ");
  expect((await stash.listProjects().toArray()).length).toBeGreaterThan(1);
  const missing = stash.getProject({ projectKey: "PRJ" }, { headers: { prefer: "code=404" } });
  await expect(missing).rejects.toMatchObject({ name: "NotFoundError", status: 404 });
  expect(isStashError(await missing.catch((error) => error))).toBe(true);
});

test("a webhook, of a Request and of what Node has", async () => {
  const { headers, body, secret } = webhook;
  const bytes = Buffer.from(body);
  const posted = [
    new Request("http://127.0.0.1/", { method: "POST", headers, body }),
    { headers, body },
    { headers, body: bytes },
    { headers, body: new Uint8Array(bytes) },
    { headers, body: new TextEncoder().encode(body).buffer },
    { headers, body: Readable.from([bytes]) },
  ];
  for (const one of posted) expect((await parseWebhook(one, { secret })).pullRequest.id).toBe(101);
  await expect(parseWebhook({ headers, body: "{}" }, { secret })).rejects.toBeInstanceOf(WebhookSignatureError);
});
