const FROM = "/rest/api/1.0/projects/{projectKey}/repos";
const TO = "/rest/api/1.0/users/{userSlug}/repos";

/** Adds, for each path marked `x-user-centric`, its twin below `/users/{userSlug}/repos`. */
export function userCentric() {
  return {
    Root: {
      leave(root) {
        const marked = Object.entries(root.paths).filter(([, item]) => item["x-user-centric"]);
        for (const [url, item] of marked) root.paths[url.replace(FROM, TO)] = twin(item);
      },
    },
  };
}

function twin(item) {
  const copy = structuredClone(item);
  delete copy["x-user-centric"];
  copy.parameters = copy.parameters.map((parameter) =>
    parameter.$ref?.endsWith("/ProjectKey") ? { $ref: "#/components/parameters/UserSlug" } : parameter,
  );
  for (const operation of Object.values(copy).filter((value) => value.operationId)) {
    const original = operation.operationId;
    operation.operationId = original.replace(/^[a-z]+/, "$&Personal");
    operation.summary += " (personal)";
    operation.tags = ["personal"];
    const permission = operation.description.trim().split("\n\n").at(-1);
    operation.description = `The same as \`${original}\` with \`~{userSlug}\` as the project key.\n\n${permission}`;
    operation["x-user-centric-of"] = original;
  }
  return copy;
}
