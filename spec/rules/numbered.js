/** Repeats a query parameter such as `role.1`, marked `x-numbered: 10`, under the other numbers up to that one. */
export function numbered() {
  return {
    Operation: {
      leave(operation) {
        operation.parameters = operation.parameters?.flatMap(repeated);
        if (!operation.parameters) delete operation.parameters;
      },
    },
  };
}

function repeated(parameter) {
  const { "x-numbered": last, ...first } = parameter;
  if (last === undefined) return [parameter];
  return Array.from({ length: last }, (_, i) => ({ ...structuredClone(first), name: first.name.replace("1", i + 1) }));
}
