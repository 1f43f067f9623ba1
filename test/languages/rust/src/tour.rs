use crate::stash::{Client, types};
use futures_util::TryStreamExt;
use progenitor_client::ByteStream;
use serde_json::json;

const COMMIT: &str = "babecafebabecafebabecafebabecafebabecafe";

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Does a call of each tag that `main` leaves out, and those that generators find hard, but for a form with a file.
pub async fn run(stash: &Client) -> Outcome {
    println!("getApplicationProperties: {}", stash.get_application_properties().await?.version);
    downloads(stash).await?;
    changes(stash).await?;
    people(stash).await?;
    settings(stash).await?;
    reports(stash).await
}

async fn downloads(stash: &Client) -> Outcome {
    let avatar = bytes(stash.get_project_avatar("PRJ", None).await?.into_inner()).await?;
    println!("getProjectAvatar: {} bytes", avatar.len());
    // A DELETE with a body.
    let branch = serde_json::from_value(json!({ "name": "refs/heads/hello", "dryRun": true }))?;
    let deleted = stash.delete_branch("PRJ", "my-repo", &branch).await?;
    println!("deleteBranch: {}", deleted.status().as_u16());

    let path = "docs/read me.md";
    let file = stash.get_raw_file("PRJ", "my-repo", path, None, None, None, None, None).await?;
    println!("getRawFile: {} bytes", bytes(file.into_inner()).await?.len());
    let zip = Some(types::GetArchiveFormat::Zip);
    let archive = stash.get_archive("PRJ", "my-repo", None, None, zip, None, None).await?;
    println!("getArchive: {} bytes", bytes(archive.into_inner()).await?.len());

    // Text arrives as bytes, too.
    let diff = stash.get_pull_request_raw_diff("PRJ", "my-repo", 101, None, None).await?;
    println!("getPullRequestRawDiff: {}", first_line(diff.into_inner()).await?);
    let patch = stash.get_pull_request_patch("PRJ", "my-repo", 101).await?;
    println!("getPullRequestPatch: {}", first_line(patch.into_inner()).await?);
    Ok(())
}

async fn changes(stash: &Client) -> Outcome {
    let approval = serde_json::from_value(json!({ "status": "APPROVED", "lastReviewedCommit": COMMIT }))?;
    let approved = stash.set_pull_request_participant_status("PRJ", "my-repo", 101, "jcitizen", None, &approval).await?;
    println!("setPullRequestParticipantStatus: {}", text(&approved.status));
    Ok(())
}

async fn people(stash: &Client) -> Outcome {
    let permitted = stash.list_users_with_project_permission("PRJ", None, None, None).await?;
    println!("listUsersWithProjectPermission: {}", permitted.values[0].permission);
    let (names, permission) = (vec!["jcitizen".into()], types::RepositoryPermission::RepoRead);
    let granted = stash.grant_repository_permission_to_user("PRJ", "my-repo", &names, permission).await?;
    println!("grantRepositoryPermissionToUser: {}", granted.status().as_u16());
    let hook = stash.get_hook("PRJ", "my-repo", "com.example:hook").await?;
    println!("getHook: {}", hook.details.name);
    let users = stash.list_users(None, Some("ja"), None, None, None, None, None, None, None, None, None).await?;
    println!("listUsers: {}", users.values[0].display_name);
    let detailed = stash.list_detailed_users(None, None, None).await?;
    println!("listDetailedUsers: {}", text(&detailed.values[0].directory_name));
    let licensed = stash.list_users_with_global_permission(None, None, None).await?;
    println!("listUsersWithGlobalPermission: {}", licensed.values[0].user.name);
    Ok(())
}

async fn settings(stash: &Client) -> Outcome {
    println!("getRootLogLevel: {}", stash.get_root_log_level().await?.log_level);
    let url = "https://ci.example.com/build-1";
    let build = serde_json::from_value(json!({ "key": "build-1", "state": "SUCCESSFUL", "url": url }))?;
    println!("addBuildStatus: {}", stash.add_build_status(COMMIT, &build).await?.status().as_u16());
    let bot = serde_json::from_value(json!({
        "name": "Bot",
        "url": "https://bot.example.com/",
        "events": ["pr:opened"],
        "active": true,
    }))?;
    println!("createWebhook: {}", stash.create_webhook("PRJ", "my-repo", &bot).await?.events[0]);
    let laptop = serde_json::from_value(json!({ "text": "ssh-ed25519 AAAA jane@example.com", "label": "laptop" }))?;
    println!("addSshKey: {}", stash.add_ssh_key(None, &laptop).await?.id);
    let token = serde_json::from_value(json!({ "name": "bot", "permissions": ["REPO_READ"] }))?;
    println!("createAccessToken: {}", stash.create_access_token("jcitizen", &token).await?.name);
    let restriction = stash.get_branch_restriction("PRJ", "my-repo", 1).await?;
    println!("getBranchRestriction: {}", restriction.matcher.type_.id);
    Ok(())
}

async fn reports(stash: &Client) -> Outcome {
    let lint = serde_json::from_value(json!({ "title": "Lint", "result": "FAIL" }))?;
    let report = stash.set_insight_report("PRJ", "my-repo", COMMIT, "lint", &lint).await?;
    println!("setInsightReport: {}", report.title);
    let (from, to) = ("refs/heads/hello", "refs/heads/master");
    let reviewers = stash.list_default_reviewers("PRJ", "my-repo", from, 1, to, 1).await?;
    println!("listDefaultReviewers: {}", reviewers[0].name);
    let rules = stash.get_pull_request_settings("PRJ", "my-repo").await?;
    println!("getPullRequestSettings: {}", rules.required_approvers);
    let label = serde_json::from_value(json!({ "name": "bots" }))?;
    println!("addRepositoryLabel: {}", stash.add_repository_label("PRJ", "my-repo", &label).await?.name);
    println!("getPersonalRepository: {}", stash.get_personal_repository("jcitizen", "my-repo").await?.slug);
    Ok(())
}

/// Holds a download in memory; a stream can also be written to a file as it arrives.
async fn bytes(stream: ByteStream) -> Outcome<Vec<u8>> {
    let chunks: Vec<_> = stream.into_inner().try_collect().await?;
    Ok(chunks.concat())
}

async fn first_line(stream: ByteStream) -> Outcome<String> {
    Ok(String::from_utf8(bytes(stream).await?)?.lines().next().unwrap_or_default().to_string())
}

/// A value that only some servers send.
fn text<T: ToString>(value: &Option<T>) -> String {
    value.as_ref().map_or(String::new(), T::to_string)
}
