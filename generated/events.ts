// Made by `npm run generate` from spec/. Do not edit.
/** Every event that webhooks tell of: the name of its schema, by its key. */
export const eventSchemas = {
  /** A project was changed. */
  "project:modified": "ProjectModifiedEvent",
  /** Branches or tags were pushed. */
  "repo:refs_changed": "RepositoryRefsChangedEvent",
  /** A repository was changed. */
  "repo:modified": "RepositoryModifiedEvent",
  /** A repository was forked. */
  "repo:forked": "RepositoryForkedEvent",
  /** A comment was added to a commit. */
  "repo:comment:added": "RepositoryCommentAddedEvent",
  /** A comment on a commit was changed. */
  "repo:comment:edited": "RepositoryCommentEditedEvent",
  /** A comment on a commit was deleted. */
  "repo:comment:deleted": "RepositoryCommentDeletedEvent",
  /** A secret was pushed. */
  "repo:secret_detected": "RepositorySecretDetectedEvent",
  /** A mirror has a repository's changes. */
  "mirror:repo_synchronized": "MirrorRepositorySynchronizedEvent",
  /** A pull request was opened. */
  "pr:opened": "PullRequestOpenedEvent",
  /** The source branch of a pull request moved. */
  "pr:from_ref_updated": "PullRequestFromRefUpdatedEvent",
  /** The target branch of a pull request moved. */
  "pr:to_ref_updated": "PullRequestToRefUpdatedEvent",
  /** A pull request was changed. */
  "pr:modified": "PullRequestModifiedEvent",
  /** The reviewers of a pull request changed. */
  "pr:reviewer:updated": "PullRequestReviewerUpdatedEvent",
  /** A reviewer approved of a pull request. */
  "pr:reviewer:approved": "PullRequestReviewerApprovedEvent",
  /** A reviewer took a verdict back. */
  "pr:reviewer:unapproved": "PullRequestReviewerUnapprovedEvent",
  /** A reviewer asked for changes. */
  "pr:reviewer:needs_work": "PullRequestReviewerNeedsWorkEvent",
  /** A reviewer asked for changes (documented name). */
  "pr:reviewer:changes_requested": "PullRequestReviewerChangesRequestedEvent",
  /** A pull request was merged. */
  "pr:merged": "PullRequestMergedEvent",
  /** A pull request was declined. */
  "pr:declined": "PullRequestDeclinedEvent",
  /** A pull request was deleted. */
  "pr:deleted": "PullRequestDeletedEvent",
  /** A comment was added to a pull request. */
  "pr:comment:added": "PullRequestCommentAddedEvent",
  /** A comment on a pull request was changed. */
  "pr:comment:edited": "PullRequestCommentEditedEvent",
  /** A comment on a pull request was deleted. */
  "pr:comment:deleted": "PullRequestCommentDeletedEvent",
  /** Someone tests the connection. */
  "diagnostics:ping": "DiagnosticsPingEvent",
} as const;
