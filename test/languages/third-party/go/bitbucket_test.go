// Package thirdparty points an unmodified Go client, gfleury/go-bitbucket-v1, at the mock: each call is answered, and
// nothing breaks the description.
package thirdparty

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"os"
	"strings"
	"testing"

	bitbucket "github.com/gfleury/go-bitbucket-v1"
)

const commit = "babecafebabecafebabecafebabecafebabecafe"

type options = map[string]interface{}

var jsonBody = []string{"application/json"}

// control calls the mock's own URLs, as tests in any language can.
func control(t *testing.T, method, name string, answer any) {
	t.Helper()
	request, err := http.NewRequest(method, os.Getenv("STASH_URL")+"/__mock/"+name, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("X-Mock-Control", "1")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if answer != nil {
		if err := json.NewDecoder(response.Body).Decode(answer); err != nil {
			t.Fatal(err)
		}
	}
}

func client() *bitbucket.DefaultApiService {
	login := bitbucket.BasicAuth{UserName: "jcitizen", Password: "secret"}
	ctx := context.WithValue(context.Background(), bitbucket.ContextBasicAuth, login)
	return bitbucket.NewAPIClient(ctx, bitbucket.NewConfiguration(os.Getenv("STASH_URL")+"/rest")).DefaultApi
}

func TestCalls(t *testing.T) {
	api := client()
	end := bitbucket.PullRequestRef{
		ID:         "refs/heads/hello",
		Repository: bitbucket.Repository{Slug: "my-repo", Project: &bitbucket.Project{Key: "PRJ"}},
	}
	calls := map[string]func() (*bitbucket.APIResponse, error){
		"GetApplicationProperties": api.GetApplicationProperties,
		"GetProjects":              func() (*bitbucket.APIResponse, error) { return api.GetProjects(options{"limit": 2}) },
		"GetProject":               func() (*bitbucket.APIResponse, error) { return api.GetProject("PRJ") },
		"GetRepositoriesWithOptions": func() (*bitbucket.APIResponse, error) {
			return api.GetRepositoriesWithOptions("PRJ", options{"start": 0})
		},
		"GetRepository": func() (*bitbucket.APIResponse, error) { return api.GetRepository("PRJ", "my-repo") },
		"CreateRepository": func() (*bitbucket.APIResponse, error) {
			return api.CreateRepository("PRJ", bitbucket.Repository{Name: "My repo"})
		},
		"GetBranches": func() (*bitbucket.APIResponse, error) {
			return api.GetBranches("PRJ", "my-repo", options{"filterText": "feature", "boostMatches": true})
		},
		"GetDefaultBranch": func() (*bitbucket.APIResponse, error) { return api.GetDefaultBranch("PRJ", "my-repo") },
		"SetDefaultBranch": func() (*bitbucket.APIResponse, error) {
			return api.SetDefaultBranch("PRJ", "my-repo", "refs/heads/develop")
		},
		"GetTags": func() (*bitbucket.APIResponse, error) { return api.GetTags("PRJ", "my-repo", options{}) },
		"GetCommits": func() (*bitbucket.APIResponse, error) {
			return api.GetCommits("PRJ", "my-repo", options{"until": commit, "followRenames": true})
		},
		"GetCommit": func() (*bitbucket.APIResponse, error) {
			return api.GetCommit("PRJ", "my-repo", commit, options{})
		},
		"GetRawContent": func() (*bitbucket.APIResponse, error) {
			return api.GetRawContent("PRJ", "my-repo", "docs/read.md", options{})
		},
		"GetArchive": func() (*bitbucket.APIResponse, error) {
			return api.GetArchive("PRJ", "my-repo", options{"format": "zip"}, &bytes.Buffer{})
		},
		"GetPullRequestsPage": func() (*bitbucket.APIResponse, error) {
			return api.GetPullRequestsPage("PRJ", "my-repo", options{"state": "ALL"})
		},
		"GetPullRequest": func() (*bitbucket.APIResponse, error) { return api.GetPullRequest("PRJ", "my-repo", 101) },
		"CreatePullRequest": func() (*bitbucket.APIResponse, error) {
			return api.CreatePullRequest("PRJ", "my-repo", bitbucket.PullRequest{Title: "Say hello", FromRef: end, ToRef: end})
		},
		"GetPullRequestDiffRaw": func() (*bitbucket.APIResponse, error) {
			return api.GetPullRequestDiffRaw("PRJ", "my-repo", 101, options{})
		},
		"GetPullRequestDiff": func() (*bitbucket.APIResponse, error) {
			return api.GetPullRequestDiff("PRJ", "my-repo", 101, options{"contextLines": int32(3)})
		},
		"CanMerge": func() (*bitbucket.APIResponse, error) { return api.CanMerge("PRJ", "my-repo", 101) },
		"Merge": func() (*bitbucket.APIResponse, error) {
			return api.Merge("PRJ", "my-repo", 101, options{"version": int32(0)}, nil, jsonBody)
		},
		"Decline": func() (*bitbucket.APIResponse, error) {
			return api.Decline("PRJ", "my-repo", 101, options{"version": int32(0)})
		},
		"Approve": func() (*bitbucket.APIResponse, error) { return api.Approve("PRJ", "my-repo", 101) },
		"CreatePullRequestComment": func() (*bitbucket.APIResponse, error) {
			return api.CreatePullRequestComment("PRJ", "my-repo", 101, bitbucket.Comment{Text: "Words"}, jsonBody)
		},
		"GetActivities": func() (*bitbucket.APIResponse, error) {
			return api.GetActivities("PRJ", "my-repo", 101, options{})
		},
		"UpdateStatus": func() (*bitbucket.APIResponse, error) {
			approval := bitbucket.UserWithMetadata{
				User: bitbucket.UserWithLinks{Name: "jcitizen"}, Status: "APPROVED", Approved: true,
			}
			return api.UpdateStatus("PRJ", "my-repo", 101, "jcitizen", approval)
		},
		"FindWebhooks": func() (*bitbucket.APIResponse, error) { return api.FindWebhooks("PRJ", "my-repo", options{}) },
		"CreateWebhook": func() (*bitbucket.APIResponse, error) {
			webhook := bitbucket.Webhook{Name: "Bot", Url: "https://bot.example.com/", Events: []string{"pr:opened"}}
			return api.CreateWebhook("PRJ", "my-repo", webhook, jsonBody)
		},
		"GetUsers":   func() (*bitbucket.APIResponse, error) { return api.GetUsers(options{"filter": "ja"}) },
		"GetSSHKeys": func() (*bitbucket.APIResponse, error) { return api.GetSSHKeys("jcitizen") },
		"SetCommitStatus": func() (*bitbucket.APIResponse, error) {
			build := bitbucket.BuildStatus{State: "SUCCESSFUL", Key: "build-1", Url: "https://ci.example.com/build-1"}
			return api.SetCommitStatus(commit, build)
		},
		"GetCommitStatus": func() (*bitbucket.APIResponse, error) { return api.GetCommitStatus(commit) },
	}
	for name, call := range calls {
		t.Run(name, func(t *testing.T) {
			control(t, http.MethodPost, "reset", nil)
			_, err := call()
			if wanted := failures[name]; errorText(err) != wanted {
				t.Errorf("the client says %q, not %q", errorText(err), wanted)
			}
			var sent []json.RawMessage
			control(t, http.MethodGet, "requests", &sent)
			if len(sent) != 1 {
				t.Errorf("%d requests arrived, not 1", len(sent))
			}
			var violations []struct{ Reason string }
			control(t, http.MethodGet, "violations", &violations)
			if len(violations) > 0 {
				t.Errorf("the mock has this against it: %v", violations)
			}
		})
	}
}

// failures are the client's own: it reads JSON where servers answer 204, with nothing to read.
var failures = map[string]string{"SetDefaultBranch": "EOF"}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestReadsWhatTheMockAnswers(t *testing.T) {
	response, err := client().GetRepository("PRJ", "my-repo")
	if err != nil {
		t.Fatal(err)
	}
	repository, err := bitbucket.GetRepositoryResponse(response)
	if err != nil || repository.Project.Key != "PRJ" || !strings.HasSuffix(repository.Links.Clone[0].Href, ".git") {
		t.Errorf("%+v (%v)", repository, err)
	}
}
