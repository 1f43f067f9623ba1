import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import stash.JSON;
import stash.model.DiagnosticsPingEvent;
import stash.model.ProjectModifiedEvent;
import stash.model.PullRequestCommentAddedEvent;
import stash.model.PullRequestOpenedEvent;
import stash.model.PullRequestReviewerUpdatedEvent;
import stash.model.RepositoryRefsChangedEvent;

/** Reads what webhooks posted. The key of an event is in the header X-Event-Key and, but for a ping, in the event. */
final class Events {
  private Events() {}

  static void run() throws IOException {
    var pushed = read("repo_refs_changed.server", RepositoryRefsChangedEvent.class);
    say(pushed.getEventKey(), pushed.getChanges().get(0).getRefId());

    // Dates of pull requests are numbers on some servers, and text on others: the wrong one is a ClassCastException.
    var opened = read("pr_opened.server", PullRequestOpenedEvent.class);
    opened.getPullRequest().getCreatedDate().getLong();
    say(opened.getEventKey(), opened.getPullRequest().getTitle());
    opened = read("pr_opened.isoDates", PullRequestOpenedEvent.class);
    opened.getPullRequest().getCreatedDate().getString();
    say(opened.getEventKey(), opened.getPullRequest().getTitle());

    var asked = read("pr_reviewer_updated.server", PullRequestReviewerUpdatedEvent.class);
    say(asked.getEventKey(), asked.getAddedReviewers().get(0).getName());
    var commented = read("pr_comment_added.server", PullRequestCommentAddedEvent.class);
    say(commented.getEventKey(), commented.getComment().getText());
    var renamed = read("project_modified.server", ProjectModifiedEvent.class);
    say(renamed.getEventKey(), renamed.getNew().getName());
    say("diagnostics:ping", read("diagnostics_ping.server", DiagnosticsPingEvent.class).getTest());
  }

  private static <E> E read(String name, Class<E> type) throws IOException {
    return JSON.getGson().fromJson(Files.readString(Path.of("events", name + ".json")), type);
  }

  private static void say(Object key, Object read) {
    System.out.println(key + ": " + read);
  }
}
