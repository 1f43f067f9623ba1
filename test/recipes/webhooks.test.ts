import { createHmac } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { listening, mock, mockForRecipes, sent } from "../support/recipes.ts";

mockForRecipes();

describe("webhooks", () => {
  beforeAll(() => {
    vi.stubEnv("WEBHOOK_SECRET", "tell nobody");
    vi.stubEnv("PORT", "0");
  });
  const secret = "tell nobody";

  test("are received with node:http", async () => {
    const lines = await listening("receive-webhooks", [], async (hook) => {
      expect((await mock.deliver("repo:refs_changed", hook, { secret })).status).toBe(204);
      expect((await mock.deliver("diagnostics:ping", hook, { secret })).status).toBe(204);
      expect((await mock.deliver("pr:opened", hook, { secret: "another" })).status).toBe(401);
      expect((await mock.deliver("pr:opened", hook)).status).toBe(401);
      expect((await fetch(hook, { method: "POST", body: "{}" })).status).toBe(401);
    });
    expect(lines.slice(0, 2)).toEqual(["my-repo: UPDATE master", "diagnostics:ping"]);
    expect(lines.slice(2).every((line) => line.startsWith("WebhookSignatureError: "))).toBe(true);
  });

  test("are received by a function of a Request", async () => {
    const { default: handler } = await import("./receive-webhooks-fetch.ts");
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const body = JSON.stringify({ eventKey: "pr:merged", actor: { displayName: "Jane" }, pullRequest: { title: "T" } });
    const signed = async (signature: string, key = "pr:merged") => {
      const headers = { "x-event-key": key, "x-hub-signature": signature };
      const request = new Request("http://127.0.0.1/", { method: "POST", headers, body });
      return (await handler.fetch(request)).status;
    };
    const right = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
    try {
      expect(await signed(right)).toBe(204);
      expect(await signed("sha256=00")).toBe(401);
      expect(await signed(right, "pr:opened")).toBe(400);
      expect(log.mock.calls).toEqual([["Jane merged T"]]);
    } finally {
      log.mockRestore();
    }
  });

  test("have pull requests approved of", async () => {
    const lines = await listening("approve-pull-requests", ["Talking"], async (hook) => {
      expect((await mock.deliver("pr:opened", hook, { secret })).status).toBe(204);
      expect((await mock.deliver("pr:merged", hook, { secret })).status).toBe(204);
      expect((await mock.deliver("pr:opened", hook, { secret: "another" })).status).toBe(400);
    });
    expect(lines[0]).toBe("approved of PRJ/my-repo#105 Talking Nerdy");
    expect(sent("approvePullRequest").map(({ parameters }) => parameters)).toEqual([
      { projectKey: "PRJ", repositorySlug: "my-repo", pullRequestId: "105" },
    ]);
    const others = await listening("approve-pull-requests", ["chore:"], async (hook) => {
      await mock.deliver("pr:opened", hook, { secret });
    });
    expect(others).toEqual([]);
    expect(sent("approvePullRequest")).toHaveLength(1);
  });
});
