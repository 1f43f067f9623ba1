import stash.apis.ContentApi
import stash.apis.ProjectsApi
import stash.apis.PullRequestsApi
import stash.apis.RepositoriesApi
import stash.infrastructure.ClientError
import stash.infrastructure.ClientException
import stash.infrastructure.Serializer
import stash.models.ErrorResponse
import stash.models.FileLines
import stash.models.ProjectReference
import stash.models.PullRequestCreate
import stash.models.PullRequestRefInput
import stash.models.RepositoryReference

/**
 * Stash from Kotlin, with the client that openapi-generator makes of openapi.yaml (see pom.xml).
 *
 *     mvn compile
 *     STASH_URL=https://stash.example.com STASH_USER=me STASH_PASSWORD=secret mvn exec:java
 */
fun main() {
    val stash = Connection(System.getenv("STASH_URL"))
    val (url, http) = stash.url to stash.http

    val projects = ProjectsApi(url, http)
    println("getProject: ${projects.getProject("PRJ").name}")

    val repositories = RepositoriesApi(url, http)
    var start: Int? = 0
    while (start != null) {
        val page = repositories.listRepositories("PRJ", start, 2)
        println("listRepositories: ${page.propertyValues.joinToString { it.slug }}")
        start = page.nextPageStart // null on the last page
    }

    val pullRequests = PullRequestsApi(url, http)
    val repository = RepositoryReference(slug = "my-repo", project = ProjectReference(key = "PRJ"))
    val body = PullRequestCreate(
        title = "Say hello",
        fromRef = PullRequestRefInput("refs/heads/hello", repository),
        toRef = PullRequestRefInput("refs/heads/master", repository),
    )
    val opened = pullRequests.createPullRequest("PRJ", "my-repo", body)
    println("createPullRequest: ${opened.state}")

    val merged = pullRequests.mergePullRequest("PRJ", "my-repo", opened.id, opened.version)
    println("mergePullRequest: ${merged.state}")

    val found = ContentApi(url, http).browsePath("PRJ", "my-repo", "docs/50% faster/read me.md")
    val file = found.actualInstance as FileLines // a path holds one of several forms
    println("browsePath: ${file.lines?.first()?.text}")

    try {
        projects.getProject("NOPE")
    } catch (error: ClientException) {
        println("getProject: ${describe(error)}")
    }
    try {
        pullRequests.mergePullRequest("PRJ", "my-repo", opened.id, opened.version)
    } catch (error: ClientException) {
        println("mergePullRequest: ${describe(error)}")
    }

    tour(stash)
    events()
}

/** Way round (errors are text): the exception holds the error as text, whatever is documented; it is parsed by hand. */
private fun describe(error: ClientException): String {
    val text = (error.response as ClientError<*>).body as String
    val body = Serializer.gson.fromJson(text, ErrorResponse::class.java)
    return "${error.statusCode} ${body.errors.first().message}"
}
