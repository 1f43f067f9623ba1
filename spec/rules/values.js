/**
 * Says the values of `x-extensible-enum` in the descriptions too, where pages, their search, hover texts and other generators
 * show them. A description that names all of them already stays as it is.
 */
export function valuesInProse() {
  return {
    Schema: { leave: (schema) => tellValues(schema, knownOf(schema)) },
    Parameter: { leave: (parameter) => tellValues(parameter, knownOf(parameter.schema ?? {})) },
  };
}

/** The known values of a text, or of the texts in a list. */
function knownOf({ "x-extensible-enum": own, items }) {
  return own ?? items?.["x-extensible-enum"];
}

function tellValues(node, known) {
  // A text without a description is the item of a list, whose own description names the values.
  if (!known || !node.description || known.every((value) => names(node.description, value))) return;
  const values = known.map((value) => `\`${value}\``).join(", ");
  node.description = `${node.description.trimEnd()} Known ${known.length > 1 ? "values" : "value"}: ${values}.`;
}

/** Whether the text has the value as a word of its own: "CONTEXT, OPEN" has OPEN, "REOPENED" has not. */
function names(text, value) {
  return text.split(/[^\w:-]+/).some((word) => word.replace(/:$/, "") === value);
}
