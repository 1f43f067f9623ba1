import { multiSegmentParameters } from "../../../generated/operations.ts";
import { locationOf } from "../errors/credentials.ts";
import { Refusal, shown } from "../errors/refusal.ts";
import { isExact } from "./number.ts";

const parameter = /\{([^{}]+)\}/;

/** A path template, taken apart at its parameters. */
interface Template {
  names: string[];
  /** The texts before, between and behind them. */
  texts: string[];
}

/** Those that have been taken apart: to do it for each call takes a hundredth of its CPU. */
const templates = new Map<string, Template>();

/** More than the description has. A caller who writes values into templates may have any number: then all are dropped. */
const mostTemplates = 1_000;

function templateOf(given: string): Template {
  const known = templates.get(given);
  if (known) return known;
  checkTemplate(given);
  const pieces = given.split(parameter);
  const template = {
    names: pieces.filter((_, at) => at % 2 === 1),
    texts: pieces.filter((_, at) => at % 2 === 0),
  };
  if (templates.size >= mostTemplates) templates.clear();
  templates.set(given, template);
  return template;
}

/** Names of the parameters in a path template, in order. */
export function parameterNames(template: string): string[] {
  return templateOf(template).names;
}

/**
 * Puts the values into a path template. Whatever a URL parser or Tomcat would turn into another URL is refused:
 * `DELETE …/projects/{projectKey}` with `..` reaches something else.
 */
export function serializePath(template: string, values: Record<string, unknown> = {}): string {
  const { names, texts } = templateOf(template);
  let url = texts[0] as string;
  for (const [at, name] of names.entries()) url += encodeValue(name, values[name]) + texts[at + 1];
  return url;
}

/** Most values are of such characters alone, which stand in a URL as they are: measured, this spares a hundredth of a call. */
const isPlain = /^[\w-]+$/;

function encodeValue(name: string, value: unknown): string {
  if (value === undefined || value === null) throw new Refusal(`path parameter ${name} is missing`);
  if (typeof value !== "string" && !isExact(value)) {
    throw new Refusal(`path parameter ${name} must be text or an exact number, not ${shown(value)}`);
  }
  const text = String(value);
  if (isPlain.test(text)) return text;
  const segments = text.split("/");
  if (segments.length > 1 && !multiSegmentParameters.includes(name)) throw new Refusal(slashRefusal(name));
  if (segments.some((segment) => ["", ".", ".."].includes(segment))) {
    throw new Refusal(`path parameter ${name} must not be empty, nor have an empty segment, "." or ".."`);
  }
  return segments.map((segment) => encode(segment, `path parameter ${name}`)).join("/");
}

/** Servers refuse `%2F`, and look up hashes alone where one commit is asked for. */
function slashRefusal(name: string): string {
  const isCommit = ["commitId", "changesetId"].includes(name);
  const cure = isCommit ? "; find the hash of a branch by listCommits({ …, until, limit: 1 })" : "";
  return `path parameter ${name} must not have a slash${cure}`;
}

/** Percent-encodes a text for a URL; `what` names it, should it not be one that UTF-8 can carry. */
export function encode(text: string, what: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new Refusal(`${what} has half of a surrogate pair, which no URL can carry`);
  }
}

/** The URL, or undefined where the text is none. `URL.canParse` goes wrong on some hosts in Node 20 and 22. */
export function parsedUrl(text: string | URL, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/**
 * "." and ".." in any of the spellings that a URL parser or Tomcat resolves away: `..`, `.%2e`, `%2E%2E`, `..;x`, and with
 * only spaces or control characters behind it, which a parser drops at the end of a URL.
 */
const dotSegment = /^(\.|%2e){1,2}(;|[\s\p{Cc}]*$)/iu;

/** Characters that a URL parser drops wherever they stand, so that "/.", a tab, "./" is "/../". */
const droppedByParsers = ["\t", "\n", "\r"];

/** Refuses a URL whose path a parser or Tomcat would make another one. */
function checkSegments(url: string): void {
  const [path = ""] = url.split(/[?#]/, 1);
  const changesPath = path.split(/[/\\]/).some((segment) => dotSegment.test(segment));
  const losesCharacters = droppedByParsers.some((character) => url.includes(character));
  if (changesPath || losesCharacters) {
    throw new Refusal('the URL must not have "." or ".." as a segment, nor a tab or line break');
  }
}

const noFragment = "the URL must not have a fragment, which is never sent; write %23 for #";

/** Refuses what no template of the description has, but may come from a caller in plain JavaScript. */
function checkTemplate(template: string): void {
  checkSegments(template);
  if (template.includes("#")) throw new Refusal(noFragment);
  if (template.includes("?")) {
    throw new Refusal("the URL must not have a query; give params: { query: { … } }, and write %3F for a ? in a path");
  }
}

/** The URL of a path below the server's root, or of a whole URL there; refused if it would reach anything else. */
export function urlBelow(root: string, given: string): string {
  const url = absolute(root, given);
  checkSegments(url);
  if (url.includes("#")) throw new Refusal(noFragment);
  // Only parsed is its host spelled as in the root.
  const { href } = parsedUrl(url) ?? {};
  if (href?.startsWith(`${root}/`)) return href;
  const place = shownUrl(url) ?? "the URL";
  if (place.startsWith(`${root}/`))
    throw new Refusal("the URL must not have a user name or password; use the option auth");
  throw new Refusal(`${place} is not below ${root}; write a path, such as /rest/api/1.0/projects`);
}

/** The URL that a call of `urlBelow` is about, as an error may show it; the root where it is none. */
export function nameOfUrl(root: string, given: string): string {
  return shownUrl(absolute(root, given)) ?? root;
}

/** A URL without user, password, query and fragment; undefined for a text that is no URL of a server. */
export function shownUrl(url: string): string | undefined {
  const { host, origin, pathname } = parsedUrl(url) ?? {};
  return host ? locationOf(`${origin}${pathname}`) : undefined;
}

function absolute(root: string, given: string): string {
  const isWhole = /^[a-z][a-z\d+.-]*:/i.test(given);
  return isWhole ? given : `${root}/${given.replace(/^\//, "")}`;
}
