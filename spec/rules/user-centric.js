const PROJECT = "/projects/{projectKey}/repos";
const USER = "/users/{userSlug}/repos";

/** Adds, for each path or operation marked `x-user-centric`, its twin below `/users/{userSlug}/repos`. */
export function userCentric() {
  return {
    Root: {
      leave(root) {
        for (const [url, item] of Object.entries(root.paths)) {
          const copy = twin(item);
          if (copy) root.paths[url.replace(PROJECT, USER)] = copy;
        }
      },
    },
  };
}

/** The path again, with the operations that have a twin; undefined where none has. */
function twin(item) {
  const copy = structuredClone(item);
  for (const [method, operation] of Object.entries(copy)) {
    if (!operation.operationId) continue;
    if (item["x-user-centric"] || operation["x-user-centric"]) makePersonal(operation);
    else delete copy[method];
  }
  if (!Object.values(copy).some((operation) => operation.operationId)) return undefined;
  delete copy["x-user-centric"];
  copy.parameters = copy.parameters.map((parameter) =>
    parameter.$ref?.endsWith("/ProjectKey") ? { $ref: "#/components/parameters/UserSlug" } : parameter,
  );
  return copy;
}

function makePersonal(operation) {
  const original = operation.operationId;
  delete operation["x-user-centric"];
  operation.operationId = original.replace(/^[a-z]+/, "$&Personal");
  operation.summary += " (personal)";
  operation.tags = ["personal"];
  const paragraphs = operation.description.trim().split("\n\n");
  const same = `\`${original}\` with \`~{userSlug}\` as the project key does the same.`;
  operation.description = `${firstSentence(paragraphs[0])} ${same}\n\n${paragraphs.at(-1)}`;
  operation["x-user-centric-of"] = original;
}

/** The first sentence of a description, which says what the call does. */
const firstSentence = (paragraph) => /^.*?\.(?=\s|$)/s.exec(paragraph)?.[0].replaceAll("\n", " ") ?? paragraph;
