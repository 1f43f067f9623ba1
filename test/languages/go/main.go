// Stash from Go, with the client that oapi-codegen makes of openapi.yaml.
//
//	go generate && go build -o example .
//	STASH_URL=https://stash.example.com STASH_USER=me STASH_PASSWORD=secret ./example
package main

// Way round (events are of no operation): skip-prune keeps the models of webhooks, which no operation names.
//
//go:generate mkdir -p stash
//go:generate go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2 -generate types,client,skip-prune -package stash -o stash/stash.go openapi.yaml

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"

	"example.com/stash-example/stash"
)

// prepare is run on every request before it is sent.
func prepare(_ context.Context, request *http.Request) error {
	request.SetBasicAuth(os.Getenv("STASH_USER"), os.Getenv("STASH_PASSWORD"))
	request.Header.Set("Accept", "application/json")
	request.Header.Set("X-Atlassian-Token", "no-check") // a POST without a JSON body is refused without it
	// Way round (slashes in paths): a slash in a path parameter is sent as %2F, which servers refuse; a request editor puts it back.
	request.URL.RawPath = strings.ReplaceAll(request.URL.EscapedPath(), "%2F", "/")
	return nil
}

func main() {
	ctx := context.Background()
	client, err := stash.NewClientWithResponses(os.Getenv("STASH_URL"), stash.WithRequestEditorFn(prepare))
	check(err)

	project, err := client.GetProjectWithResponse(ctx, "PRJ")
	check(err)
	fmt.Println("getProject:", project.JSON200.Name)

	for start := new(stash.Start); start != nil; {
		page, err := client.ListRepositoriesWithResponse(ctx, "PRJ", &stash.ListRepositoriesParams{Start: start, Limit: pointer[stash.Limit](2)})
		check(err)
		var slugs []string
		for _, repository := range page.JSON200.Values {
			slugs = append(slugs, repository.Slug)
		}
		fmt.Println("listRepositories:", strings.Join(slugs, ", "))
		start = page.JSON200.NextPageStart // nil on the last page
	}

	repository := &stash.RepositoryReference{Slug: "my-repo", Project: stash.ProjectReference{Key: "PRJ"}}
	opened, err := client.CreatePullRequestWithResponse(ctx, "PRJ", "my-repo", nil, stash.PullRequestCreate{
		Title:   "Say hello",
		FromRef: stash.PullRequestRefInput{Id: "refs/heads/hello", Repository: repository},
		ToRef:   stash.PullRequestRefInput{Id: "refs/heads/master", Repository: repository},
	})
	check(err)
	pullRequest := opened.JSON201
	fmt.Println("createPullRequest:", pullRequest.State)

	version := &stash.MergePullRequestParams{Version: &pullRequest.Version}
	merged, err := client.MergePullRequestWithResponse(ctx, "PRJ", "my-repo", pullRequest.Id, version, stash.PullRequestMerge{})
	check(err)
	fmt.Println("mergePullRequest:", merged.JSON200.State)

	file, err := client.BrowsePathWithResponse(ctx, "PRJ", "my-repo", "docs/50% faster/read me.md", nil)
	check(err)
	lines, err := file.JSON200.AsFileLines() // a path holds one of several forms
	check(err)
	fmt.Println("browsePath:", (*lines.Lines)[0].Text)

	// Each documented status has a field of its own, which is nil unless the server answered it.
	missing, err := client.GetProjectWithResponse(ctx, "NOPE")
	check(err)
	fmt.Println("getProject:", missing.StatusCode(), missing.JSON404.Errors[0].Message)

	vetoed, err := client.MergePullRequestWithResponse(ctx, "PRJ", "my-repo", pullRequest.Id, version, stash.PullRequestMerge{})
	check(err)
	fmt.Println("mergePullRequest:", vetoed.StatusCode(), vetoed.JSON409.Errors[0].Message)

	tour(ctx, client) // one call of every other kind: tour.go
	events()          // the bodies that webhooks post: events.go
}

// check ends the program where there was no answer, or one that cannot be read.
func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
