/** The headers by which every answer says who called, each with the name of its component. */
const HEADERS = { "X-AUSERNAME": "CallerName", "X-AUSERID": "CallerId" };

const COMPONENTS = {
  CallerName: {
    description:
      "User name of the caller, which answers the question who a token belongs to. Left out for anonymous callers.",
    schema: { type: "string" },
    example: "jcitizen",
  },
  CallerId: {
    description: "Number of the caller. Left out for anonymous callers.",
    schema: { type: "string" },
    example: "101",
  },
};

/** Adds those headers to every success, so that no path file has to. */
export function caller() {
  return {
    Root: {
      leave(root) {
        root.components.headers = { ...root.components.headers, ...COMPONENTS };
        for (const response of successes(root)) {
          response.headers ??= {};
          for (const [name, component] of Object.entries(HEADERS))
            response.headers[name] ??= { $ref: `#/components/headers/${component}` };
        }
      },
    },
  };
}

/** Every 2xx of every operation, or the component that stands for it. */
function successes(root) {
  const responses = Object.values(root.paths).flatMap((item) =>
    Object.values(item).flatMap((operation) => Object.entries(operation?.responses ?? {})),
  );
  return responses
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => (response.$ref ? root.components.responses[response.$ref.split("/").at(-1)] : response));
}
