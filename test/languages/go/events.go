package main

import (
	"encoding/json"
	"fmt"
	"os"

	"example.com/stash-example/stash"
)

// events reads what webhooks posted. The key of an event is in the header X-Event-Key and, but for a ping, in the event.
func events() {
	pushed := read[stash.RepositoryRefsChangedEvent]("repo_refs_changed.server")
	fmt.Printf("%s: %s\n", pushed.EventKey, pushed.Changes[0].RefId)

	// Dates of pull requests are numbers on some servers, and text on others.
	opened := read[stash.PullRequestOpenedEvent]("pr_opened.server")
	_, err := opened.PullRequest.CreatedDate.AsEventDate0()
	check(err)
	fmt.Printf("%s: %s\n", opened.EventKey, opened.PullRequest.Title)

	opened = read[stash.PullRequestOpenedEvent]("pr_opened.isoDates")
	_, err = opened.PullRequest.CreatedDate.AsEventDate1()
	check(err)
	fmt.Printf("%s: %s\n", opened.EventKey, opened.PullRequest.Title)

	asked := read[stash.PullRequestReviewerUpdatedEvent]("pr_reviewer_updated.server")
	fmt.Printf("%s: %s\n", asked.EventKey, asked.AddedReviewers[0].Name)

	commented := read[stash.PullRequestCommentAddedEvent]("pr_comment_added.server")
	fmt.Printf("%s: %s\n", commented.EventKey, commented.Comment.Text)

	renamed := read[stash.ProjectModifiedEvent]("project_modified.server")
	fmt.Printf("%s: %s\n", renamed.EventKey, renamed.New.Name)

	pinged := read[stash.DiagnosticsPingEvent]("diagnostics_ping.server")
	fmt.Printf("diagnostics:ping: %t\n", pinged.Test)
}

func read[Event any](name string) (event Event) {
	payload, err := os.ReadFile("events/" + name + ".json")
	check(err)
	check(json.Unmarshal(payload, &event))
	return event
}
