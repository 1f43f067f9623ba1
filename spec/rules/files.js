const NAME = /^[A-Z][A-Za-z0-9]*$/;

/** A path file's place is its URL; a component's file name is its name. */
export function files() {
  return {
    PathItem(_node, { key, report, location }) {
      const expected = `/spec/paths${String(key).replace(/^\/rest\/api\/1\.0/, "")}.yaml`;
      if (!location.source.absoluteRef.endsWith(expected))
        report({ message: `Put this path in ${expected.slice(1)}.` });
    },
    ref: {
      enter(node, { report }) {
        const target = node.$ref;
        if (target.startsWith("#") || /(^|\/)paths\//.test(target)) return;
        const component = /(?:^|(?:components|^\.\.)\/(?:schemas|parameters|responses|examples)\/)([^/]+)\.yaml$/.exec(
          target,
        );
        if (!NAME.test(component?.[1] ?? ""))
          report({
            message: `Refer to components/{schemas,parameters,responses,examples}/PascalCase.yaml, not ${target}.`,
          });
      },
    },
  };
}
