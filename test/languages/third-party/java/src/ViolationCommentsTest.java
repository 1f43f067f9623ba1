import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.comments.bitbucketserver.lib.client.BitbucketServerClient;
import se.bjurr.violations.lib.ViolationsLogger;

/** Points an unmodified client, violation-comments-to-bitbucket-server-lib, at the mock: bots comment on pull requests with it. */
class ViolationCommentsTest {
  private final Mock mock = new Mock(System.getenv("STASH_URL"));
  private final BitbucketServerClient client = new BitbucketServerClient(
      SILENT, mock.url, "PRJ", "my-repo", 101, "jcitizen", "secret", null, null, null, null, null, null, null);

  @BeforeEach
  void reset() throws Exception {
    mock.reset();
  }

  @Test
  void listsChangedFiles() throws Exception {
    assertFalse(client.pullRequestChanges().isEmpty());
    check("listPullRequestChanges 200");
  }

  @Test
  void readsTheDiffOfAFile() throws Exception {
    assertFalse(client.pullRequestDiff("src/read me.md").getDiffs().isEmpty());
    check("getPullRequestFileDiff 200");
  }

  @Test
  void listsCommentsOfAFile() throws Exception {
    assertFalse(client.pullRequestComments("src/main.c").isEmpty());
    check("listPullRequestComments 200");
  }

  @Test
  void listsCommentsAmongActivities() throws Exception {
    assertFalse(client.pullRequestComments().isEmpty());
    check("listPullRequestActivities 200");
  }

  @Test
  void comments() throws Exception {
    client.pullRequestComment("A \"word\"\nof advice");
    check("createPullRequestComment 201");
  }

  @Test
  void commentsOnALine() throws Exception {
    assertTrue(client.pullRequestComment("src/main.c", 3, "Mind the gap").getId() > 0);
    check("createPullRequestComment 201");
  }

  @Test
  void readsAndRemovesAComment() throws Exception {
    var comment = client.pullRequestComment(62L);
    client.pullRequestRemoveComment(comment.getId(), comment.getVersion());
    check("getPullRequestComment 200", "deletePullRequestComment 204");
  }

  /** Its body ends with a brace too many, which is no JSON. */
  @Test
  void sendsATaskThatIsNoJson() throws Exception {
    client.commentCreateTask(client.pullRequestComment(62L), "src/main.c", 3);
    assertEquals(List.of("getPullRequestComment 200", "createTask 400"), mock.answered());
    assertEquals(List.of("Body that is not application/json"), mock.violations());
  }

  private void check(String... answered) throws Exception {
    assertEquals(List.of(answered), mock.answered());
    assertEquals(List.of(), mock.violations());
  }

  private static final ViolationsLogger SILENT = new ViolationsLogger() {
    @Override
    public void log(Level level, String text) {}

    @Override
    public void log(Level level, String text, Throwable cause) {}
  };
}
