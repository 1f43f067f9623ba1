// The tests of the client once more, with a `fetch` of the caller's own in place of the platform's.
import { describe } from "vitest";
import { giveFetch } from "../support/client.ts";

giveFetch();

/** In a suite, so that the hooks of a file are for its own tests. */
function again(name: string, load: () => Promise<unknown>): void {
  describe(name, async () => {
    await load();
  });
}

again("bodies", () => import("./bodies.test.ts"));
again("client", () => import("./client.test.ts"));
again("answers", () => import("./answers.test.ts"));
again("connection", () => import("./connection.test.ts"));
again("credentials", () => import("./credentials.test.ts"));
again("direct", () => import("./direct.test.ts"));
again("errors", () => import("./errors.test.ts"));
again("faults", () => import("./faults.test.ts"));
again("fetch-below", () => import("./fetch-below.test.ts"));
again("inputs", () => import("./inputs.test.ts"));
again("oauth1", () => import("./oauth1.test.ts"));
again("pace", () => import("./pace.test.ts"));
again("options", () => import("./options.test.ts"));
again("pagination", () => import("./pagination.test.ts"));
again("passing", () => import("./passing.test.ts"));
again("paths", () => import("./paths.test.ts"));
again("redirects", () => import("./redirects.test.ts"));
again("refusals", () => import("./refusals.test.ts"));
again("retry", () => import("./retry.test.ts"));
again("secrets", () => import("./secrets.test.ts"));
again("stream", () => import("./stream.test.ts"));
again("words", () => import("./words.test.ts"));
