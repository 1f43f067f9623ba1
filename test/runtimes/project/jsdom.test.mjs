/** Vitest 3 with jsdom on Node 24: an AbortSignal that the platform's `fetch` refuses. */
import { createStashClient } from "stash-openapi";

test("says what to do", async () => {
  const call = createStashClient({ baseUrl: process.env.MOCK }).getApplicationProperties();
  const error = await call.catch((error) => error);
  expect(error.name).toBe("InvalidRequestError");
  expect(error.message).toContain("fetch does not take the AbortSignal of this environment");
});
