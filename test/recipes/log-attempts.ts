// Logs every attempt of every call on stderr, and what comes next. Nothing of it is secret: the URL has no query.
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx log-attempts.ts PRJ
import { type Attempt, bearer, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN), onAttempt: log });

function log({ method, url, attempt, status, error, milliseconds, willRetryAfter }: Attempt): void {
  const end = status ?? (error instanceof Error ? error.name : "failed");
  const next = willRetryAfter === undefined ? "" : `, again in ${Math.round(willRetryAfter)} ms`;
  console.error(`${method} ${url} #${attempt}: ${end} in ${Math.round(milliseconds)} ms${next}`);
}

const [projectKey = ""] = process.argv.slice(2);
for await (const { slug } of stash.listRepositories({ projectKey })) console.log(slug);
