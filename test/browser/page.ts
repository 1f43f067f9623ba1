/** Runs in a page: what a test asks for is called here, and what comes out is handed back or shown. */
import { basic, createStashClient, isStashError, NotFoundError, UnauthorizedError } from "stash-openapi";

const baseUrl = new URLSearchParams(location.search).get("mock") ?? "";
const stash = createStashClient({ baseUrl, auth: basic("jcitizen", "secret") });

export const steps = {
  call: async () => (await stash.getProject({ projectKey: "PRJ" })).name,

  walk: async () => {
    const slugs = [];
    for await (const { slug } of stash.listRepositories({ projectKey: "PRJ" })) slugs.push(slug);
    return slugs;
  },

  failure: async () => {
    const error = await stash.getProject({ projectKey: "NOPE" }).catch((error: unknown) => error);
    if (!(error instanceof NotFoundError) || !isStashError(error)) throw error;
    return { name: error.name, message: error.message, requestId: error.requestId };
  },

  refusal: async () => {
    const error = await createStashClient({ baseUrl })
      .getProject({ projectKey: "PRJ" })
      .catch((error: unknown) => error);
    if (!(error instanceof UnauthorizedError)) throw error;
    return error.name;
  },

  session: async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: what a log-in page leaves behind; cookies know no ports
    document.cookie = "JSESSIONID=0123456789ABCDEF; path=/";
    const project = await createStashClient({ baseUrl, credentials: "include" }).getProject({ projectKey: "PRJ" });
    return project.key;
  },

  comment: async () => {
    const where = { projectKey: "PRJ", repositorySlug: "my-repo", pullRequestId: 101 };
    return (await stash.createPullRequestComment({ ...where, body: { text: "Ünïcode, too" } })).text;
  },

  avatar: async () => {
    const picture = await stash.getProjectAvatar({ projectKey: "PRJ" });
    const image = document.body.appendChild(new Image());
    image.src = URL.createObjectURL(picture);
    await image.decode();
    return { type: picture.type, width: image.naturalWidth, height: image.naturalHeight };
  },

  upload: async () => {
    const avatar = await stash.getProjectAvatar({ projectKey: "PRJ" });
    await stash.uploadProjectAvatar({ projectKey: "PRJ", body: { avatar } });
  },

  handOn: async () => {
    const response = await stash.fetch("/rest/api/1.0/projects/PRJ");
    const cache = await caches.open("handed on");
    const refused = await cache.put("/project", response).catch((error: unknown) => error);
    await cache.put("/project", new Response(response.body, response));
    const kept = await cache.match("/project");
    const project = (await kept?.json()) as { key: string } | undefined;
    return { refused: refused instanceof TypeError, status: kept?.status, key: project?.key };
  },

  abort: async () => {
    const reason = new Error("not needed any more");
    const call = stash.getProject({ projectKey: "PRJ" }, { signal: AbortSignal.abort(reason) });
    return call.catch((error: unknown) => error === reason);
  },
};

Object.assign(window, { steps });
