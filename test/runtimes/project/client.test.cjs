/** The same program as a Jest test would have it, by `require`, with and without a transform. */
const { createStashClient, basic, isStashError } = require("stash-openapi");

const { mock } = JSON.parse(process.env.SERVERS);
const stash = createStashClient({ baseUrl: mock, auth: basic("jcitizen", "secret") });

test("a call, a list and an error", async () => {
  expect((await stash.getProject({ projectKey: "PRJ" })).key).toBe("PRJ");
  expect((await stash.listProjects().toArray()).length).toBeGreaterThan(1);
  const missing = stash.getProject({ projectKey: "PRJ" }, { headers: { prefer: "code=404" } });
  await expect(missing).rejects.toMatchObject({ name: "NotFoundError", status: 404 });
  expect(isStashError(await missing.catch((error) => error))).toBe(true);
});
