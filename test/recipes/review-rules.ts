// Gives every repository of a project the same default reviewers and merge checks. A second run finds what the first one set.
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx review-rules.ts PRJ jcitizen alice
import { bearer, createStashClient, isStashError } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "PRJ", ...names] = process.argv.slice(2);

/** Servers take reviewers by number alone. */
async function idOf(name: string) {
  for await (const user of stash.listUsers({ filter: name })) if (user.name === name) return { id: user.id };
  throw new Error(`There is no user ${name}.`);
}
const any = { id: "ANY_REF_MATCHER_ID", type: { id: "ANY_REF" as const } };
const reviewers = await Promise.all(names.map(idOf));
const rule = { sourceMatcher: any, targetMatcher: any, reviewers, requiredApprovals: 1 };
const checks = { requiredApprovers: 1, requiredSuccessfulBuilds: 1, requiredAllTasksComplete: true };

for await (const { slug: repositorySlug } of stash.listRepositories({ projectKey })) {
  const repository = { projectKey, repositorySlug };
  try {
    // The list has the project's conditions, too, which cannot be changed here.
    const own = (await stash.listDefaultReviewerConditions(repository)).find(
      ({ scope, sourceRefMatcher: source, targetRefMatcher: target }) =>
        scope?.type === "REPOSITORY" && source.type.id === "ANY_REF" && target.type.id === "ANY_REF",
    );
    if (own) await stash.updateDefaultReviewerCondition({ ...repository, conditionId: own.id, body: rule });
    else await stash.createDefaultReviewerCondition({ ...repository, body: rule });
    await stash.updatePullRequestSettings({ ...repository, body: checks });
    console.log(`${repositorySlug}: ${own ? "rule changed" : "rule added"}, checks set`);
  } catch (error) {
    if (!isStashError(error)) throw error;
    console.error(`${repositorySlug}: ${error.message}`);
    process.exitCode = 1;
  }
}
