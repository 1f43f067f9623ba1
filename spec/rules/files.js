const NAME = /^[A-Z][A-Za-z0-9]*$/;

import { isWebhook } from "./webhooks.js";

/**
 * A path file lies flat in the folder of its REST API, named after its URL, and that of a webhook is named after its event;
 * a component's file name is its name.
 */
export function files() {
  return {
    PathItem(_node, { key, report, location }) {
      const expected = `/spec/${isWebhook(location) ? webhookFile(String(key)) : pathFile(String(key))}`;
      if (!location.source.absoluteRef.endsWith(expected))
        report({ message: `Put this path in ${expected.slice(1)}.` });
    },
    ref: {
      enter(node, { report }) {
        const target = node.$ref;
        if (target.startsWith("#") || /(^|\/)(paths|webhooks)\//.test(target)) return;
        if (!isComponent(target))
          report({
            message: `Refer to components/{schemas,parameters,responses,examples}/PascalCase.yaml, not ${target}.`,
          });
      },
    },
  };
}

const KINDS = ["schemas", "parameters", "responses", "examples"];

/** Whether a reference leads to a component: from a path file or the index with its folder, from its neighbours without. */
function isComponent(target) {
  const [file, kind, ...folders] = target.split("/").reverse();
  if (!file.endsWith(".yaml") || !NAME.test(file.slice(0, -".yaml".length))) return false;
  return kind === undefined || (KINDS.includes(kind) && [undefined, "..", "components"].includes(folders[0]));
}

/** The webhook of `pr:opened` belongs in webhooks/pr_opened.yaml: a colon is no character of file names everywhere. */
function webhookFile(eventKey) {
  return `webhooks/${eventKey.replaceAll(":", "_")}.yaml`;
}

/**
 * The place of a path file: `/rest/api/1.0/projects/{projectKey}` is paths/api/projects_{projectKey}.yaml. What a server
 * has outside `/rest/` is in paths/root.
 */
export function pathFile(url) {
  const [, api, below] = /^\/rest\/([^/]+)\/[^/]+\/(.+)$/.exec(url) ?? [undefined, "root", url.slice(1)];
  return `paths/${api}/${below.replaceAll("/", "_")}.yaml`;
}
