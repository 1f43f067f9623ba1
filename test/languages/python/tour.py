"""One call of each tag that example.py leaves out, and those that generators find hard."""

from io import BytesIO

from connection import stash
from stash.api.access_tokens import create_access_token
from stash.api.administration import list_detailed_users
from stash.api.branch_permissions import get_branch_restriction
from stash.api.builds import add_build_status
from stash.api.code_insights import set_insight_report
from stash.api.content import edit_file, get_archive, get_raw_file
from stash.api.global_permissions import list_users_with_global_permission
from stash.api.hooks import get_hook
from stash.api.keys import add_ssh_key
from stash.api.labels import add_repository_label
from stash.api.logging import get_root_log_level
from stash.api.personal import get_personal_repository
from stash.api.project_permissions import list_users_with_project_permission
from stash.api.projects import get_project_avatar
from stash.api.pull_request_settings import get_pull_request_settings
from stash.api.pull_requests import (
    get_pull_request_patch,
    get_pull_request_raw_diff,
    set_pull_request_participant_status,
)
from stash.api.refs import delete_branch
from stash.api.repository_permissions import grant_repository_permission_to_user
from stash.api.reviewers import list_default_reviewers
from stash.api.server import get_application_properties
from stash.api.users import list_users
from stash.api.webhooks import create_webhook
from stash.models import (
    AccessTokenCreate,
    AccessTokenPermission,
    ApplicationProperties,
    BranchDelete,
    BranchRestriction,
    BuildStatusCreate,
    BuildStatusCreateState,
    Commit,
    CreatedAccessToken,
    DetailedUserPage,
    FileEdit,
    Hook,
    InsightReport,
    InsightReportSet,
    InsightReportSetResult,
    Label,
    LabelCreate,
    LogLevelResponse,
    Participant,
    ParticipantStatusUpdate,
    ParticipantStatusUpdateStatus,
    PullRequestSettings,
    Repository,
    RepositoryPermission,
    SshKey,
    SshKeyInput,
    UserPage,
    UserPermissionPage,
    Webhook,
    WebhookInput,
)
from stash.types import File

COMMIT = "babecafebabecafebabecafebabecafebabecafe"

properties = get_application_properties.sync(client=stash)
assert isinstance(properties, ApplicationProperties), properties
print("getApplicationProperties:", properties.version)

avatar = get_project_avatar.sync("PRJ", client=stash)
assert isinstance(avatar, File), avatar
print("getProjectAvatar:", len(avatar.payload.read()), "bytes")

# A DELETE with a body.
deletion = BranchDelete(name="refs/heads/hello", dry_run=True)
deleted = delete_branch.sync_detailed("PRJ", "my-repo", client=stash, body=deletion)
print(f"deleteBranch: {deleted.status_code}")

content = File(payload=BytesIO(b"Hello\n"), file_name="read me.md")
edit = FileEdit(content=content, message="Say hello", branch="master")
edited = edit_file.sync("PRJ", "my-repo", "docs/read me.md", client=stash, body=edit)
assert isinstance(edited, Commit), edited
print("editFile:", edited.display_id)

raw = get_raw_file.sync("PRJ", "my-repo", "docs/read me.md", client=stash)
assert isinstance(raw, File), raw
print("getRawFile:", len(raw.payload.read()), "bytes")

archive = get_archive.sync("PRJ", "my-repo", client=stash)  # a zip, unless `format_` says otherwise
assert isinstance(archive, File), archive
print("getArchive:", len(archive.payload.read()), "bytes")

diff = get_pull_request_raw_diff.sync("PRJ", "my-repo", 101, client=stash)
assert isinstance(diff, str), diff
print("getPullRequestRawDiff:", diff.split("\n")[0])

patch = get_pull_request_patch.sync("PRJ", "my-repo", 101, client=stash)
assert isinstance(patch, str), patch
print("getPullRequestPatch:", patch.split("\n")[0])

