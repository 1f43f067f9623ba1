import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program that calls again when the server is busy is tested against a mock that is busy twice. */
class RetryTest {
  private final Mock mock = new Mock(System.getenv("STASH_URL"));

  @BeforeEach
  void reset() throws Exception {
    mock.reset();
  }

  @Test
  void callsAgainUntilThereIsAnAnswer() throws Exception {
    mock.reply("getProject", "{ \"status\": 503, \"undescribed\": true, \"times\": 2 }");
    assertEquals(200, patiently("/rest/api/1.0/projects/PRJ", 2).statusCode());
    assertEquals(List.of("getProject 503", "getProject 503", "getProject 200"), mock.answered());
    assertEquals(List.of(), mock.violations());
  }

  @Test
  void givesUpWhenTheServerStaysBusy() throws Exception {
    mock.reply("getProject", "{ \"status\": 503, \"undescribed\": true, \"times\": \"always\" }");
    assertEquals(503, patiently("/rest/api/1.0/projects/PRJ", 2).statusCode());
    assertEquals(3, mock.answered().size());
  }

  @Test
  void aParameterThatNothingDescribesIsAViolation() throws Exception {
    patiently("/rest/api/1.0/projects/PRJ?verbose=1", 0);
    assertEquals(List.of("Unknown query parameter \"verbose\""), mock.violations());
  }

  /** The program under test. */
  private HttpResponse<String> patiently(String path, int retries) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(mock.url + path))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer secret")
        .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    return response.statusCode() == 503 && retries > 0 ? patiently(path, retries - 1) : response;
  }
}
