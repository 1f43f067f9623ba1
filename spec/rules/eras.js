const ERA = /^(Stash|Bitbucket Server|Data Center)( \d+(\.\d+)?)?$/;

/** `x-since` and `x-until` name a product, and its release where that is known. */
export function eras() {
  return {
    any: {
      enter(node, { report, location }) {
        if (node === null || typeof node !== "object" || /\/value(\/|$)/.test(location.pointer)) return;
        for (const key of ["x-since", "x-until"])
          if (key in node && !ERA.test(node[key]))
            report({
              message: `${key} is Stash, Bitbucket Server or Data Center, and a release if it is known: "Bitbucket Server 5.4".`,
              location: location.child(key),
            });
      },
    },
  };
}

/** Says the eras in the descriptions too, where pages, hover texts and other generators show them. */
export function eraInProse() {
  return {
    Operation: { leave: tellEra },
    Parameter: { leave: tellEra },
    Schema: { leave: tellEra },
  };
}

function tellEra(node) {
  const sentence = sentenceOf(node["x-since"], node["x-until"]);
  if (sentence === undefined || node.description.includes(sentence)) return;
  // An operation's description ends with its permission, a paragraph of its own.
  const [first, ...others] = node.description.trimEnd().split("\n\n");
  node.description = [`${first} ${sentence}`, ...others].join("\n\n");
}

function sentenceOf(since, until) {
  if (since && until) return `(Known from ${since} to ${until}.)`;
  if (since === "Data Center") return "(Data Center only.)";
  if (until === "Stash") return "(Stash only.)";
  if (since) return `(Known from ${since} on.)`;
  return until && `(Up to ${until}.)`;
}
