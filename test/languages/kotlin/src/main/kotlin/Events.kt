import java.io.File
import stash.infrastructure.Serializer
import stash.models.DiagnosticsPingEvent
import stash.models.ProjectModifiedEvent
import stash.models.PullRequestCommentAddedEvent
import stash.models.PullRequestOpenedEvent
import stash.models.PullRequestReviewerUpdatedEvent
import stash.models.RepositoryRefsChangedEvent

/** Reads what webhooks posted. The key of an event is in the header X-Event-Key and, but for a ping, in the event. */
fun events() {
    val pushed = read<RepositoryRefsChangedEvent>("repo_refs_changed.server")
    println("${pushed.eventKey.value}: ${pushed.changes.first().refId}")

    // Dates of pull requests are numbers on some servers, and text on others.
    val opened = read<PullRequestOpenedEvent>("pr_opened.server")
    check(opened.pullRequest.createdDate.actualInstance is Long)
    println("${opened.eventKey.value}: ${opened.pullRequest.title}")
    val later = read<PullRequestOpenedEvent>("pr_opened.isoDates")
    check(later.pullRequest.createdDate.actualInstance is String)
    println("${later.eventKey.value}: ${later.pullRequest.title}")

    val asked = read<PullRequestReviewerUpdatedEvent>("pr_reviewer_updated.server")
    println("${asked.eventKey.value}: ${asked.addedReviewers.first().name}")
    val commented = read<PullRequestCommentAddedEvent>("pr_comment_added.server")
    println("${commented.eventKey.value}: ${commented.comment.text}")
    val renamed = read<ProjectModifiedEvent>("project_modified.server")
    println("${renamed.eventKey.value}: ${renamed.new.name}")
    println("diagnostics:ping: ${read<DiagnosticsPingEvent>("diagnostics_ping.server").test}")
}

private inline fun <reified E> read(name: String): E =
    Serializer.gson.fromJson(File("events/$name.json").readText(), E::class.java)
