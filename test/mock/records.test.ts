import { expect, test } from "vitest";
import { BASIC, useMock } from "./fixtures/call.ts";

const mock = useMock();

test("a request's record says what was answered, as it was sent", async () => {
  const { body } = await mock.call("/projects/PRJ");
  const answer = { status: 200, mediaType: "application/json", body: JSON.stringify(body) };
  expect(mock.server.requests[0]?.answer).toEqual(answer);
});

test("a picture is recorded as bytes", async () => {
  const headers = { authorization: BASIC, accept: "image/png" };
  const response = await fetch(`${mock.server.url}/rest/api/1.0/projects/PRJ/avatar.png`, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  const { body, ...answer } = mock.server.requests[0]?.answer ?? { body: "" };
  expect(answer).toEqual({ status: 200, mediaType: "image/png" });
  expect(body).toEqual(bytes);
});

test("a refusal is recorded, and a body that is not sent is not", async () => {
  await mock.call("/no/such");
  await mock.call("/projects/PRJ", { method: "HEAD" });
  const [refused, head] = mock.server.requests.map(({ answer }) => answer);
  expect(refused?.status).toBe(404);
  expect(head).toMatchObject({ status: 200, body: "" });
});
