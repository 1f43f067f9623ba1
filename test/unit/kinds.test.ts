import { expect, test, vi } from "vitest";
import { UnexpectedResponseError } from "../../src/client/index.ts";
import { clientOver, json, rejection } from "../support/client.ts";

// Operations of kinds that the description has few of: text, streams, other JSON, and URLs outside of /rest/.
vi.mock("../../generated/operations.ts", async (original) => {
  const table = await original<typeof import("../../generated/operations.ts")>();
  const invented = {
    whoAmI: "GET /plugins/servlet/applinks/whoami",
    getRawDiff: "GET /rest/api/1.0/pull-requests/{pullRequestId}.diff",
    getRaw: "GET /rest/api/1.0/raw/{path}",
    getNames: "GET /rest/later/2.0/names",
  };
  const responseKinds = { [invented.whoAmI]: "text", [invented.getRawDiff]: "text", [invented.getRaw]: "stream" };
  return {
    ...table,
    operationTable: { ...table.operationTable, ...invented },
    responseKinds: { ...table.responseKinds, ...responseKinds },
    otherJsonOperations: ["getNames"],
  };
});

type Invented = Record<"whoAmI" | "getRawDiff" | "getRaw" | "getNames", (input?: object) => Promise<unknown>>;

test("text is a string, an empty one too; a page to sign on is none", async () => {
  const over = (body: string, type = "text/plain;charset=UTF-8") => {
    const { stash, requests } = clientOver(() => new Response(body, { headers: { "content-type": type } }));
    return { stash: stash as unknown as Invented, requests };
  };
  const { stash, requests } = over("jcitizen");
  expect(await stash.whoAmI()).toBe("jcitizen");
  expect(await stash.getRawDiff({ pullRequestId: 7 })).toBe("jcitizen");
  expect(requests[0]?.headers.get("accept")).toBe("text/plain, application/json;q=0.9, */*;q=0.1");
  expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
    "/context/plugins/servlet/applinks/whoami",
    "/context/rest/api/1.0/pull-requests/7.diff",
  ]);
  expect(await over("").stash.whoAmI()).toBe("");
  expect(await over("jcitizen", "text/html").stash.whoAmI()).toBe("jcitizen");
  const page = await rejection(over("<title>Log in</title>", "Text/HTML").stash.whoAmI());
  expect(page).toBeInstanceOf(UnexpectedResponseError);
});

test("a file is a Response, whatever its type, and a failure is its error", async () => {
  const { stash, requests } = clientOver((_, nth) =>
    nth === 0
      ? new Response("<p>", { headers: { "content-type": "text/html" } })
      : json({ errors: [] }, { status: 404 }),
  );
  const invented = stash as unknown as Invented;
  const file = (await invented.getRaw({ path: "a/b.html" })) as Response;
  expect(file).toBeInstanceOf(Response);
  expect(await file.text()).toBe("<p>");
  expect((await rejection(invented.getRaw({ path: "a/b.html" }))).name).toBe("NotFoundError");
  expect(requests[0]?.headers.get("accept")).toBe("application/json, */*;q=0.9");
});

test("an operation with other JSON may answer with a list or a text, but not with nothing", async () => {
  const over = (body: unknown) => clientOver(() => json(body)).stash as unknown as Invented;
  expect(await over(["a"]).getNames()).toEqual(["a"]);
  expect(await over("a").getNames()).toBe("a");
  expect(await rejection(over(null).getNames())).toBeInstanceOf(UnexpectedResponseError);
});
