import static java.util.stream.Collectors.joining;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import stash.ApiClient;
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
  public static void main(String[] args) throws ApiException {
    var http = new OkHttpClient.Builder().addInterceptor(Example::keepSlashes).build();
    var stash = new ApiClient(http).setBasePath(System.getenv("STASH_URL"));
    stash.setUsername(System.getenv("STASH_USER"));
    stash.setPassword(System.getenv("STASH_PASSWORD"));
    stash.addDefaultHeader("X-Atlassian-Token", "no-check"); // a POST without a JSON body is refused without it

    var projects = new ProjectsApi(stash);
    System.out.println("getProject: " + projects.getProject("PRJ").getName());

    var repositories = new RepositoriesApi(stash);
    for (Integer start = 0; start != null; ) {
      var page = repositories.listRepositories("PRJ", start, null);
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
    var opened = pullRequests.createPullRequest("PRJ", "my-repo", body);
    System.out.println("createPullRequest: " + opened.getState());

    var merged = pullRequests.mergePullRequest("PRJ", "my-repo", opened.getId(), opened.getVersion());
    System.out.println("mergePullRequest: " + merged.getState());

    var path = "docs/50% faster/read me.md";
    var found = new ContentApi(stash).browsePath("PRJ", "my-repo", path, null, null, null, null, null, null);
    var file = found.getFileLines(); // what a path holds is one of several forms
    System.out.println("browsePath: " + file.getLines().get(0).getText());

    try {
      projects.getProject("NOPE");
    } catch (ApiException error) {
      System.out.println("getProject: " + describe(error));
    }
    try {
      pullRequests.mergePullRequest("PRJ", "my-repo", opened.getId(), opened.getVersion());
    } catch (ApiException error) {
      System.out.println("mergePullRequest: " + describe(error));
    }
  }

  /** Way round (slashes in paths): a slash in a path parameter is sent as %2F, which servers refuse; an OkHttp interceptor puts it back. */
  private static Response keepSlashes(Interceptor.Chain chain) throws IOException {
    HttpUrl url = chain.request().url();
    HttpUrl raw = url.newBuilder().encodedPath(url.encodedPath().replace("%2F", "/")).build();
    return chain.proceed(chain.request().newBuilder().url(raw).build());
  }

  /** Way round (errors are text): the exception holds the error as text, whatever is documented; it is parsed by hand. */
  private static String describe(ApiException error) {
    var body = stash.JSON.getGson().fromJson(error.getResponseBody(), ErrorResponse.class);
    return error.getCode() + " " + body.getErrors().get(0).getMessage();
  }
}
