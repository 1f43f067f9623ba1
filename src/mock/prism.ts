import { createRequire } from "node:module";
import type * as PrismHttp from "@stoplight/prism-http";

/** Something that breaks the description, in Prism's words or in ours. */
export interface Violation {
  path?: string[];
  code?: string | number;
  message: string;
  severity: number;
}

export type Schema = { $ref?: string; type?: unknown; enum?: unknown[] };
export type Example = { key: string; value: unknown };

/** An operation as Prism's own transformer makes it: `iid` is the `operationId`, the method is in lower case. */
export type Operation = Awaited<ReturnType<typeof PrismHttp.getHttpOperationsFromSpec>>[number] & {
  iid: string;
  /** The component schemas, which Prism looks up as `#/__bundled__/…`. */
  __bundled__: Record<string, Schema>;
};

export type Prism = ReturnType<typeof loadPrism>;

/** Prism's check of a request or an answer. */
type Validate<Element> = (of: { resource: Operation; element: Element }) => { left?: Violation[] };

interface Packages {
  createInstance: typeof PrismHttp.createInstance;
  createLogger(name: string, options: { level: string }): object;
  transformOas3Operations(document: object): Operation[];
  validateInput: Validate<PrismHttp.IHttpRequest>;
  validateOutput: Validate<PrismHttp.IHttpResponse>;
}

// A request is validated by `checkRequest` before Prism is asked for its answer, and not once more.
const config: PrismHttp.IHttpMockConfig = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
  upstreamProxy: undefined,
};

/** Loads Prism, which takes a second, and lets it read the description. */
export function loadPrism(description: string, require: NodeJS.Require = createRequire(import.meta.url)) {
  const { createInstance, createLogger, transformOas3Operations, validateInput, validateOutput } =
    requirePrism(require);
  const document = withBundledSchemas(description);
  const operations = transformOas3Operations(document);
  for (const operation of operations) operation.__bundled__ = document.__bundled__;

  const { request } = createInstance(config, { logger: createLogger("mock", { level: "silent" }) });
  return {
    operations,
    /** Resolves to Prism's answer to a valid request, of those wanted, and to what breaks the description in it. */
    async ask(operation: Operation, sent: PrismHttp.IHttpRequest, wanted: Partial<PrismHttp.IHttpOperationConfig>) {
      const result = await request(sent, [operation], { ...config, mock: { ...config.mock, ...wanted } })();
      if (result._tag === "Left") throw result.left;
      const { output, validations } = result.right;
      return { answer: output, output: errorsIn(validations.output) };
    },
    /** Says at once what breaks the description in an answer that Prism did not make. */
    check: (resource: Operation, element: PrismHttp.IHttpResponse) =>
      errorsIn(validateOutput({ resource, element }).left),
    /** The same of a request. */
    checkRequest: (resource: Operation, element: PrismHttp.IHttpRequest) =>
      errorsIn(validateInput({ resource, element }).left).map((found) => inDocumentedCase(resource, found)),
  };
}

/** Prism is CommonJS and an optional peer, so it is required when a mock is started. */
function requirePrism(require: NodeJS.Require): Packages {
  try {
    const fromPrism = createRequire(require.resolve("@stoplight/prism-http"));
    return {
      ...require("@stoplight/prism-http"),
      // `request()` gives a promise, and `mock.reply()` throws at once: these checks alone are not in Prism's index.
      ...require("@stoplight/prism-http/dist/validator"),
      // These are dependencies of Prism's, so they are looked up from Prism's own place.
      ...fromPrism("@stoplight/prism-core"),
      ...fromPrism("@stoplight/http-spec/oas3/operation"),
    };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw cause;
    throw new Error(`The mock needs Prism, which is not installed: ${installLine()}`, { cause });
  }
}

/**
 * Moves the component schemas to `__bundled__`, where Prism's validator looks references up. Prism's own
 * `getHttpOperationsFromSpec` dereferences everything instead, which takes 9 ms for each operation.
 */
function withBundledSchemas(description: string): { __bundled__: Operation["__bundled__"] } {
  const document = JSON.parse(description, (key, value) =>
    key === "$ref" && typeof value === "string" ? value.replace("#/components/schemas/", "#/__bundled__/") : value,
  );
  document.__bundled__ = unlisted(document.components?.schemas ?? {});
  // Prism looks up no references in the schema of a form.
  for (const { requestBody } of Object.values(document.paths).flatMap((item) => Object.values(item as object))) {
    const form = requestBody?.content?.["multipart/form-data"];
    if (form) form.schema = resolved(form.schema, document.__bundled__);
  }
  return document;
}

/**
 * Makes schemas that are found by name, and not by a loop over names. Prism hands all of them to ajv beside each schema that ajv
 * compiles, and ajv loops through everything it is given: 923 schemas took 3.3 s, and take 1.4 s.
 */
function unlisted(schemas: Operation["__bundled__"]): Operation["__bundled__"] {
  const found = {};
  for (const [name, value] of Object.entries(schemas)) Object.defineProperty(found, name, { value });
  return found;
}

/** The schema that a reference to `__bundled__` stands for. */
export function resolved(schema: Schema, bundled: Operation["__bundled__"]): Schema {
  const target = schema.$ref && bundled[schema.$ref.replace("#/__bundled__/", "")];
  return target ? resolved(target, bundled) : schema;
}

/** Prism also warns, of deprecated parameters and of undocumented errors; a warning is no violation. */
function errorsIn(violations: Violation[] = []): Violation[] {
  const error = 0;
  return violations.filter(({ severity }) => severity === error);
}

/** Prism writes the names of parameters in lower case. */
function inDocumentedCase({ request }: Operation, violation: Violation): Violation {
  const [place = "", ...steps] = violation.path ?? [];
  if (place !== "path" && place !== "query") return violation;
  const names = new Map(request?.[place]?.map(({ name }) => [name.toLowerCase(), name]));
  const documented = (name: string) => names.get(name) ?? name;
  const message = violation.message.replace(/(?<=parameter |property ')[^ ']+/, documented);
  return { ...violation, path: [place, ...steps.map(documented)], message };
}

function installLine(): string {
  const { peerDependencies } = createRequire(import.meta.url)("stash-openapi/package.json");
  const name = "@stoplight/prism-http";
  return `npm install --save-dev --save-exact ${name}@${peerDependencies[name]}`;
}
