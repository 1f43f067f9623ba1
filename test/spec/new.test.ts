import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { writeOperation } from "../../scripts/new.ts";
import { root as project } from "../../scripts/redocly.ts";

let root: string;

/** `npm run new` in a copy of what it reads and writes. The 1,500 files take 1 s, so that tests that can share a copy do. */
function inCopy(before: typeof beforeAll, after: typeof afterAll): void {
  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), "stash-new-"));
    const parts = ["spec", "redocly.yaml", "test/spec/operations.yaml", "test/spec/inventory", "test/contract/inputs"];
    for (const part of parts) {
      await mkdir(path.dirname(path.join(root, part)), { recursive: true });
      // Half the time of Node's own `cp`.
      await promisify(execFile)("cp", ["-R", path.join(project, part), path.join(root, part)]);
    }
    await symlink(path.join(project, "node_modules"), path.join(root, "node_modules"));
  });
  after(() => rm(root, { recursive: true }));
}

const read = (file: string) => readFile(path.join(root, file), "utf8");
const repository = "/rest/stickers/1.0/projects/{projectKey}/repos/{repositorySlug}/stickers";
const list = ["GET", repository, "listStickers", "stickers"];

/** The linter's complaints about the description: each message with its rule. */
async function lint(): Promise<string[]> {
  const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const output = await new Promise<string>((resolve) =>
    execFile(process.execPath, [cli, "lint", "spec", "--format", "json"], { cwd: root, env }, (_, stdout) =>
      resolve(stdout),
    ),
  );
  const { problems } = JSON.parse(output) as { problems: { ruleId: string; message: string }[] };
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** Fills in every blank of the files, as an author does. */
async function fillIn(files: string[]): Promise<void> {
  for (const file of files.filter((name) => name.startsWith("spec/"))) {
    const text = await read(file);
    const filled = text
      .replace(/^( {2}description): ""$/gm, '$1: "Says it.\\n\\nPermission: none."')
      .replaceAll('""', "Stickers of a repository")
      .replace("isLastPage: false\n", "isLastPage: false\n  nextPageStart: 3\n");
    await writeFile(path.join(root, file), /LastPage/.test(file) ? filled.replace("start: 0", "start: 3") : filled);
  }
}

describe("a list of a new REST API", () => {
  inCopy(beforeEach, afterEach);

  test("is written, named by the linter where it is blank, and clean when filled in", async () => {
    expect(await lint()).toEqual([]);
    const files = await writeOperation(root, list);
    expect(files).toContain("spec/paths/stickers/projects_{projectKey}_repos_{repositorySlug}_stickers.yaml");
    expect(files).toContain("spec/components/schemas/StickerPage.yaml");

    const left = (await lint()).join("\n");
    expect(left).toContain("Begin the summary with a capital");
    expect(left).toContain("Permission: …");
    expect(left).toContain("Describe the property values");
    expect(left).toContain("Describe the response");
    expect(left).toContain("Summarize the example");
    expect(left).toContain("firstPage must end before lastPage starts");

    await fillIn(files);
    expect(await lint()).toEqual([]);
  }, 60_000);

  test("has a line in the index, in the list of names and in the inventory, and an input", async () => {
    await writeOperation(root, list);
    const { paths, tags, "x-tagGroups": groups } = parse(await read("spec/openapi.yaml"));
    expect(Object.keys(paths)).toContain(repository);
    expect(tags.at(-2)).toEqual({ name: "stickers", description: "" });
    expect(groups.at(-2)).toEqual({ name: "Later: stickers", tags: ["stickers"] });
    const { stickers } = parse(await read("test/spec/operations.yaml"));
    expect(stickers).toEqual({ listStickers: `GET ${repository}, paged` });
    const [entry] = parse(await read("test/spec/inventory/later/stickers.yaml"));
    expect(entry).toMatchObject({ operationId: "listStickers", paged: true, paths: ["projectKey", "repositorySlug"] });
    expect(await read("test/contract/inputs/stickers.ts")).toContain(
      '  listStickers: [{ projectKey: "PRJ", repositorySlug: "my-repo", start: 50, limit: 10 }],\n',
    );
    expect(await read("test/contract/inputs/index.ts")).toContain('import { stickers } from "./stickers.ts";');
  });
});

describe("a second operation", () => {
  inCopy(beforeAll, afterAll);

  test("of a path is added to its file, and brings no component that is there", async () => {
    const first = await writeOperation(root, list);
    expect(first).not.toContain("spec/components/examples/CreateStickerServer.yaml");
    const second = await writeOperation(root, ["POST", repository, "createSticker", "stickers"]);
    expect(second.filter((file) => first.includes(file) && file.includes("components"))).toEqual([]);
    expect(second).toContain("spec/components/examples/CreateStickerServer.yaml");
    expect(second).toContain("spec/components/examples/CreateStickerRequest.yaml");
    const item = parse(await read(first[0] as string));
    expect(Object.keys(item)).toEqual(["parameters", "get", "post"]);
    expect(item.post).toMatchObject({
      operationId: "createSticker",
      tags: ["stickers"],
      requestBody: { required: true },
    });
    const entries = parse(await read("test/spec/inventory/later/stickers.yaml"));
    expect(entries).toHaveLength(2);
    // A blank for the second reader where there may be a body, and none where there is none.
    expect(entries.map((entry: object) => ("request" in entry ? entry.request : undefined))).toEqual([undefined, []]);
    expect(await read("test/contract/inputs/stickers.ts")).toContain("createSticker: [{");
  });

  test("with a path parameter of its own brings it", async () => {
    const files = await writeOperation(root, ["DELETE", `${repository}/{stickerId}`, "deleteSticker", "stickers"]);
    expect(parse(await read("spec/components/parameters/StickerId.yaml"))).toMatchObject({
      name: "stickerId",
      in: "path",
    });
    expect(parse(await read(files[0] as string)).delete.responses).toHaveProperty("204");
  });

  test("whose name is fixed needs no tag, and is what the list says", async () => {
    const archive = "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/archive";
    const fixed = parse(await read("test/spec/operations.yaml")).content.getArchive;
    expect(fixed).toBe(`GET ${archive}, binary`);
    await rm(path.join(root, "spec/paths/api/projects_{projectKey}_repos_{repositorySlug}_archive.yaml"), {
      force: true,
    });
    const [file = ""] = await writeOperation(root, ["GET", archive, "getArchive"]);
    const { content } = parse(await read(file)).get.responses[200];
    expect(Object.keys(content)).toEqual(["application/octet-stream"]);
  });
});

describe("refuses, and says what to write", () => {
  test.each<[string, string[], string]>([
    ["no arguments", [], 'METHOD is GET, PUT, POST or DELETE, not "": npm run new -- METHOD URL operationId [tag]'],
    ["another method", ["PATCH", "/x", "getX", "server"], 'not "PATCH"'],
    ["a URL that is none", ["GET", "rest/x", "getX", "server"], 'not "rest/x"'],
    ["a brace that is not closed", ["GET", "/rest/x/1.0/{id", "getX", "server"], "URL is the whole URL"],
    ["a name without a verb", ["GET", "/rest/x/1.0/y", "stickers", "server"], "a verb and a thing"],
    ["a name without a tag", ["GET", "/rest/x/1.0/y", "getSticker"], "give a tag, too"],
    ["a tag in capitals", ["GET", "/rest/x/1.0/y", "getSticker", "Stickers"], 'not "Stickers"'],
    [
      "another URL than is fixed",
      ["GET", "/rest/x/1.0/y", "getProject"],
      "fixes getProject as GET /rest/api/1.0/projects/",
    ],
    [
      "another tag than is fixed",
      ["GET", "/rest/api/1.0/projects/{projectKey}", "getProject", "server"],
      "under projects",
    ],
    ["what is there", ["GET", "/rest/api/1.0/projects/{projectKey}", "getProject"], "has a GET already"],
  ])("%s", async (_, args, message) => {
    // Nothing is written, so that no copy is needed.
    await expect(writeOperation(project, args)).rejects.toThrow(message);
  });
});
