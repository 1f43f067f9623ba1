/**
 * The same call, "get a repository", as each contender makes it: given a base URL, each returns a function that makes it
 * once. They are imported when asked for, so that a process holds its own contender alone.
 */
const headers = { accept: "application/json", "x-atlassian-token": "no-check", authorization: "Bearer a-token" };
const where = { projectKey: "PRJ", repositorySlug: "my-repo" };

export const contenders = {
  "bare fetch": bareFetch,
  "bare fetch again": bareFetch,

  async "stash-openapi by URL"(baseUrl) {
    const { bearer, createStashClient } = await import("stash-openapi");
    const stash = createStashClient({ baseUrl, auth: bearer("a-token"), concurrency: Infinity });
    const init = { params: { path: where } };
    return () => stash.GET("/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}", init);
  },

  async "stash-openapi by name"(baseUrl) {
    const { bearer, createStashClient } = await import("stash-openapi");
    const stash = createStashClient({ baseUrl, auth: bearer("a-token"), concurrency: Infinity });
    return () => stash.getRepository(where);
  },

  async "stash-openapi over undici request"(baseUrl) {
    const { bearer, createStashClient } = await import("stash-openapi");
    const { undiciFetch: fetch } = await import("stash-openapi/undici");
    const stash = createStashClient({ baseUrl, auth: bearer("a-token"), concurrency: Infinity, fetch });
    return () => stash.getRepository(where);
  },

  async "openapi-fetch"(baseUrl) {
    const { default: createClient } = await import("openapi-fetch");
    const client = createClient({ baseUrl, headers });
    const init = { params: { path: where } };
    return () => client.GET("/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}", init);
  },

  async "@coderabbitai/bitbucket"(baseUrl) {
    const { createBitbucketServerClient } = await import("@coderabbitai/bitbucket/server");
    const client = createBitbucketServerClient({ baseUrl: `${baseUrl}/rest`, headers });
    const init = { params: { path: where } };
    return () => client.GET("/api/latest/projects/{projectKey}/repos/{repositorySlug}", init);
  },

  async axios(baseUrl) {
    const { default: axios } = await import("axios");
    const client = axios.create({ baseURL: `${baseUrl}/rest/api/1.0`, headers, timeout: 30_000 });
    return async () => (await client.get(repositoryPath(where))).data;
  },

  async "undici request"(baseUrl) {
    const { request } = await import("undici");
    return async () => {
      const { statusCode, body } = await request(`${baseUrl}/rest/api/1.0${repositoryPath(where)}`, { headers });
      if (statusCode !== 200) throw new Error(`status ${statusCode}`);
      return body.json();
    };
  },
};

function bareFetch(baseUrl) {
  return async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 30_000);
    try {
      const { signal } = controller;
      const response = await fetch(`${baseUrl}/rest/api/1.0${repositoryPath(where)}`, { headers, signal });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return await response.json();
    } finally {
      clearTimeout(timer);
    }
  };
}

function repositoryPath({ projectKey, repositorySlug }) {
  return `/projects/${encodeURIComponent(projectKey)}/repos/${encodeURIComponent(repositorySlug)}`;
}
