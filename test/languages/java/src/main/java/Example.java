import static java.util.stream.Collectors.joining;

import java.io.IOException;
import stash.ApiException;
import stash.api.ContentApi;
import stash.api.ProjectsApi;
import stash.api.PullRequestsApi;
import stash.api.RepositoriesApi;
import stash.model.ErrorResponse;
import stash.model.ProjectReference;
import stash.model.PullRequestCreate;
import stash.model.PullRequestRefInput;
import stash.model.RepositoryReference;

/**
 * Stash from Java, with the client that openapi-generator makes of openapi.yaml (see pom.xml).
 *
 * <pre>
 * mvn compile
 * STASH_URL=https://stash.example.com STASH_USER=me STASH_PASSWORD=secret mvn exec:java
 * </pre>
 */
class Example {
  public static void main(String[] args) throws ApiException, IOException {
    var stash = Connection.open();
    var projects = new ProjectsApi(stash);
    System.out.println("getProject: " + projects.getProject("PRJ").getName());

    var repositories = new RepositoriesApi(stash);
    for (Integer start = 0; start != null; ) {
      var page = repositories.listRepositories("PRJ", start, 2);
      var slugs = page.getValues().stream().map(repository -> repository.getSlug());
      System.out.println("listRepositories: " + slugs.collect(joining(", ")));
      start = page.getNextPageStart(); // null on the last page
    }

    var pullRequests = new PullRequestsApi(stash);
    var repository = new RepositoryReference().slug("my-repo").project(new ProjectReference().key("PRJ"));
    var body = new PullRequestCreate()
        .title("Say hello")
        .fromRef(new PullRequestRefInput().id("refs/heads/hello").repository(repository))
        .toRef(new PullRequestRefInput().id("refs/heads/master").repository(repository));
    var opened = pullRequests.createPullRequest("PRJ", "my-repo", body, null, null);
    System.out.println("createPullRequest: " + opened.getState());

    var merged = pullRequests.mergePullRequest("PRJ", "my-repo", opened.getId(), opened.getVersion(), null, null, null);
    System.out.println("mergePullRequest: " + merged.getState());

    var path = "docs/50% faster/read me.md";
    var found = new ContentApi(stash).browsePath("PRJ", "my-repo", path, null, null, null, null, null, null);
    var file = found.getFileLines(); // a path holds one of several forms
    System.out.println("browsePath: " + file.getLines().get(0).getText());

    try {
      projects.getProject("NOPE");
    } catch (ApiException error) {
      System.out.println("getProject: " + describe(error));
    }
    try {
      pullRequests.mergePullRequest("PRJ", "my-repo", opened.getId(), opened.getVersion(), null, null, null);
    } catch (ApiException error) {
      System.out.println("mergePullRequest: " + describe(error));
    }

    Tour.run(stash);
    Events.run();
  }

  /** Way round (errors are text): the exception holds the error as text, whatever is documented; it is parsed by hand. */
  private static String describe(ApiException error) {
    var body = stash.JSON.getGson().fromJson(error.getResponseBody(), ErrorResponse.class);
    return error.getCode() + " " + body.getErrors().get(0).getMessage();
  }
}
