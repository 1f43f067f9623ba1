/** Whether a place belongs to a webhook: to what servers post to others, not to what they answer. */
export function isWebhook({ source, pointer }) {
  return pointer.startsWith("#/x-webhooks/") || /\/spec\/webhooks\/[^/]+$/.test(source.absoluteRef);
}

/** Everything about an event is named after its key, and its body has the key, so that code can tell events apart. */
export function webhooks() {
  return {
    WebhooksMap: {
      PathItem(node, { key, report, resolve, location }) {
        const name = eventName(String(key));
        const at = location.child("post");
        const { operationId, security, requestBody } = node.post ?? {};
        if (operationId !== `receive${name}`) report({ message: `Name the operation receive${name}.`, location: at });
        if (security?.length !== 0)
          report({ message: "Write `security: []`: a listener asks for no credentials.", location: at });
        const media = requestBody?.content?.["application/json"];
        if (!media?.schema?.$ref || !namesComponent(media.schema.$ref, `${name}Event`)) {
          report({ message: `Let the schema of the body be components/schemas/${name}Event.yaml.`, location: at });
          return;
        }
        const { eventKey } = resolve(media.schema).node?.properties ?? {};
        if (KEYLESS.includes(key) ? eventKey !== undefined : eventKey?.enum?.join() !== key)
          report({
            message: KEYLESS.includes(key)
              ? `${key} has no eventKey in its body.`
              : `Give ${name}Event the property eventKey with \`enum: [${key}]\`.`,
            location: at,
          });
      },
    },
  };
}

/** Events whose key stands in the header alone. */
const KEYLESS = ["diagnostics:ping"];

const WORDS = { pr: "PullRequest", repo: "Repository" };

/** `pr:from_ref_updated` is PullRequestFromRefUpdated. */
function eventName(key) {
  return key
    .split(/[:_]/)
    .map((word) => WORDS[word] ?? word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}

/** Whether a reference leads to that component: a file of what we write, a pointer in what we publish. */
function namesComponent(ref, name) {
  return ref.endsWith(`/schemas/${name}.yaml`) || ref.endsWith(`/schemas/${name}`);
}
