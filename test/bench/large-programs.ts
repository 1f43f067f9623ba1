import { readFile } from "node:fs/promises";
import path from "node:path";
import { ours, peer } from "./programs.ts";
import { folder } from "./setup.ts";

const peersTypes = "node_modules/@coderabbitai/bitbucket/dist/server/openapi/openapi-typescript.d.ts";
// To the peer they have a query parameter that must be given, or one in the path with few values.
const needsMore = new Set([
  "getDefaultProjectPermission",
  "getDiff",
  "listChanges",
  "listGroupMembers",
  "listGroupNonMembers",
  "listGroupsWithoutUser",
  "listUserGroups",
]);

/** Programs that make the same calls: reads that both clients know and that need nothing but their path. */
export async function largePrograms(server: string, count: number): Promise<Record<string, string>> {
  const reads = await sharedReads();
  const calls = Array.from({ length: count }, (_, index) => ({ index, ...(reads[index % reads.length] as Read) }));
  const byUrl = (index: number, template: string, input: string) =>
    `export const { data: answer${index} } = await stash.GET("${template}"${input && `, { params: { path: ${input} } }`});`;
  const byName = ({ index, name, input }: Read & { index: number }) =>
    `export const answer${index} = await stash.${name}(${input});`;
  return {
    "stash-openapi by name": [ours(server), ...calls.map(byName)].join("\n"),
    "stash-openapi by URL": [
      ours(server),
      ...calls.map(({ index, template, input }) => byUrl(index, template, input)),
    ].join("\n"),
    "@coderabbitai/bitbucket": [
      peer(server),
      ...calls.map(({ index, peers, peersInput }) => byUrl(index, peers, peersInput)),
    ].join("\n"),
  };
}

interface Read {
  name: string;
  template: string;
  input: string;
  peers: string;
  peersInput: string;
}

interface Parameter {
  in: string;
  required?: boolean;
  name: string;
  schema: { type?: string; enum?: string[] };
}

interface Get {
  operationId: string;
  "x-user-centric-of"?: string;
  parameters?: ({ $ref: string } | Parameter)[];
}

interface Described {
  paths: Record<string, { get?: Get; parameters?: Get["parameters"] }>;
  components: { parameters: Record<string, Parameter> };
}

async function sharedReads(): Promise<Read[]> {
  const types = await readFile(path.join(folder, peersTypes), "utf8");
  const known = Array.from(types.matchAll(/^ {4}readonly "(\/api\/latest.*)": \{$/gm), ([, template = ""]) => template);
  const peersOf = new Map(known.map((template) => [shape(template), template]));
  const { paths, components } = JSON.parse(await readFile("generated/openapi.json", "utf8")) as Described;
  const resolved = (parameter: { $ref: string } | Parameter) =>
    "$ref" in parameter ? (components.parameters[parameter.$ref.split("/").at(-1) ?? ""] as Parameter) : parameter;
  return Object.entries(paths).flatMap(([template, { get, parameters = [] }]) => {
    const name = get?.operationId ?? "";
    const peers = peersOf.get(shape(template));
    if (!get || get["x-user-centric-of"] || !peers || needsMore.has(name)) return [];
    const taken = [...parameters, ...(get.parameters ?? [])].map(resolved);
    if (taken.some(takesMore)) return [];
    const numbers = taken.filter(({ schema }) => schema.type === "integer").map((parameter) => parameter.name);
    return { name, template, input: inputOf(template, numbers), peers, peersInput: inputOf(peers, []) };
  });
}

/** Whether a parameter needs more than any text in the path. */
function takesMore({ in: place, required, schema }: Parameter): boolean {
  return place === "path" ? schema.enum !== undefined : required === true;
}

/** A path without its server's words for the root and for the parameters. */
function shape(template: string): string {
  return template.replace(/^\/(rest\/api\/1\.0|api\/latest)/, "").replace(/\{[^}]+\}/g, "{}");
}

/** Values for the parameters of a path; some are numbers to us, and strings to the peer. */
function inputOf(template: string, numbers: string[]): string {
  const names = Array.from(template.matchAll(/\{([^}]+)\}/g), ([, name]) => name as string);
  const values = names.map((name) => `${name}: ${numbers.includes(name) ? 1 : '"x"'}`);
  return names.length > 0 ? `{ ${values.join(", ")} }` : "";
}
