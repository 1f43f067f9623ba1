import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The mock as tests in Java control it: over HTTP. `npx stash-mock --port 7990` starts one. */
final class Mock {
  final String url;

  Mock(String url) {
    this.url = url;
  }

  /** Changes the answers to an operation; a list of replies is given in turn. */
  void reply(String operationId, String reply) throws IOException, InterruptedException {
    call("POST", "replies", "{\"operationId\": \"" + operationId + "\", \"reply\": " + reply + "}");
  }

  /** The operations that were asked for, each with the status that the mock answered. */
  List<String> answered() throws IOException, InterruptedException {
    return list("requests").map(request -> {
      var status = request.getAsJsonObject().getAsJsonObject("answer").get("status").getAsInt();
      return request.getAsJsonObject().get("operationId").getAsString() + " " + status;
    }).toList();
  }

  /** The requests that broke the description: none after a good test. */
  List<String> violations() throws IOException, InterruptedException {
    return list("violations").map(violation -> violation.getAsJsonObject().get("reason").getAsString()).toList();
  }

  /** Forgets requests, violations and replies. */
  void reset() throws IOException, InterruptedException {
    call("POST", "reset", "");
  }

  private Stream<JsonElement> list(String name) throws IOException, InterruptedException {
    return StreamSupport.stream(JsonParser.parseString(call("GET", name, "")).getAsJsonArray().spliterator(), false);
  }

  private String call(String method, String name, String body) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url + "/__mock/" + name))
        .header("X-Mock-Control", "1") // a page of another site cannot send it
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
    var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() >= 400) throw new IOException(response.body());
    return response.body();
  }
}
