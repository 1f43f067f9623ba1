/**
 * A user's own tests, in which msw or nock stand in for the server: msw with handlers of its own, and with those that are
 * made from the description. Prints one line for each, which run.ts compares.
 */
import { fromOpenApi } from "@mswjs/source/open-api";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { createStashClient, NotFoundError } from "stash-openapi";
import description from "stash-openapi/openapi.json" with { type: "json" };

const baseUrl = "https://stash.example.com";
const stash = createStashClient({ baseUrl, retry: false });
const lines = [];

async function tell(name) {
  const { key } = await stash.getProject({ projectKey: "PRJ" });
  const missing = await stash.getProject({ projectKey: "NOPE" }).catch((error) => error);
  lines.push(`${name}: ${key} ${missing instanceof NotFoundError}`);
}

const server = setupServer(
  http.get(`${baseUrl}/rest/api/1.0/projects/PRJ`, () => HttpResponse.json({ key: "PRJ" })),
  http.get(`${baseUrl}/rest/api/1.0/projects/NOPE`, () => HttpResponse.json({ errors: [] }, { status: 404 })),
);
server.listen({ onUnhandledRequest: "error" });
await tell("msw");

server.resetHandlers(...(await fromOpenApi({ ...description, servers: [{ url: baseUrl }] })));
const [pullRequest] = await stash.listPullRequests({ projectKey: "PRJ", repositorySlug: "my-repo" }).toArray();
lines.push(`msw from the description: ${(await stash.listProjects().toArray()).length > 0} ${pullRequest.id > 0}`);
server.close();

// nock takes the place of `fetch` when it is loaded, and msw does not allow that.
const { default: nock } = await import("nock");
nock(baseUrl).get("/rest/api/1.0/projects/PRJ").reply(200, { key: "PRJ" });
nock(baseUrl).get("/rest/api/1.0/projects/NOPE").reply(404, { errors: [] });
await tell("nock");
nock.restore();
console.log(JSON.stringify(lines));
