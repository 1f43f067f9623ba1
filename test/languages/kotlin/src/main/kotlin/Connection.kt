import okhttp3.Interceptor
import okhttp3.OkHttpClient
import okhttp3.Response
import stash.infrastructure.ApiClient

/** The way to a server, which all programs take. */
class Connection(val url: String) {
    val http = OkHttpClient.Builder().addInterceptor(::prepare).build()

    init {
        ApiClient.username = System.getenv("STASH_USER")
        ApiClient.password = System.getenv("STASH_PASSWORD")
    }

    /** Is run on every request before it is sent. */
    private fun prepare(chain: Interceptor.Chain): Response {
        // Way round (slashes in paths): a slash in a path parameter is sent as %2F, which servers refuse; an OkHttp interceptor puts it back.
        val url = chain.request().url
        val raw = url.newBuilder().encodedPath(url.encodedPath.replace("%2F", "/")).build()
        // A POST without a JSON body is refused without the header.
        return chain.proceed(chain.request().newBuilder().url(raw).header("X-Atlassian-Token", "no-check").build())
    }
}
