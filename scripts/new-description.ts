import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { type Answer, answerOf, bodyOf, examplesOf, schemasOf } from "./new-components.ts";
import type { Plan } from "./new-plan.ts";

/** Files by their path from the project's folder, with what is to be in them. */
export type Files = Record<string, string>;

const components = "spec/components";
const reference = (kind: string, name: string) => ({ $ref: `../../components/${kind}/${name}.yaml` });

/** The operation's path file and the components that it needs and that are not there, blank where only a reader can tell. */
export function descriptionFiles(root: string, plan: Plan): Files {
  const parameters = plan.names.map((name) => parameterOf(root, name));
  const files: Files = { [plan.file]: pathFile(root, plan, parameters) };
  const add = (kind: string, made: Record<string, object>) => {
    for (const [name, content] of Object.entries(made)) {
      const file = `${components}/${kind}/${name}.yaml`;
      if (!existsSync(path.join(root, file))) files[file] = stringify(content, { lineWidth: 0 });
    }
  };
  for (const { component, made } of parameters) add("parameters", made ? { [component]: made } : {});
  add("schemas", schemasOf(plan));
  add("examples", examplesOf(plan));
  return files;
}

/** A path parameter: the component of its name, or one to be made. */
export function parameterOf(root: string, name: string): { component: string; example: unknown; made?: object } {
  const folder = path.join(root, components, "parameters");
  for (const file of readdirSync(folder)) {
    const found = parse(readFileSync(path.join(folder, file), "utf8"));
    if (found.in === "path" && found.name === name)
      return { component: file.slice(0, -".yaml".length), example: found.example };
  }
  const made = { name, in: "path", required: true, description: "", schema: { type: "string" }, example: "x" };
  return { component: name.charAt(0).toUpperCase() + name.slice(1), example: "x", made };
}

function pathFile(root: string, plan: Plan, parameters: { component: string }[]): string {
  const file = path.join(root, plan.file);
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const method = plan.method.toLowerCase();
  if (new RegExp(`^${method}:`, "m").test(before)) throw new Error(`${plan.file} has a ${plan.method} already.`);
  const top = parameters.map(({ component }) => reference("parameters", component));
  const written = { ...(before || top.length === 0 ? {} : { parameters: top }), [method]: operationOf(plan) };
  return before + stringify(written, { lineWidth: 0 }).replace(/tags:\n +- (.*)/, "tags: [$1]");
}

function operationOf(plan: Plan): object {
  const body = bodyOf(plan);
  const answer = answerOf(plan);
  return {
    ...(plan.words.includes("twin") && { "x-user-centric": true }),
    operationId: plan.operationId,
    tags: [plan.tag],
    summary: "",
    description: "",
    ...(plan.words.includes("paged") && {
      parameters: ["Start", "Limit"].map((name) => reference("parameters", name)),
    }),
    ...(body && { requestBody: { required: true, description: "", content: contentOf(body) } }),
    responses: {
      [answer.status]: { description: "", ...(answer.schema && { content: contentOf(answer) }) },
      default: reference("responses", "Default"),
    },
  };
}

function contentOf({ mediaType, schema = "", examples = {} }: Omit<Answer, "status">): object {
  const named = Object.entries(examples).map(([name, file]) => [name, reference("examples", file)]);
  return {
    [mediaType]: {
      schema: reference("schemas", schema),
      ...(named.length > 0 && { examples: Object.fromEntries(named) }),
    },
  };
}
