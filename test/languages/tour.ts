/** Sends a request; a body that is no form is sent as JSON. */
export type Call = (method: string, path: string, init?: { body?: object; accept?: string }) => Promise<Response>;
/** Notes a line that programs print after the request before it. */
export type Say = (line: string) => Promise<void>;

const API = "/rest/api/1.0";
const REPOSITORY = "/projects/PRJ/repos/my-repo";
const COMMIT = "babecafebabecafebabecafebabecafebabecafe";

/** A second program: a call of each tag that the first leaves out, and what generators find hard. */
export async function tour(call: Call, say: Say): Promise<void> {
  const json = async (method: string, path: string, body?: object) => (await call(method, path, { body })).json();
  const status = async (method: string, path: string, body?: object) => (await call(method, path, { body })).status;
  const bytes = async (path: string) => (await (await call("GET", path, { accept: "*/*" })).arrayBuffer()).byteLength;
  const firstLine = async (path: string) =>
    (await (await call("GET", path, { accept: "text/plain" })).text()).split("\n")[0];

  await say(`getApplicationProperties: ${(await json("GET", `${API}/application-properties`)).version}`);

  // Generators find these hard: bytes, a DELETE with a body, a form with a file, a suffix behind a parameter.
  await say(`getProjectAvatar: ${await bytes(`${API}/projects/PRJ/avatar.png`)} bytes`);
  const branches = `/rest/branch-utils/1.0${REPOSITORY}/branches`;
  await say(`deleteBranch: ${await status("DELETE", branches, { name: "refs/heads/hello", dryRun: true })}`);
  const edited = await json("PUT", `${API}${REPOSITORY}/browse/docs/read%20me.md`, edit());
  await say(`editFile: ${edited.displayId}`);
  await say(`getRawFile: ${await bytes(`${API}${REPOSITORY}/raw/docs/read%20me.md`)} bytes`);
  await say(`getArchive: ${await bytes(`${API}${REPOSITORY}/archive?format=zip`)} bytes`);
  await say(`getPullRequestRawDiff: ${await firstLine(`${API}${REPOSITORY}/pull-requests/101.diff`)}`);
  await say(`getPullRequestPatch: ${await firstLine(`${API}${REPOSITORY}/pull-requests/101.patch`)}`);
  const approval = { status: "APPROVED", lastReviewedCommit: COMMIT };
  const approved = await json("PUT", `${API}${REPOSITORY}/pull-requests/101/participants/jcitizen`, approval);
  await say(`setPullRequestParticipantStatus: ${approved.status}`);

  // The other tags.
  const permitted = await json("GET", `${API}/projects/PRJ/permissions/users`);
  await say(`listUsersWithProjectPermission: ${permitted.values[0].permission}`);
  const grant = `${API}${REPOSITORY}/permissions/users?name=jcitizen&permission=REPO_READ`;
  await say(`grantRepositoryPermissionToUser: ${await status("PUT", grant)}`);
  const hook = await json("GET", `${API}${REPOSITORY}/settings/hooks/com.example:hook`);
  await say(`getHook: ${hook.details.name}`);
  await say(`listUsers: ${(await json("GET", `${API}/users?filter=ja`)).values[0].displayName}`);
  await say(`listDetailedUsers: ${(await json("GET", `${API}/admin/users`)).values[0].directoryName}`);
  const licensed = await json("GET", `${API}/admin/permissions/users`);
  await say(`listUsersWithGlobalPermission: ${licensed.values[0].user.name}`);
  await say(`getRootLogLevel: ${(await json("GET", `${API}/logs/rootLogger`)).logLevel}`);
  const build = { key: "build-1", state: "SUCCESSFUL", url: "https://ci.example.com/build-1" };
  await say(`addBuildStatus: ${await status("POST", `/rest/build-status/1.0/commits/${COMMIT}`, build)}`);
  const webhook = { name: "Bot", url: "https://bot.example.com/", events: ["pr:opened"], active: true };
  await say(`createWebhook: ${(await json("POST", `${API}${REPOSITORY}/webhooks`, webhook)).events[0]}`);
  const key = { text: "ssh-ed25519 AAAA jane@example.com", label: "laptop" };
  await say(`addSshKey: ${(await json("POST", "/rest/ssh/1.0/keys", key)).id}`);
  const token = { name: "bot", permissions: ["REPO_READ"] };
  await say(`createAccessToken: ${(await json("PUT", "/rest/access-tokens/1.0/users/jcitizen", token)).name}`);
  const restriction = await json("GET", `/rest/branch-permissions/2.0${REPOSITORY}/restrictions/1`);
  await say(`getBranchRestriction: ${restriction.matcher.type.id}`);
  const report = { title: "Lint", result: "FAIL" };
  const reports = `/rest/insights/1.0${REPOSITORY}/commits/${COMMIT}/reports`;
  await say(`setInsightReport: ${(await json("PUT", `${reports}/lint`, report)).title}`);
  const ends = "sourceRepoId=1&targetRepoId=1&sourceRefId=refs/heads/hello&targetRefId=refs/heads/master";
  const reviewers = await json("GET", `/rest/default-reviewers/1.0${REPOSITORY}/reviewers?${ends}`);
  await say(`listDefaultReviewers: ${reviewers[0].name}`);
  const settings = await json("GET", `${API}${REPOSITORY}/settings/pull-requests`);
  await say(`getPullRequestSettings: ${settings.requiredApprovers}`);
  await say(`addRepositoryLabel: ${(await json("POST", `${API}${REPOSITORY}/labels`, { name: "bots" })).name}`);
  await say(`getPersonalRepository: ${(await json("GET", `${API}/users/jcitizen/repos/my-repo`)).slug}`);
}

function edit(): FormData {
  const form = new FormData();
  form.append("content", new Blob(["Hello\n"]), "read me.md");
  form.append("message", "Say hello");
  form.append("branch", "master");
  return form;
}
