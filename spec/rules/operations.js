import { readFileSync } from "node:fs";
import { parse } from "yaml";

const R = "/projects/{projectKey}/repos/{repositorySlug}";
const expand = (url) => `/rest/api/1.0${url.replace(/^P\b/, "R/pull-requests/{pullRequestId}").replace(/^R\b/, R)}`;

/** `GET /rest/api/1.0/…` -> { operationId, tag }, from the fixed list. */
const fixed = new Map(
  Object.entries(parse(readFileSync(new URL("operations.yaml", import.meta.url), "utf8"))).flatMap(([tag, entries]) =>
    Object.entries(entries).map(([operationId, call]) => {
      const [method, url] = call.split(" ");
      return [`${method} ${expand(url)}`, { operationId, tag }];
    }),
  ),
);

/** Name, tag, summary, permission and the shared default response of an operation. */
export function operation() {
  let url;
  return {
    PathItem(_item, { key }) {
      url = key;
    },
    Operation(node, { key, location, report }) {
      if (!node["x-user-centric-of"]) {
        const expected = fixed.get(`${key.toUpperCase()} ${url}`);
        if (!expected) report({ message: `${key.toUpperCase()} ${url} is not in spec/rules/operations.yaml.` });
        else {
          if (node.operationId !== expected.operationId)
            report({ message: `Name it ${expected.operationId}.`, location: location.child("operationId") });
          if (node.tags?.[0] !== expected.tag)
            report({ message: `Tag it ${expected.tag}.`, location: location.child("tags") });
        }
      }
      if (!/^[A-Z].*[^.]$/.test(node.summary ?? ""))
        report({ message: "Begin the summary with a capital and end it without a full stop." });
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

/** Every body is a named component. */
export function response() {
  return {
    MediaType(node, { report, location }) {
      if (!node.schema?.$ref)
        report({ message: "Name the schema: a `$ref` into components/schemas.", location: location.child("schema") });
    },
  };
}
