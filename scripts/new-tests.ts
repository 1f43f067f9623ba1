import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Files, parameterOf } from "./new-description.ts";
import type { Plan } from "./new-plan.ts";

/** The index of the description, the list of names, the entry for the second reader, and the contract tests' input. */
export function listings(root: string, plan: Plan): Files {
  const read = (file: string) => readFileSync(path.join(root, file), "utf8");
  const inventory = `test/spec/inventory/later/${plan.tag}.yaml`;
  const files: Files = {
    "spec/openapi.yaml": indexed(read("spec/openapi.yaml"), plan),
    "test/spec/operations.yaml": fixed(read("test/spec/operations.yaml"), plan),
    [inventory]: (existsSync(path.join(root, inventory)) ? read(inventory) : "") + entry(plan),
  };
  const folder = "test/contract/inputs";
  const inputs = Object.fromEntries(
    readdirSync(path.join(root, folder)).map((file) => [file, read(`${folder}/${file}`)]),
  );
  for (const [file, text] of Object.entries(withInput(root, inputs, plan))) files[`${folder}/${file}`] = text;
  return files;
}

/** One line per path, after the one that it has most in common with; a new tag, and a group of its own, stand before the last. */
function indexed(index: string, { url, file, tag }: Plan): string {
  const last = "  - name: personal\n";
  const lastGroup = "  - name: Personal repositories\n";
  const isKnown = index.includes(`\n  - name: ${tag}\n`);
  const tagged = isKnown
    ? index
    : index
        .replace(last, `  - name: ${tag}\n    description: ""\n${last}`)
        .replace(lastGroup, `  - name: "Later: ${tag}"\n    tags: [${tag}]\n${lastGroup}`);
  if (tagged.includes(`\n  ${url}:\n`)) return tagged;
  const steps = url.split("/");
  const shared = (other = "") =>
    other.split("/").filter((_, i, all) => all.slice(0, i + 1).join() === steps.slice(0, i + 1).join()).length;
  const paths = Array.from(tagged.matchAll(/^ {2}(\/.*):\n.*\n/gm));
  const nearest = paths.reduce((best, each) => (shared(each[1]) >= shared(best[1]) ? each : best));
  return tagged.replace(nearest[0], () => `${nearest[0]}  ${url}:\n    $ref: ${file.replace("spec/", "")}\n`);
}

function fixed(list: string, { operationId, method, url, words, tag }: Plan): string {
  if (list.includes(`\n  ${operationId}: `)) return list;
  const line = `  ${operationId}: ${[`${method} ${url}`, ...words].join(", ")}\n`;
  const heading = `\n${tag}:\n`;
  return list.includes(heading) ? list.replace(heading, () => `${heading}${line}`) : `${list}${heading}${line}`;
}

/** The facts of the command line; the rest is for somebody who reads the sources and not the path file. */
function entry({ operationId, method, url, names, words }: Plan): string {
  const lines = [
    `- operationId: ${operationId}`,
    `method: ${method}`,
    `url: ${url}`,
    'returns: ""',
    names.length > 0 && `paths: [${names.join(", ")}]`,
    words.includes("paged") && "paged: true",
    words.includes("twin") && "twin: true",
    takesBody(method) && "request: []",
    "responses: []",
  ];
  return `${lines.filter(Boolean).join("\n  ")}\n`;
}

const takesBody = (method: string) => method === "POST" || method === "PUT";

function withInput(root: string, inputs: Files, { operationId, names, tag, method, words }: Plan): Files {
  const values = names.map((name) => `${name}: ${JSON.stringify(parameterOf(root, name).example)}`);
  if (words.includes("paged")) values.push("start: 50", "limit: 10");
  if (takesBody(method)) values.push("body: {}");
  const line = `  ${operationId}: [${values.length > 0 ? `{ ${values.join(", ")} }` : "{}"}],\n`;
  const end = "} satisfies Partial<Inputs>;";
  const variable = tag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const file = `${tag}.ts`;
  const text = inputs[file];
  if (text) return { [file]: text.replace(end, () => `${line}${end}`) };
  const index = inputs["index.ts"] as string;
  return {
    [file]: `import type { Inputs } from "./index.ts";\n\nexport const ${variable} = {\n${line}${end}\n`,
    "index.ts": index
      .replace(/\n\nexport type OperationId/, `\nimport { ${variable} } from "./${file}";$&`)
      .replace("} satisfies Inputs;", `  ...${variable},\n$&`),
  };
}
