import { readFile } from "node:fs/promises";
import path from "node:path";
import { ours, peer } from "./programs.ts";
import { folder } from "./setup.ts";

const peersTypes = "node_modules/@coderabbitai/bitbucket/dist/server/openapi/openapi-typescript.d.ts";
// They have a query parameter that must be given, or one in the path with few values.
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

interface Described {
  paths: Record<string, { get?: { operationId: string; "x-user-centric-of"?: string } }>;
}

async function sharedReads(): Promise<Read[]> {
  const types = await readFile(path.join(folder, peersTypes), "utf8");
  const known = Array.from(types.matchAll(/^ {4}readonly "(\/api\/latest.*)": \{$/gm), ([, template = ""]) => template);
  const peersOf = new Map(known.map((template) => [shape(template), template]));
  const { paths } = JSON.parse(await readFile("generated/openapi.json", "utf8")) as Described;
  return Object.entries(paths).flatMap(([template, { get }]) => {
    const name = get?.operationId ?? "";
    const peers = peersOf.get(shape(template));
    if (!get || get["x-user-centric-of"] || !peers || needsMore.has(name)) return [];
    return { name, template, input: inputOf(template, "1"), peers, peersInput: inputOf(peers, '"1"') };
  });
}

/** A path without its server's words for the root and for the parameters. */
function shape(template: string): string {
  return template.replace(/^\/(rest\/api\/1\.0|api\/latest)/, "").replace(/\{[^}]+\}/g, "{}");
}

/** Values for the parameters of a path; `id` for those that are numbers to one client and strings to the other. */
function inputOf(template: string, id: string): string {
  const names = Array.from(template.matchAll(/\{([^}]+)\}/g), ([, name]) => name as string);
  const value = (name: string) => (/^(pullRequest|comment)Id$/.test(name) ? id : '"x"');
  return names.length > 0 ? `{ ${names.map((name) => `${name}: ${value(name)}`).join(", ")} }` : "";
}
