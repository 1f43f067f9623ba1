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

/** Operations whose pages are not `values`, by operationId: a file's page holds `lines`, a directory's is inside `children`. */
const BROWSE = new Set(["browseRoot", "browsePath"]);

/** The source of generated/operations.ts: how to call each operation, with its summary and permission as hover text. */
export function operationTable(description: Description): string {
  const entries = Object.entries(description.paths).flatMap(([url, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId && !operation["x-user-centric-of"])
      .map(([method, operation]) => entry(method, url, operation)),
  );
  const spanning = new Set(
    Object.values(description.components.parameters)
      .filter((parameter) => parameter["x-multi-segment"])
      .map((parameter) => JSON.stringify(parameter.name)),
  );
  return `/** How to call each operation: method, path, and how its pages are read where it has any. */
export const operationTable = {
${entries.join("")}} as const;

/** Names of the path parameters that span slashes; each is the last segment of its path. */
export const multiSegmentParameters: readonly string[] = [${[...spanning].sort().join(", ")}];
`;
}

function entry(method: string, url: string, operation: Operation): string {
  const permission = /Permission: .*$/.exec(operation.description.trim())?.[0] ?? "";
  const cells = [method, url, paging(operation)].filter((cell) => cell !== undefined);
  return `  /** ${operation.summary}. ${permission} */
  ${operation.operationId}: [${cells.map((cell) => JSON.stringify(cell)).join(", ")}],
`;
}

function paging(operation: Operation): "values" | "browse" | "single" | undefined {
  const names = operation.parameters?.map((parameter) => parameter.name ?? parameter.$ref?.split("/").at(-1));
  if (operation["x-single-page"]) return "single";
  if (!names?.includes("Start")) return undefined;
  return BROWSE.has(operation.operationId ?? "") ? "browse" : "values";
}
