import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { serve } from "../support/server.ts";

/** Loads both builds, and tells which classes of each know the errors of the other. */
const program = (url: string) => `
import { createRequire } from "node:module";
import * as client from "stash-openapi";
import * as webhooks from "stash-openapi/webhooks";

const require = createRequire(import.meta.url);
const esm = { ...client, ...webhooks };
const cjs = { ...require("stash-openapi"), ...require("stash-openapi/webhooks") };
const classes = Object.keys(esm).filter((name) => esm[name].prototype instanceof Error).sort();

async function errorsOf({ createStashClient, parseWebhook }) {
  const stash = createStashClient({ baseUrl: ${JSON.stringify(url)}, retry: false });
  const status = (code) => stash.fetch("/rest/" + code);
  const down = createStashClient({ baseUrl: "http://127.0.0.1:9", retry: false });
  const failing = [400, 401, 403, 404, 405, 409, 415, 429, 503].map(status);
  failing.push(stash.getProject({ projectKey: ".." }), down.getProject({ projectKey: "PRJ" }));
  failing.push(parseWebhook({ headers: {}, body: "{}" }), parseWebhook({ headers: {}, body: "{}" }, { secret: "s" }));
  return (await Promise.allSettled(failing)).map(({ reason }) => reason);
}
const known = (error, { isStashError, ...build }) => ({
  name: error.name,
  instanceOf: classes.filter((name) => error instanceof build[name]),
  isStashError: isStashError(error),
});
const fromEsm = await errorsOf(esm);
const fromCjs = await errorsOf(cjs);
console.log(JSON.stringify({
  areTwo: esm.StashError !== cjs.StashError && esm.WebhookError !== cjs.WebhookError,
  own: fromEsm.map((error) => known(error, esm)),
  crossed: fromEsm.map((error) => known(error, cjs)),
  back: fromCjs.map((error) => known(error, esm)),
}));
`;

test("an error of one build is an instance of the same classes of the other", async () => {
  await using server = await serve(({ url }, response) => {
    response.writeHead(Number(url.slice("/rest/".length))).end();
  });
  const project = inject("project");
  await writeFile(path.join(project, "builds.mjs"), program(server.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["builds.mjs"], { cwd: project });
  const { areTwo, own, crossed, back } = JSON.parse(stdout);
  expect(areTwo).toBe(true);
  const response = ["StashError", "StashResponseError"];
  const expected = [
    ["BadRequestError", ...response],
    ["UnauthorizedError", ...response],
    ["ForbiddenError", ...response],
    ["NotFoundError", ...response],
    ["MethodNotAllowedError", ...response],
    ["ConflictError", ...response],
    ["UnsupportedMediaTypeError", ...response],
    ["RateLimitedError", ...response],
    ["ServerError", ...response],
    ["InvalidRequestError", "StashError"],
    ["ConnectionError", "StashError"],
    ["WebhookBodyError", "WebhookError"],
    ["WebhookSignatureError", "WebhookError"],
  ];
  expect(own).toEqual(
    expected.map((classes) => ({
      name: classes[0],
      instanceOf: classes.toSorted(),
      isStashError: classes.includes("StashError"),
    })),
  );
  expect(crossed).toEqual(own);
  expect(back).toEqual(own);
});
