/** What the generator reads of a bundled description. */
export interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { parameters: Record<string, Parameter> };
}

interface Operation {
  operationId?: string;
  summary: string;
  description: string;
  parameters?: { $ref?: string; name?: string }[];
  "x-single-page"?: boolean;
  "x-user-centric-of"?: string;
}

interface Parameter {
  name: string;
  "x-multi-segment"?: boolean;
}

const api = "/rest/api/1.0";
const project = `${api}/projects/{projectKey}`;
const repository = `${project}/repos/{repositorySlug}`;
const pullRequest = `${repository}/pull-requests/{pullRequestId}`;

/** What paths begin with, the longest first. Written once, as the table is a good part of what browsers load. */
const beginnings = { pullRequest, repository, project, api };

/** The source of generated/operations.ts: how to call each operation, with its summary and permission as hover text. */
export function operationTable(description: Description): string {
  const all = Object.entries(description.paths).flatMap(([url, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId)
      .map(([method, operation]) => ({ url, operation, verb: isList(operation) ? "list" : method })),
  );
  const named = all.filter(({ operation }) => !operation["x-user-centric-of"]);
  const single = all
    .filter(({ operation }) => operation["x-single-page"])
    .map(({ url }) => url.replace(/^.*\{repositorySlug\}/, ""));
  const parameters = Object.values(description.components.parameters);
  const spanning = parameters.filter((parameter) => parameter["x-multi-segment"]).map(({ name }) => name);
  const lines = [...new Set(named.map(({ url }) => url))].map((url) => {
    const here = named.filter((one) => one.url === url);
    return [shorten(url), ...here.map(({ verb, operation }) => `${verb}:${operation.operationId}`)].join(" ");
  });
  return `/** How each operation is called; \`list\` is a GET that answers with a page of a list. */
export interface OperationTable {
${named.map(({ verb, operation }) => `  /** ${hover(operation)} */\n  ${operation.operationId}: "${verb}";\n`).join("")}}

/** The same for the run time, as short as can be: a path, then its operations. */
export const operationLines = \`
${lines.join("\n")}\`;

/** What the paths above begin with, by their first word. */
export const beginnings: Record<string, string> = ${JSON.stringify(beginnings, null, 2)};

/** What the paths of the lists end with that never have a second page, below a project or a user. */
export const singlePages: readonly string[] = ${listing(single)};

/** Names of the path parameters that span slashes; each is the last segment of its path. */
export const multiSegmentParameters: readonly string[] = ${listing(spanning)};
`;
}

function shorten(url: string): string {
  const [word, beginning] = Object.entries(beginnings).find(([, start]) => url.startsWith(start)) as [string, string];
  return url.replace(beginning, word);
}

function hover({ summary, description }: Operation): string {
  return `${summary}. ${/Permission: .*$/.exec(description.trim())?.[0] ?? ""}`;
}

function isList(operation: Operation): boolean {
  const names = operation.parameters?.map((parameter) => parameter.name ?? parameter.$ref?.split("/").at(-1));
  return operation["x-single-page"] || names?.includes("Start") || false;
}

function listing(texts: string[]): string {
  return JSON.stringify([...new Set(texts)].sort());
}
