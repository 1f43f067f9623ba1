/** The components of which generators make types, all in one namespace; an example becomes none. */
const KINDS = ["schemas", "parameters", "responses", "requestBodies", "headers"];

/** The endings by which oapi-codegen names the types that it makes of an operation: `GetProjectParams`, `GetProjectResponse`. */
const MADE_OF_OPERATIONS = ["Params", "Response", "JSONRequestBody"];

/**
 * No two types of a generated client have one name. oapi-codegen stops at the second; others number it, or write one
 * file over the other where case does not count.
 */
export function names() {
  const components = new Map();
  const operations = [];
  return {
    Components(node, { report, location }) {
      for (const kind of KINDS)
        for (const name of Object.keys(node[kind] ?? {})) {
          const other = components.get(name.toLowerCase());
          const at = location.child([kind, name]);
          if (other) report({ message: `Give ${kind}/${name} another name: ${other} has it.`, location: at.key() });
          else components.set(name.toLowerCase(), `${kind}/${name}`);
        }
    },
    Operation(node, { location }) {
      operations.push({ operationId: String(node.operationId), at: location.child("operationId") });
    },
    Root: {
      leave(_node, { report }) {
        for (const { operationId, at } of operations)
          for (const suffix of MADE_OF_OPERATIONS) {
            const other = components.get(`${operationId}${suffix}`.toLowerCase());
            if (other)
              report({ message: `Give ${other} another name: ${operationId} makes a type of it.`, location: at });
          }
      },
    },
  };
}
