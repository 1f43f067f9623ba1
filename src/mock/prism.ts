import { createRequire } from "node:module";
import type { Operation } from "./description.ts";

/** What Prism objects to, in its own words. */
export interface Objection {
  path?: string[];
  code?: string | number;
  message: string;
  severity: number;
}

export interface PrismRequest {
  method: string;
  url: { path: string; query: Record<string, string | string[]> };
  headers: Record<string, string>;
  body?: unknown;
}

export interface Prism {
  checkRequest(operation: Operation, request: PrismRequest): Objection[];
  checkResponse(operation: Operation, status: number, mediaType: string | undefined, body: unknown): Objection[];
}

type Either = { _tag: "Left"; left: Objection[] } | { _tag: "Right" };
type Check = (options: { resource: Operation; element: object }) => Either;

/**
 * Loads Prism's validator. It alone, because all of `@stoplight/prism-http` takes 1 s to load and the validator 0.2 s.
 * Prism is CommonJS and an optional peer, so it is required when a mock is started.
 */
export function loadPrism(require: NodeJS.Require = createRequire(import.meta.url)): Prism {
  let validator: { validateInput: Check; validateOutput: Check };
  try {
    validator = require("@stoplight/prism-http/dist/validator");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw cause;
    throw new Error(`The mock needs Prism, which is not installed: ${installLine()}`, { cause });
  }
  return {
    checkRequest: (resource, element) =>
      errors(validator.validateInput({ resource, element })).map((found) => inDocumentedCase(resource, found)),
    checkResponse(resource, statusCode, mediaType, body) {
      const headers = mediaType ? { "content-type": mediaType } : {};
      return errors(validator.validateOutput({ resource, element: { statusCode, headers, body } }));
    },
  };
}

/** Prism also warns, of deprecated parameters and of undocumented errors; a warning is no breach. */
function errors(result: Either): Objection[] {
  const error = 0;
  return result._tag === "Left" ? result.left.filter(({ severity }) => severity === error) : [];
}

/** Prism writes the names of parameters in lower case. */
function inDocumentedCase({ request }: Operation, objection: Objection): Objection {
  const [place = "", ...steps] = objection.path ?? [];
  if (place !== "path" && place !== "query") return objection;
  const names = new Map(request[place].map(({ name }) => [name.toLowerCase(), name]));
  const documented = (name: string) => names.get(name) ?? name;
  const message = objection.message.replace(/(?<=parameter |property ')[^ ']+/, documented);
  return { ...objection, path: [place, ...steps.map(documented)], message };
}

function installLine(): string {
  const { peerDependencies } = createRequire(import.meta.url)("stash-openapi/package.json");
  const packages = Object.entries(peerDependencies).map(([name, version]) => `${name}@${version}`);
  return `npm install --save-dev --save-exact ${packages.join(" ")}`;
}
