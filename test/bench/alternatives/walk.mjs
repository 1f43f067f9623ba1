/** `walk.mjs WALKER URL`: lists all repositories once when asked to, and answers what that took. */
const [name, baseUrl] = process.argv.slice(2);
const headers = { accept: "application/json", authorization: "Bearer a-token" };
const path = { projectKey: "PRJ" };

const walkers = {
  "page size left alone": () => bareWalk(""),
  "bare fetch, 1,000 a page": () => bareWalk("&limit=1000"),

  async "@coderabbitai/bitbucket, page size left alone"() {
    const { createBitbucketServerClient } = await import("@coderabbitai/bitbucket/server");
    const client = createBitbucketServerClient({ baseUrl: `${baseUrl}/rest`, headers });
    return async () => {
      const repositories = [];
      for (let start = 0; start !== null; ) {
        const init = { params: { path, query: { start } } };
        const { data: page } = await client.GET("/api/latest/projects/{projectKey}/repos", init);
        repositories.push(...page.values);
        start = page.isLastPage ? null : page.nextPageStart;
      }
      return repositories.length;
    };
  },

  async "stash-openapi, toArray()"() {
    const stash = await client();
    return async () => (await stash.listRepositories(path).toArray()).length;
  },

  async "stash-openapi, for await"() {
    const stash = await client();
    return async () => {
      let count = 0;
      for await (const _ of stash.listRepositories(path)) count++;
      return count;
    };
  },

  "stash-openapi, work on each page": () => workingWalk({}),
  "stash-openapi, work on each page, prefetch": () => workingWalk({ prefetch: true }),
};

/** Works on each page for as long as the server takes to make one. */
async function workingWalk(options) {
  const stash = await client();
  return async () => {
    let count = 0;
    for await (const { values } of stash.listRepositories({ ...path, limit: 250 }, options).pages()) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      count += values.length;
    }
    return count;
  };
}

function bareWalk(limit) {
  return async () => {
    const repositories = [];
    for (let start = 0; start !== null; ) {
      const url = `${baseUrl}/rest/api/1.0/projects/PRJ/repos?start=${start}${limit}`;
      const page = await (await fetch(url, { headers })).json();
      repositories.push(...page.values);
      start = page.isLastPage ? null : page.nextPageStart;
    }
    return repositories.length;
  };
}

async function client() {
  const { bearer, createStashClient } = await import("stash-openapi");
  return createStashClient({ baseUrl, auth: bearer("a-token") });
}

const walk = await walkers[name]();
await fetch(`${baseUrl}/rest/api/1.0/projects/PRJ/repos/my-repo`, { headers }).then((response) => response.text());

process.on("message", async () => {
  const from = performance.now();
  const repositories = await walk();
  const seconds = (performance.now() - from) / 1000;
  process.send({ repositories, seconds, peak: process.resourceUsage().maxRSS / 1024 });
});
process.on("disconnect", () => process.exit());
process.send("ready");
