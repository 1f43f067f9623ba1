import java.io.File
import kotlin.io.path.createTempDirectory
import stash.apis.AccessTokensApi
import stash.apis.AdministrationApi
import stash.apis.BranchPermissionsApi
import stash.apis.BuildsApi
import stash.apis.CodeInsightsApi
import stash.apis.ContentApi
import stash.apis.GlobalPermissionsApi
import stash.apis.HooksApi
import stash.apis.KeysApi
import stash.apis.LabelsApi
import stash.apis.LoggingApi
import stash.apis.PersonalApi
import stash.apis.ProjectPermissionsApi
import stash.apis.ProjectsApi
import stash.apis.PullRequestSettingsApi
import stash.apis.PullRequestsApi
import stash.apis.RefsApi
import stash.apis.RepositoryPermissionsApi
import stash.apis.ReviewersApi
import stash.apis.ServerApi
import stash.apis.UsersApi
import stash.apis.WebhooksApi
import stash.models.AccessTokenCreate
import stash.models.AccessTokenPermission
import stash.models.BranchDelete
import stash.models.BuildStatusCreate
import stash.models.InsightReportSet
import stash.models.LabelCreate
import stash.models.ParticipantStatusUpdate
import stash.models.RepositoryPermission
import stash.models.SshKeyInput
import stash.models.WebhookInput

private const val COMMIT = "babecafebabecafebabecafebabecafebabecafe"

/** A call of each tag that the first program leaves out, and those that generators find hard. */
fun tour(stash: Connection) {
    val (url, http) = stash.url to stash.http
    println("getApplicationProperties: ${ServerApi(url, http).getApplicationProperties().version}")
    downloads(stash)
    people(stash)
    settings(stash)
    reports(stash)
}

/** Bytes arrive as a temporary file, text as a string. */
private fun downloads(stash: Connection) {
    val (url, http) = stash.url to stash.http
    println("getProjectAvatar: ${ProjectsApi(url, http).getProjectAvatar("PRJ").length()} bytes")
    val deletion = BranchDelete(name = "refs/heads/hello", dryRun = true) // a DELETE with a body
    println("deleteBranch: ${RefsApi(url, http).deleteBranchWithHttpInfo("PRJ", "my-repo", deletion).statusCode}")

    val content = ContentApi(url, http)
    val path = "docs/read me.md"
    val text = File(createTempDirectory("stash").toFile(), "read me.md").apply { writeText("Hello\n") }
    println("editFile: ${content.editFile("PRJ", "my-repo", path, "master", text, "Say hello").displayId}")
    println("getRawFile: ${content.getRawFile("PRJ", "my-repo", path).length()} bytes")
    val archive = content.getArchive("PRJ", "my-repo", format = ContentApi.FormatGetArchive.zip)
    println("getArchive: ${archive.length()} bytes")

    val pullRequests = PullRequestsApi(url, http)
    println("getPullRequestRawDiff: ${firstLine(pullRequests.getPullRequestRawDiff("PRJ", "my-repo", 101))}")
    println("getPullRequestPatch: ${firstLine(pullRequests.getPullRequestPatch("PRJ", "my-repo", 101))}")

    val approval = ParticipantStatusUpdate(ParticipantStatusUpdate.Status.APPROVED, lastReviewedCommit = COMMIT)
    val approved = pullRequests.setPullRequestParticipantStatus("PRJ", "my-repo", 101, "jcitizen", approval)
    println("setPullRequestParticipantStatus: ${approved.status}")
}

private fun people(stash: Connection) {
    val (url, http) = stash.url to stash.http
    val permitted = ProjectPermissionsApi(url, http).listUsersWithProjectPermission("PRJ")
    println("listUsersWithProjectPermission: ${permitted.propertyValues.first().permission}")
    val granted = RepositoryPermissionsApi(url, http).grantRepositoryPermissionToUserWithHttpInfo(
        "PRJ", "my-repo", listOf("jcitizen"), RepositoryPermission.REPO_READ,
    )
    println("grantRepositoryPermissionToUser: ${granted.statusCode}")
    println("getHook: ${HooksApi(url, http).getHook("PRJ", "my-repo", "com.example:hook").details.name}")
    println("listUsers: ${UsersApi(url, http).listUsers("ja").propertyValues.first().displayName}")
    val detailed = AdministrationApi(url, http).listDetailedUsers()
    println("listDetailedUsers: ${detailed.propertyValues.first().directoryName}")
    val licensed = GlobalPermissionsApi(url, http).listUsersWithGlobalPermission()
    println("listUsersWithGlobalPermission: ${licensed.propertyValues.first().user.name}")
}

private fun settings(stash: Connection) {
    val (url, http) = stash.url to stash.http
    println("getRootLogLevel: ${LoggingApi(url, http).getRootLogLevel().logLevel}")
    val build = BuildStatusCreate("build-1", BuildStatusCreate.State.SUCCESSFUL, "https://ci.example.com/build-1")
    println("addBuildStatus: ${BuildsApi(url, http).addBuildStatusWithHttpInfo(COMMIT, build).statusCode}")
    val bot = WebhookInput("https://bot.example.com/", listOf("pr:opened"), name = "Bot", active = true)
    println("createWebhook: ${WebhooksApi(url, http).createWebhook("PRJ", "my-repo", bot).events.first()}")
    val laptop = SshKeyInput("ssh-ed25519 AAAA jane@example.com", label = "laptop")
    println("addSshKey: ${KeysApi(url, http).addSshKey(laptop).id}")
    val token = AccessTokenCreate("bot", listOf(AccessTokenPermission.REPO_READ))
    println("createAccessToken: ${AccessTokensApi(url, http).createAccessToken("jcitizen", token).name}")
    val restriction = BranchPermissionsApi(url, http).getBranchRestriction("PRJ", "my-repo", 1)
    println("getBranchRestriction: ${restriction.matcher.type.id}")
}

private fun reports(stash: Connection) {
    val (url, http) = stash.url to stash.http
    val lint = InsightReportSet("Lint", result = InsightReportSet.Result.FAIL)
    println("setInsightReport: ${CodeInsightsApi(url, http).setInsightReport("PRJ", "my-repo", COMMIT, "lint", lint).title}")
    val reviewers = ReviewersApi(url, http)
        .listDefaultReviewers("PRJ", "my-repo", 1, 1, "refs/heads/hello", "refs/heads/master")
    println("listDefaultReviewers: ${reviewers.first().name}")
    val rules = PullRequestSettingsApi(url, http).getPullRequestSettings("PRJ", "my-repo")
    println("getPullRequestSettings: ${rules.requiredApprovers}")
    println("addRepositoryLabel: ${LabelsApi(url, http).addRepositoryLabel("PRJ", "my-repo", LabelCreate("bots")).name}")
    println("getPersonalRepository: ${PersonalApi(url, http).getPersonalRepository("jcitizen", "my-repo").slug}")
}

private fun firstLine(text: String) = text.lineSequence().first()
