use crate::stash::types::{
    DiagnosticsPingEvent, EventDate, ProjectModifiedEvent, PullRequestCommentAddedEvent, PullRequestOpenedEvent,
    PullRequestReviewerUpdatedEvent, RepositoryRefsChangedEvent,
};
use std::{error::Error, fs::File};

/// Reads what webhooks posted. The key of an event is in the header `X-Event-Key` and, but for a ping, in the event.
pub fn run() -> Result<(), Box<dyn Error>> {
    let pushed: RepositoryRefsChangedEvent = read("repo_refs_changed.server")?;
    println!("{}: {}", pushed.event_key, pushed.changes[0].ref_id);

    // Dates of pull requests are numbers on some servers, and text on others.
    let opened: PullRequestOpenedEvent = read("pr_opened.server")?;
    if let EventDate::Int64(_) = opened.pull_request.created_date {
        println!("{}: {}", opened.event_key, opened.pull_request.title);
    }
    let opened: PullRequestOpenedEvent = read("pr_opened.isoDates")?;
    if let EventDate::String(_) = opened.pull_request.created_date {
        println!("{}: {}", opened.event_key, opened.pull_request.title);
    }

    let asked: PullRequestReviewerUpdatedEvent = read("pr_reviewer_updated.server")?;
    println!("{}: {}", asked.event_key, asked.added_reviewers[0].name);
    let commented: PullRequestCommentAddedEvent = read("pr_comment_added.server")?;
    println!("{}: {}", commented.event_key, commented.comment.text);
    let renamed: ProjectModifiedEvent = read("project_modified.server")?;
    println!("{}: {}", renamed.event_key, renamed.new.name);
    let pinged: DiagnosticsPingEvent = read("diagnostics_ping.server")?;
    println!("diagnostics:ping: {}", pinged.test);
    Ok(())
}

fn read<E: serde::de::DeserializeOwned>(name: &str) -> Result<E, Box<dyn Error>> {
    Ok(serde_json::from_reader(File::open(format!("events/{name}.json"))?)?)
}
