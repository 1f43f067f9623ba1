import type { Description, Webhooks } from "./description.ts";

/** The source of generated/names.ts: a type for each schema, under its own name and with its description as hover text. */
export function schemaNames({ components: { schemas = {} } }: Description): string {
  const entries = Object.entries(schemas).map(
    ([name, { description }]) => `${comment(description)}\nexport type ${name} = Schemas["${name}"];\n`,
  );
  return `import type { components } from "./schema.ts";

type Schemas = components["schemas"];

${entries.join("\n")}`;
}

/** The source of generated/event-names.ts: the types of what webhooks post, and of the parts that are named `Event…`. */
export function eventNames({ components: { schemas = {} }, "x-webhooks": webhooks }: Description & Webhooks): string {
  const posted = Object.values(webhooks).map(({ post }) => post.requestBody.content["application/json"].schema.$ref);
  const isPosted = (name: string) => posted.includes(`#/components/schemas/${name}`);
  const names = Object.keys(schemas).filter((name) => name.startsWith("Event") || isPosted(name));
  return `export type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./names.ts";\n`;
}

function comment(description = ""): string {
  const lines = description.trim().replaceAll("*/", "*\\/").split("\n");
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}
