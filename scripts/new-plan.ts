import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { pathFile } from "../spec/rules/files.js";

/** An operation that is to be written, as far as its name, method and URL tell. */
export interface Plan {
  method: string;
  url: string;
  operationId: string;
  tag: string;
  /** The words of test/spec/operations.yaml besides: "paged", "single page", "text", "binary", "multipart", "twin". */
  words: string[];
  /** Names in the URL's braces. */
  names: string[];
  /** `spec/paths/…`. */
  file: string;
  /** The thing that the operation is about, such as `ProjectLabel`. */
  entity: string;
}

/** Reads the command line: `METHOD URL operationId [tag]`. Throws where it cannot be followed, and says what to write. */
export function planOf(root: string, [method = "", url = "", operationId = "", given]: string[]): Plan {
  if (!/^(GET|PUT|POST|DELETE)$/.test(method))
    throw new Error(`METHOD is GET, PUT, POST or DELETE, not "${method}": npm run new -- METHOD URL operationId [tag]`);
  if (!/^(\/([\w.-]|\{\w+\})+)+$/.test(url))
    throw new Error(`URL is the whole URL below the context path, such as "/rest/api/1.0/projects", not "${url}".`);
  if (!/^[a-z]+[A-Z]\w*$/.test(operationId))
    throw new Error(`operationId is a verb and a thing, such as listProjectLabels, not "${operationId}".`);

  const fixed = fixedLine(root, operationId);
  const [signature = "", ...words] = fixed?.line.split(", ") ?? [`${method} ${url}`, ...guessed(method, operationId)];
  if (signature !== `${method} ${url}`)
    throw new Error(`test/spec/operations.yaml fixes ${operationId} as ${signature}, not as ${method} ${url}.`);
  const tag = given ?? fixed?.tag;
  if (!tag)
    throw new Error(`test/spec/operations.yaml has no ${operationId}: give a tag, too, such as "repositories".`);
  if (fixed && tag !== fixed.tag)
    throw new Error(`test/spec/operations.yaml fixes ${operationId} under ${fixed.tag}, not ${tag}.`);
  if (!/^[a-z]+(-[a-z]+)*$/.test(tag)) throw new Error(`A tag is words in lower case with hyphens, not "${tag}".`);

  const file = `spec/${pathFile(url)}`;
  const names = Array.from(url.matchAll(/\{(\w+)\}/g), ([, name]) => name as string);
  const thing = operationId.replace(/^[a-z]+/, "");
  return { method, url, operationId, tag, words, names, file, entity: singular(thing) };
}

function fixedLine(root: string, operationId: string): { tag: string; line: string } | undefined {
  const tags: Record<string, Record<string, string>> = parse(
    readFileSync(path.join(root, "test/spec/operations.yaml"), "utf8"),
  );
  for (const [tag, lines] of Object.entries(tags)) {
    const line = lines[operationId];
    if (line) return { tag, line };
  }
  return undefined;
}

const guessed = (method: string, operationId: string) =>
  method === "GET" && /^(list|search)/.test(operationId) ? ["paged"] : [];

const singular = (thing: string) =>
  thing
    .replace(/ies$/, "y")
    .replace(/(ss|sh|ch|x|us)es$/, "$1")
    .replace(/([^su])s$/, "$1");
