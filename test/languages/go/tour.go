package main

import (
	"bytes"
	"context"
	"fmt"
	"mime/multipart"
	"net/http"
	"strings"

	"example.com/stash-example/stash"
)

const commit = "babecafebabecafebabecafebabecafebabecafe"

// tour does one call of each tag that main leaves out, and those that generators find hard.
func tour(ctx context.Context, client *stash.ClientWithResponses) {
	properties, err := client.GetApplicationPropertiesWithResponse(ctx)
	check(err)
	fmt.Println("getApplicationProperties:", properties.JSON200.Version)

	downloads(ctx, client)
	changes(ctx, client)
	people(ctx, client)
	settings(ctx, client)
}

// accept asks for something else than JSON: bytes and text are in the Body of an answer.
func accept(types string) stash.RequestEditorFn {
	return func(_ context.Context, request *http.Request) error {
		request.Header.Set("Accept", types)
		return nil
	}
}

func downloads(ctx context.Context, client *stash.ClientWithResponses) {
	avatar, err := client.GetProjectAvatarWithResponse(ctx, "PRJ", nil, accept("image/png"))
	check(err)
	fmt.Println("getProjectAvatar:", len(avatar.Body), "bytes")

	// A DELETE with a body.
	deleted, err := client.DeleteBranchWithResponse(ctx, "PRJ", "my-repo", stash.BranchDelete{Name: "refs/heads/hello", DryRun: pointer(true)})
	check(err)
	fmt.Println("deleteBranch:", deleted.StatusCode())

	var form bytes.Buffer
	fields := multipart.NewWriter(&form)
	content, err := fields.CreateFormFile("content", "read me.md")
	check(err)
	_, err = content.Write([]byte("Hello\n"))
	check(err)
	check(fields.WriteField("message", "Say hello"))
	check(fields.WriteField("branch", "master"))
	check(fields.Close())
	edited, err := client.EditFileWithBodyWithResponse(ctx, "PRJ", "my-repo", "docs/read me.md", fields.FormDataContentType(), &form)
	check(err)
	fmt.Println("editFile:", edited.JSON200.DisplayId)

	file, err := client.GetRawFileWithResponse(ctx, "PRJ", "my-repo", "docs/read me.md", nil, accept("*/*"))
	check(err)
	fmt.Println("getRawFile:", len(file.Body), "bytes")

	zip := &stash.GetArchiveParams{Format: pointer(stash.Zip)}
	archive, err := client.GetArchiveWithResponse(ctx, "PRJ", "my-repo", zip, accept("*/*"))
	check(err)
	fmt.Println("getArchive:", len(archive.Body), "bytes")

	diff, err := client.GetPullRequestRawDiffWithResponse(ctx, "PRJ", "my-repo", 101, nil, accept("text/plain"))
	check(err)
	fmt.Println("getPullRequestRawDiff:", firstLine(diff.Body))

	patch, err := client.GetPullRequestPatchWithResponse(ctx, "PRJ", "my-repo", 101, accept("text/plain"))
	check(err)
	fmt.Println("getPullRequestPatch:", firstLine(patch.Body))
}

func changes(ctx context.Context, client *stash.ClientWithResponses) {
	approval := stash.ParticipantStatusUpdate{Status: "APPROVED", LastReviewedCommit: pointer(commit)}
	approved, err := client.SetPullRequestParticipantStatusWithResponse(ctx, "PRJ", "my-repo", 101, "jcitizen", nil, approval)
	check(err)
	fmt.Println("setPullRequestParticipantStatus:", *approved.JSON200.Status)
}

