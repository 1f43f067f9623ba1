// The open pull requests that wait for you, in all repositories: to be reviewed, to be answered, or to be merged.
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx waiting-for-me.ts
import { bearer, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const open = { state: "OPEN" } as const;
const lines: string[] = [];

for await (const pullRequest of stash.listDashboardPullRequests({
  ...open,
  role: "REVIEWER",
  participantStatus: "UNAPPROVED",
})) {
  lines.push(line("review", pullRequest));
}

for await (const pullRequest of stash.listDashboardPullRequests({ ...open, role: "AUTHOR" })) {
  const { reviewers = [], properties } = pullRequest;
  const isDisputed = reviewers.some(({ status }) => status === "NEEDS_WORK") || Number(properties?.openTaskCount) > 0;
  if (isDisputed) lines.push(line("answer", pullRequest));
  else if (reviewers.some(({ approved }) => approved)) lines.push(line("merge", pullRequest));
}

for (const one of lines) console.log(one);

function line(what: string, { id, title, toRef }: Awaited<ReturnType<typeof stash.getPullRequest>>): string {
  const { slug, project } = toRef.repository;
  return `${what}  ${project.key}/${slug}#${id}  ${title}`;
}
