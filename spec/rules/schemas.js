const EXTENSIONS = [
  "x-multi-segment",
  "x-numbered",
  "x-user-centric",
  "x-user-centric-of",
  "x-single-page",
  "x-extensible-enum",
  "x-since",
  "x-until",
  "x-erratum",
  "x-array-type",
  "x-webhooks",
  "x-tagGroups",
];

/** Schemas and properties are described, named, open, and plain enough for the mock's validator. */
export function schema() {
  return {
    NamedSchemas: {
      Schema(node, { report }) {
        if (!node.description) report({ message: "Describe the schema." });
      },
    },
    Schema(node, { report, location }) {
      for (const [name, property] of Object.entries(node.properties ?? {})) {
        const at = location.child(["properties", name]);
        if (property.$ref) continue;
        if (!property.description) report({ message: `Describe the property ${name}.`, location: at });
        const inner = property.type === "array" ? (property.items ?? {}) : property;
        if (!inner.$ref && (inner.type === "object" || inner.properties) && !inner.additionalProperties)
          report({ message: `Give ${name} a schema of its own in components/schemas.`, location: at });
      }
      if (node.nullable && (!node.type || node.allOf || node.anyOf || node.oneOf))
        report({ message: "`nullable` goes beside a plain `type` only.", location: location.child("nullable") });
      if (node.enum?.includes(null))
        report({ message: "Leave null out of `enum`: `nullable` says it.", location: location.child("enum") });
      if (node.additionalProperties === false || (node.additionalProperties && node.properties))
        report({ message: "Objects stay open, without additionalProperties, but for free-form maps." });
    },
  };
}

/** No extension but the ones that spec/README.md lists. */
export function extensions() {
  return {
    any: {
      enter(node, { report, location }) {
        // The content of an example is a payload, not a part of the description; a property named `values` is.
        if (node === null || typeof node !== "object" || /\/value(\/|$)/.test(location.pointer)) return;
        for (const key of Object.keys(node))
          if (key.startsWith("x-") && !EXTENSIONS.includes(key))
            report({ message: `${key} is not in the list of spec/README.md.`, location: location.child(key) });
      },
    },
  };
}
