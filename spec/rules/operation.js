import { isWebhook } from "./webhooks.js";

/** Summary, permission and the shared default response of an operation; webhooks have the first alone. Its name and tag are fixed by test/spec/inventory. */
export function operation() {
  return {
    Operation(node, { location, report }) {
      if (!/^[A-Z].*[^.]$/.test(node.summary ?? ""))
        report({ message: "Begin the summary with a capital and end it without a full stop." });
      if (isWebhook(location)) return;
      // Editors and generators show the description without the summary, so it must say by itself what the call does.
      if (!/^(?!This\b|Those\b)[A-Z][a-z]*s\b/.test(node.description ?? ""))
        report({ message: "Begin the description with what the call does, in the third person: `Deletes a project.`" });
      if (!/(^|\n\n)Permission: \S[^\n]*$/.test((node.description ?? "").trimEnd()))
        report({ message: "End the description with a paragraph of one line, `Permission: …`." });
      if (!node.responses?.default)
        report({
          message: "Add `default: { $ref: …/components/responses/Default.yaml }`.",
          location: location.child("responses"),
        });
    },
  };
}

/** Parameters are described; one that spans slashes is the last segment of its URL. */
export function parameter() {
  return {
    Parameter(node, { report, location }) {
      if (!node.description) report({ message: `Describe the parameter ${node.name}.` });
      if (node["x-multi-segment"] && node.in !== "path")
        report({ message: "x-multi-segment is for path parameters.", location: location.child("x-multi-segment") });
    },
    PathItem(node, { key, report, resolve }) {
      for (const raw of node.parameters ?? []) {
        const found = raw.$ref ? resolve(raw).node : raw;
        if (found?.["x-multi-segment"] && !String(key).endsWith(`/{${found.name}}`))
          report({ message: `{${found.name}} spans slashes, so it must be the last segment.` });
      }
    },
  };
}

/** Media types whose bodies clients read as JSON, as text or as the fields of a form; all others are octets. */
const READ = ["application/json", "text/plain", "text/html", "multipart/form-data"];

/** Every body is a named component, binary where it is no text; a body says what it is, a response when it is sent. */
export function response() {
  return {
    Response(node, { report }) {
      if (!node.description) report({ message: "Describe the response: when it is sent." });
    },
    RequestBody(node, { report }) {
      if (!node.description) report({ message: "Describe the body." });
    },
    MediaType(node, { key, report, location, resolve }) {
      if (!node.schema?.$ref)
        report({ message: "Name the schema: a `$ref` into components/schemas.", location: location.child("schema") });
      const schema = node.schema?.$ref ? resolve(node.schema).node : node.schema;
      if (!READ.includes(key) && schema?.format !== "binary")
        report({
          message: `A body of ${key} has a schema of \`type: string, format: binary\`, so that clients do not read it as text.`,
          location: location.child("schema"),
        });
    },
  };
}