approval = ParticipantStatusUpdate(status=ParticipantStatusUpdateStatus.APPROVED, last_reviewed_commit=COMMIT)
approved = set_pull_request_participant_status.sync("PRJ", "my-repo", 101, "jcitizen", client=stash, body=approval)
assert isinstance(approved, Participant), approved
print("setPullRequestParticipantStatus:", approved.status)

permitted = list_users_with_project_permission.sync("PRJ", client=stash)
assert isinstance(permitted, UserPermissionPage), permitted
print("listUsersWithProjectPermission:", permitted.values[0].permission)

granted = grant_repository_permission_to_user.sync_detailed(
    "PRJ", "my-repo", client=stash, name=["jcitizen"], permission=RepositoryPermission.REPO_READ
)
print(f"grantRepositoryPermissionToUser: {granted.status_code}")

hook = get_hook.sync("PRJ", "my-repo", "com.example:hook", client=stash)
assert isinstance(hook, Hook), hook
print("getHook:", hook.details.name)

users = list_users.sync(client=stash, filter_="ja")
assert isinstance(users, UserPage), users
print("listUsers:", users.values[0].display_name)

detailed = list_detailed_users.sync(client=stash)
assert isinstance(detailed, DetailedUserPage), detailed
print("listDetailedUsers:", detailed.values[0].directory_name)

licensed = list_users_with_global_permission.sync(client=stash)
assert isinstance(licensed, UserPermissionPage), licensed
print("listUsersWithGlobalPermission:", licensed.values[0].user.name)

level = get_root_log_level.sync(client=stash)
assert isinstance(level, LogLevelResponse), level
print("getRootLogLevel:", level.log_level)

build = BuildStatusCreate(key="build-1", state=BuildStatusCreateState.SUCCESSFUL, url="https://ci.example.com/build-1")
built = add_build_status.sync_detailed(COMMIT, client=stash, body=build)
print(f"addBuildStatus: {built.status_code}")

bot = WebhookInput(name="Bot", url="https://bot.example.com/", events=["pr:opened"], active=True)
webhook = create_webhook.sync("PRJ", "my-repo", client=stash, body=bot)
assert isinstance(webhook, Webhook), webhook
print("createWebhook:", webhook.events[0])

laptop = SshKeyInput(text="ssh-ed25519 AAAA jane@example.com", label="laptop")
key = add_ssh_key.sync(client=stash, body=laptop)
assert isinstance(key, SshKey), key
print("addSshKey:", key.id)

request = AccessTokenCreate(name="bot", permissions=[AccessTokenPermission.REPO_READ])
token = create_access_token.sync("jcitizen", client=stash, body=request)
assert isinstance(token, CreatedAccessToken), token
print("createAccessToken:", token.name)

restriction = get_branch_restriction.sync("PRJ", "my-repo", 1, client=stash)
assert isinstance(restriction, BranchRestriction), restriction
print("getBranchRestriction:", restriction.matcher.type_.id)

lint = InsightReportSet(title="Lint", result=InsightReportSetResult.FAIL)
report = set_insight_report.sync("PRJ", "my-repo", COMMIT, "lint", client=stash, body=lint)
assert isinstance(report, InsightReport), report
print("setInsightReport:", report.title)

reviewers = list_default_reviewers.sync(
    "PRJ",
    "my-repo",
    client=stash,
    source_repo_id=1,
    target_repo_id=1,
    source_ref_id="refs/heads/hello",
    target_ref_id="refs/heads/master",
)
assert isinstance(reviewers, list), reviewers
print("listDefaultReviewers:", reviewers[0].name)

settings = get_pull_request_settings.sync("PRJ", "my-repo", client=stash)
assert isinstance(settings, PullRequestSettings), settings
print("getPullRequestSettings:", settings.required_approvers)

label = add_repository_label.sync("PRJ", "my-repo", client=stash, body=LabelCreate(name="bots"))
assert isinstance(label, Label), label
print("addRepositoryLabel:", label.name)

personal = get_personal_repository.sync("jcitizen", "my-repo", client=stash)
assert isinstance(personal, Repository), personal
print("getPersonalRepository:", personal.slug)
