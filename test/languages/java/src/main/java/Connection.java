import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import stash.ApiClient;

/** The way to a server, which all programs take. */
final class Connection {
  private Connection() {}

  static ApiClient open() {
    var http = new OkHttpClient.Builder().addInterceptor(Connection::keepSlashes).build();
    var stash = new ApiClient(http).setBasePath(System.getenv("STASH_URL"));
    stash.setUsername(System.getenv("STASH_USER"));
    stash.setPassword(System.getenv("STASH_PASSWORD"));
    stash.addDefaultHeader("X-Atlassian-Token", "no-check"); // a POST without a JSON body is refused without it
    return stash;
  }

  /** Way round (slashes in paths): a slash in a path parameter is sent as %2F, which servers refuse; an OkHttp interceptor puts it back. */
  private static Response keepSlashes(Interceptor.Chain chain) throws IOException {
    HttpUrl url = chain.request().url();
    HttpUrl raw = url.newBuilder().encodedPath(url.encodedPath().replace("%2F", "/")).build();
    return chain.proceed(chain.request().newBuilder().url(raw).build());
  }
}
