import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import stash.ApiClient;
import stash.ApiException;
import stash.api.AccessTokensApi;
import stash.api.AdministrationApi;
import stash.api.BranchPermissionsApi;
import stash.api.BuildsApi;
import stash.api.CodeInsightsApi;
import stash.api.ContentApi;
import stash.api.GlobalPermissionsApi;
import stash.api.HooksApi;
import stash.api.KeysApi;
import stash.api.LabelsApi;
import stash.api.LoggingApi;
import stash.api.PersonalApi;
import stash.api.ProjectPermissionsApi;
import stash.api.ProjectsApi;
import stash.api.PullRequestSettingsApi;
import stash.api.PullRequestsApi;
import stash.api.RefsApi;
import stash.api.RepositoryPermissionsApi;
import stash.api.ReviewersApi;
import stash.api.ServerApi;
import stash.api.UsersApi;
import stash.api.WebhooksApi;
import stash.model.AccessTokenCreate;
import stash.model.AccessTokenPermission;
import stash.model.BranchDelete;
import stash.model.BuildStatusCreate;
import stash.model.InsightReportSet;
import stash.model.LabelCreate;
import stash.model.ParticipantStatusUpdate;
import stash.model.RepositoryPermission;
import stash.model.SshKeyInput;
import stash.model.WebhookInput;

/** A call of each tag that the first program leaves out, and those that generators find hard. */
final class Tour {
  private static final String COMMIT = "babecafebabecafebabecafebabecafebabecafe";

  private Tour() {}

  static void run(ApiClient stash) throws ApiException, IOException {
    say("getApplicationProperties", new ServerApi(stash).getApplicationProperties().getVersion());
    downloads(stash);
    changes(stash);
    people(stash);
    settings(stash);
    reports(stash);
  }

  /** Bytes arrive as a temporary file, text as a string. */
  private static void downloads(ApiClient stash) throws ApiException, IOException {
    say("getProjectAvatar", new ProjectsApi(stash).getProjectAvatar("PRJ", null).length() + " bytes");
    var deletion = new BranchDelete().name("refs/heads/hello").dryRun(true); // a DELETE with a body
    say("deleteBranch", new RefsApi(stash).deleteBranchWithHttpInfo("PRJ", "my-repo", deletion).getStatusCode());

    var content = new ContentApi(stash);
    var text = Files.writeString(Files.createTempDirectory("stash").resolve("read me.md"), "Hello\n");
    var path = "docs/read me.md";
    var edited = content.editFile("PRJ", "my-repo", path, "master", text.toFile(), "Say hello", null, null);
    say("editFile", edited.getDisplayId());
    var file = content.getRawFile("PRJ", "my-repo", path, null, null, null, null, null);
    say("getRawFile", file.length() + " bytes");
    var archive = content.getArchive("PRJ", "my-repo", null, null, null, "zip", null);
    say("getArchive", archive.length() + " bytes");

    var pullRequests = new PullRequestsApi(stash);
    var diff = pullRequests.getPullRequestRawDiff("PRJ", "my-repo", 101L, null, null);
    say("getPullRequestRawDiff", firstLine(diff));
    say("getPullRequestPatch", firstLine(pullRequests.getPullRequestPatch("PRJ", "my-repo", 101L)));
  }

  private static void changes(ApiClient stash) throws ApiException {
    var approval = new ParticipantStatusUpdate()
        .status(ParticipantStatusUpdate.StatusEnum.APPROVED)
        .lastReviewedCommit(COMMIT);
    var approved = new PullRequestsApi(stash)
        .setPullRequestParticipantStatus("PRJ", "my-repo", 101L, "jcitizen", approval, null);
    say("setPullRequestParticipantStatus", approved.getStatus());
  }

  private static void people(ApiClient stash) throws ApiException {
    var permitted = new ProjectPermissionsApi(stash).listUsersWithProjectPermission("PRJ", null, null, null);
    say("listUsersWithProjectPermission", permitted.getValues().get(0).getPermission());
    var granted = new RepositoryPermissionsApi(stash).grantRepositoryPermissionToUserWithHttpInfo(
        "PRJ", "my-repo", List.of("jcitizen"), RepositoryPermission.REPO_READ);
    say("grantRepositoryPermissionToUser", granted.getStatusCode());
    var hook = new HooksApi(stash).getHook("PRJ", "my-repo", "com.example:hook");
    say("getHook", hook.getDetails().getName());
    var users = new UsersApi(stash)
        .listUsers("ja", null, null, null, null, null, null, null, null, null, null);
    say("listUsers", users.getValues().get(0).getDisplayName());
    var detailed = new AdministrationApi(stash).listDetailedUsers(null, null, null);
    say("listDetailedUsers", detailed.getValues().get(0).getDirectoryName());
    var licensed = new GlobalPermissionsApi(stash).listUsersWithGlobalPermission(null, null, null);
    say("listUsersWithGlobalPermission", licensed.getValues().get(0).getUser().getName());
  }

  private static void settings(ApiClient stash) throws ApiException {
    say("getRootLogLevel", new LoggingApi(stash).getRootLogLevel().getLogLevel());
    var build = new BuildStatusCreate()
        .key("build-1")
        .state(BuildStatusCreate.StateEnum.SUCCESSFUL)
        .url("https://ci.example.com/build-1");
    say("addBuildStatus", new BuildsApi(stash).addBuildStatusWithHttpInfo(COMMIT, build).getStatusCode());
    var bot = new WebhookInput().name("Bot").url("https://bot.example.com/").addEventsItem("pr:opened").active(true);
    say("createWebhook", new WebhooksApi(stash).createWebhook("PRJ", "my-repo", bot).getEvents().get(0));
    var laptop = new SshKeyInput().text("ssh-ed25519 AAAA jane@example.com").label("laptop");
    say("addSshKey", new KeysApi(stash).addSshKey(laptop, null).getId());
    var token = new AccessTokenCreate().name("bot").addPermissionsItem(AccessTokenPermission.REPO_READ);
    say("createAccessToken", new AccessTokensApi(stash).createAccessToken("jcitizen", token).getName());
    var restriction = new BranchPermissionsApi(stash).getBranchRestriction("PRJ", "my-repo", 1);
    say("getBranchRestriction", restriction.getMatcher().getType().getId());
  }

  private static void reports(ApiClient stash) throws ApiException {
    var lint = new InsightReportSet().title("Lint").result(InsightReportSet.ResultEnum.FAIL);
    var report = new CodeInsightsApi(stash).setInsightReport("PRJ", "my-repo", COMMIT, "lint", lint);
    say("setInsightReport", report.getTitle());
    var reviewers = new ReviewersApi(stash)
        .listDefaultReviewers("PRJ", "my-repo", 1, 1, "refs/heads/hello", "refs/heads/master");
    say("listDefaultReviewers", reviewers.get(0).getName());
    var rules = new PullRequestSettingsApi(stash).getPullRequestSettings("PRJ", "my-repo");
    say("getPullRequestSettings", rules.getRequiredApprovers());
    var label = new LabelsApi(stash).addRepositoryLabel("PRJ", "my-repo", new LabelCreate().name("bots"));
    say("addRepositoryLabel", label.getName());
    say("getPersonalRepository", new PersonalApi(stash).getPersonalRepository("jcitizen", "my-repo").getSlug());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static void say(String call, Object answer) {
    System.out.println(call + ": " + answer);
  }
}
