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
  const operations = Object.entries(description.paths).flatMap(([url, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId)
      .map(([method, operation]) => ({ url, method, operation })),
  );
  const entries = operations.filter(({ operation }) => !operation["x-user-centric-of"]);
  const single = operations.filter(({ operation }) => operation["x-single-page"]);
  const spanning = Object.values(description.components.parameters).filter((one) => one["x-multi-segment"]);
  return `/** What the paths below begin with, by the first word of theirs. */
export const beginnings: Record<string, string> = ${JSON.stringify(beginnings, null, 2)};

/** How to call each operation: method and path, where \`list\` is a GET that answers with a page of a list. */
export const operationTable = {
${entries.map(entry).join("")}} as const;

/** Paths of the lists that never have a second page. */
export const singlePagePaths: readonly string[] = ${listing(single.map(({ url }) => url))};

/** Names of the path parameters that span slashes; each is the last segment of its path. */
export const multiSegmentParameters: readonly string[] = ${listing(spanning.map(({ name }) => name))};
`;
}

function entry({ url, method, operation }: { url: string; method: string; operation: Operation }): string {
  const permission = /Permission: .*$/.exec(operation.description.trim())?.[0] ?? "";
  const [word, beginning] = Object.entries(beginnings).find(([, start]) => url.startsWith(start)) as [string, string];
  const how = `${isList(operation) ? "list" : method} ${url.replace(beginning, word)}`;
  return `  /** ${operation.summary}. ${permission} */
  ${operation.operationId}: ${JSON.stringify(how)},
`;
}

function isList(operation: Operation): boolean {
  const names = operation.parameters?.map((parameter) => parameter.name ?? parameter.$ref?.split("/").at(-1));
  return operation["x-single-page"] || names?.includes("Start") || false;
}

function listing(texts: string[]): string {
  return JSON.stringify([...new Set(texts)].sort());
}