func people(ctx context.Context, client *stash.ClientWithResponses) {
	permitted, err := client.ListUsersWithProjectPermissionWithResponse(ctx, "PRJ", nil)
	check(err)
	fmt.Println("listUsersWithProjectPermission:", permitted.JSON200.Values[0].Permission)

	grant := &stash.GrantRepositoryPermissionToUserParams{Name: []string{"jcitizen"}, Permission: "REPO_READ"}
	granted, err := client.GrantRepositoryPermissionToUserWithResponse(ctx, "PRJ", "my-repo", grant)
	check(err)
	fmt.Println("grantRepositoryPermissionToUser:", granted.StatusCode())

	hook, err := client.GetHookWithResponse(ctx, "PRJ", "my-repo", "com.example:hook")
	check(err)
	fmt.Println("getHook:", hook.JSON200.Details.Name)

	users, err := client.ListUsersWithResponse(ctx, &stash.ListUsersParams{Filter: pointer("ja")})
	check(err)
	fmt.Println("listUsers:", users.JSON200.Values[0].DisplayName)

	detailed, err := client.ListDetailedUsersWithResponse(ctx, nil)
	check(err)
	fmt.Println("listDetailedUsers:", *detailed.JSON200.Values[0].DirectoryName)

	licensed, err := client.ListUsersWithGlobalPermissionWithResponse(ctx, nil)
	check(err)
	fmt.Println("listUsersWithGlobalPermission:", licensed.JSON200.Values[0].User.Name)
}

func settings(ctx context.Context, client *stash.ClientWithResponses) {
	level, err := client.GetRootLogLevelWithResponse(ctx)
	check(err)
	fmt.Println("getRootLogLevel:", level.JSON200.LogLevel)

	build := stash.BuildStatusCreate{Key: "build-1", State: "SUCCESSFUL", Url: "https://ci.example.com/build-1"}
	built, err := client.AddBuildStatusWithResponse(ctx, commit, build)
	check(err)
	fmt.Println("addBuildStatus:", built.StatusCode())

	bot := stash.WebhookInput{
		Name: pointer("Bot"), Url: "https://bot.example.com/", Events: []string{"pr:opened"}, Active: pointer(true),
	}
	webhook, err := client.CreateWebhookWithResponse(ctx, "PRJ", "my-repo", bot)
	check(err)
	created := webhook.JSON201 // servers answer so; the vendor's documents, and the mock, have 200
	if created == nil {
		created = webhook.JSON200
	}
	fmt.Println("createWebhook:", created.Events[0])

	laptop := stash.SshKeyInput{Text: "ssh-ed25519 AAAA jane@example.com", Label: pointer("laptop")}
	key, err := client.AddSshKeyWithResponse(ctx, nil, laptop)
	check(err)
	fmt.Println("addSshKey:", key.JSON201.Id)

	request := stash.AccessTokenCreate{Name: "bot", Permissions: []stash.AccessTokenPermission{"REPO_READ"}}
	token, err := client.CreateAccessTokenWithResponse(ctx, "jcitizen", request)
	check(err)
	fmt.Println("createAccessToken:", token.JSON200.Name)

	restriction, err := client.GetBranchRestrictionWithResponse(ctx, "PRJ", "my-repo", 1)
	check(err)
	fmt.Println("getBranchRestriction:", restriction.JSON200.Matcher.Type.Id)

	lint := stash.InsightReportSet{Title: "Lint", Result: pointer(stash.FAIL)}
	report, err := client.SetInsightReportWithResponse(ctx, "PRJ", "my-repo", commit, "lint", lint)
	check(err)
	fmt.Println("setInsightReport:", report.JSON200.Title)

	ends := &stash.ListDefaultReviewersParams{
		SourceRepoId: 1, TargetRepoId: 1, SourceRefId: "refs/heads/hello", TargetRefId: "refs/heads/master",
	}
	reviewers, err := client.ListDefaultReviewersWithResponse(ctx, "PRJ", "my-repo", ends)
	check(err)
	fmt.Println("listDefaultReviewers:", (*reviewers.JSON200)[0].Name)

	pullRequests, err := client.GetPullRequestSettingsWithResponse(ctx, "PRJ", "my-repo")
	check(err)
	fmt.Println("getPullRequestSettings:", pullRequests.JSON200.RequiredApprovers)

	label, err := client.AddRepositoryLabelWithResponse(ctx, "PRJ", "my-repo", stash.LabelCreate{Name: "bots"})
	check(err)
	fmt.Println("addRepositoryLabel:", label.JSON200.Name)

	personal, err := client.GetPersonalRepositoryWithResponse(ctx, "jcitizen", "my-repo")
	check(err)
	fmt.Println("getPersonalRepository:", personal.JSON200.Slug)
}

func firstLine(body []byte) string {
	line, _, _ := strings.Cut(string(body), "\n")
	return line
}

// pointer makes a value optional.
func pointer[T any](value T) *T {
	return &value
}
