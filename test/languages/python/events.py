"""Events that webhooks posted, read with the models. The key of an event is in the header X-Event-Key and, but for a ping, in the event."""

import json
from pathlib import Path
from typing import Any

from stash.models import (
    DiagnosticsPingEvent,
    ProjectModifiedEvent,
    PullRequestCommentAddedEvent,
    PullRequestOpenedEvent,
    PullRequestReviewerUpdatedEvent,
    RepositoryRefsChangedEvent,
)


def payload(name: str) -> dict[str, Any]:
    event: dict[str, Any] = json.loads(Path(f"events/{name}.json").read_text())
    return event


pushed = RepositoryRefsChangedEvent.from_dict(payload("repo_refs_changed.server"))
print(f"{pushed.event_key}: {pushed.changes[0].ref_id}")

# Dates of pull requests are numbers on some servers, and text on others.
opened = PullRequestOpenedEvent.from_dict(payload("pr_opened.server"))
assert isinstance(opened.pull_request.created_date, int), opened
print(f"{opened.event_key}: {opened.pull_request.title}")

opened = PullRequestOpenedEvent.from_dict(payload("pr_opened.isoDates"))
assert isinstance(opened.pull_request.created_date, str), opened
print(f"{opened.event_key}: {opened.pull_request.title}")

asked = PullRequestReviewerUpdatedEvent.from_dict(payload("pr_reviewer_updated.server"))
print(f"{asked.event_key}: {asked.added_reviewers[0].name}")

commented = PullRequestCommentAddedEvent.from_dict(payload("pr_comment_added.server"))
print(f"{commented.event_key}: {commented.comment.text}")

renamed = ProjectModifiedEvent.from_dict(payload("project_modified.server"))
print(f"{renamed.event_key}: {renamed.new.name}")

pinged = DiagnosticsPingEvent.from_dict(payload("diagnostics_ping.server"))
print(f"diagnostics:ping: {str(pinged.test).lower()}")
