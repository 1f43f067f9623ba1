import { describe, expectTypeOf, test } from "vitest";
import type { components } from "../../src/client/index.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import {
  type EventActor,
  parseWebhook,
  type UnknownWebhookEvent,
  type WebhookEvent,
  type WebhookEventKey,
} from "../../src/webhooks/index.ts";

type Schemas = components["schemas"];
declare const event: Awaited<ReturnType<typeof parseWebhook>>;
declare const mock: Mock;

// Compiled by vitest, never run: each case is a result of its own.

describe("an event", () => {
  test("is one of the described ones, or unknown", () => {
    expectTypeOf(event).toEqualTypeOf<WebhookEvent | UnknownWebhookEvent>();
    expectTypeOf(event.eventKey).toEqualTypeOf<WebhookEventKey | "unknown">();
  });
  test("is told apart by its key", () => {
    if (event.eventKey === "pr:opened") {
      expectTypeOf(event.pullRequest).toEqualTypeOf<Schemas["EventPullRequest"]>();
      expectTypeOf(event.actor).toEqualTypeOf<EventActor>();
      expectTypeOf<EventActor>().toEqualTypeOf<Schemas["EventActor"]>();
      // @ts-expect-error an event of a pull request has no changes
      event.changes;
    }
    if (event.eventKey === "repo:refs_changed") {
      expectTypeOf(event.changes).toEqualTypeOf<Schemas["EventRefChange"][]>();
      expectTypeOf(event.commits).toEqualTypeOf<Schemas["EventCommit"][] | undefined>();
    }
    if (event.eventKey === "diagnostics:ping") expectTypeOf(event.test).toEqualTypeOf<boolean>();
  });
  test("has what the events of one switch have in common", () => {
    switch (event.eventKey) {
      case "pr:comment:added":
      case "pr:comment:edited":
        expectTypeOf(event.comment).toEqualTypeOf<Schemas["EventComment"]>();
    }
  });
  test("that nothing describes is unknown", () => {
    if (event.eventKey === "unknown") {
      expectTypeOf(event).toEqualTypeOf<UnknownWebhookEvent>();
      expectTypeOf(event.body).toEqualTypeOf<unknown>();
    }
  });
  test("has a key that is described", () => {
    // @ts-expect-error there is no such event
    if (event.eventKey === "pr:opend") event;
  });
  test("can be named by its key, or by its schema", () => {
    expectTypeOf<WebhookEvent<"pr:merged">>().toExtend<Schemas["PullRequestMergedEvent"]>();
    expectTypeOf<Schemas["PullRequestMergedEvent"]>().toExtend<WebhookEvent<"pr:merged">>();
    expectTypeOf<WebhookEvent<"pr:merged">["eventKey"]>().toEqualTypeOf<"pr:merged">();
  });
  test("has dates that are numbers or text", () => {
    expectTypeOf<WebhookEvent<"pr:opened">["pullRequest"]["createdDate"]>().toEqualTypeOf<number | string>();
  });
});

describe("what is given", () => {
  test("is a Request, or headers and bytes", () => {
    expectTypeOf(parseWebhook).parameter(0).extract<Request>().toEqualTypeOf<Request>();
    parseWebhook({ headers: new Headers(), body: "" }, { secret: "x" });
    parseWebhook({ headers: { a: ["b", "c"], d: undefined }, body: new Uint8Array() });
    // @ts-expect-error a parsed body cannot be verified
    parseWebhook({ headers: {}, body: {} });
  });
  test("is an event of the description, to the mock", () => {
    expectTypeOf(mock.deliver).parameter(0).toEqualTypeOf<WebhookEventKey>();
    // @ts-expect-error there is no such event
    mock.deliver("pr:opend", "http://127.0.0.1");
    expectTypeOf(startMock).returns.resolves.toHaveProperty("deliver");
  });
});
