/** Values of required parameters that have no example of their own. */
const VALUES = {
  allow: true,
  at: "refs/heads/master",
  displayName: "Charlie",
  emailAddress: "charlie@example.com",
  otherCommitId: "0123456789abcdef0123456789abcdef01234567",
  path: "path/to/file.txt",
  sourceRefId: "refs/heads/feature",
  sourceRepoId: 1,
  targetRefId: "refs/heads/master",
  targetRepoId: 1,
  until: "refs/heads/master",
  username: "jcitizen",
};

/** The operation decides what `name` and `context` name. Jane is the caller, and callers cannot delete or demote themselves. */
const GROUP = /Group$|^listGroup(Non)?Members$/;
const whoOf = (operationId) =>
  GROUP.test(operationId) ? "developers" : operationId.startsWith("list") ? "jcitizen" : "charlie";

/**
 * The least that an operation takes: what it requires, the parameters with an example of their own, since the call is refused or
 * of no use without them, and the body of its first example; and what comes back.
 */
export function sampleInput(root, item, operation) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((raw) => resolve(root, raw));
  const valuesIn = (place) =>
    Object.fromEntries(
      parameters
        .filter(({ in: where, required, example }) => where === place && (required || example !== undefined))
        .map((parameter) => [parameter.name, exampleOf(root, parameter, operation.operationId)]),
    );
  const isPaged = operation["x-single-page"] === true || parameters.some(({ name }) => name === "start");
  return {
    path: valuesIn("path"),
    query: valuesIn("query"),
    ...bodyOf(root, operation),
    isPaged,
    ...answerOf(root, operation),
  };
}

function exampleOf(root, { name, example, schema }, operationId) {
  const { type, enum: values } = resolve(root, schema);
  const isWho = name === "name" || name === "context";
  const value = example ?? values?.[0] ?? (isWho ? whoOf(operationId) : VALUES[name]);
  if (value === undefined) throw new Error(`Give the parameter ${name} of ${operationId} an example.`);
  return type === "array" && !Array.isArray(value) ? [value] : value;
}

/** The first example of the body, and in a form the field that is a file. */
function bodyOf(root, { requestBody }) {
  const [[type, media] = []] = Object.entries(resolve(root, requestBody ?? {}).content ?? {});
  if (!type) return {};
  const body = resolve(root, Object.values(media.examples)[0]).value;
  const { properties = {} } = resolve(root, media.schema);
  const field = Object.keys(properties).find((name) => properties[name].format === "binary");
  // The example says which file: "the bytes of README.md".
  return { type, body, ...(field && { file: { field, name: body[field].split(" ").at(-1) } }) };
}

/** A name for what the operation answers: "deleteProject" answers nothing, "getPullRequest" a `pullRequest`. */
function answerOf(root, { operationId, responses }) {
  const contents = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => resolve(root, response).content ?? {});
  const types = contents.flatMap((content) => Object.keys(content));
  if (types.length === 0) return {};
  if (types.includes("application/json")) {
    // A call that deletes may answer with a message, which is not the thing.
    if (contents.some((content) => content["application/json"]?.schema.$ref?.endsWith("/Message")))
      return { answer: "message" };
    const thing = operationId.replace(/^[a-z]+/, "");
    return { answer: thing ? thing[0].toLowerCase() + thing.slice(1) : "answer" };
  }
  if (types.every((type) => type === "text/plain")) return { answer: "text", accept: "text/plain" };
  return { answer: types.every((type) => type.startsWith("image/")) ? "picture" : "response", isBinary: true };
}

function resolve(root, node) {
  if (!node.$ref) return node;
  return node.$ref
    .slice(2)
    .split("/")
    .reduce((inside, key) => inside[key], root);
}
