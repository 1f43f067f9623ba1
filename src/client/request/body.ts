import { toBase64 } from "../base64.ts";
import { Refusal, shown } from "../errors/refusal.ts";
import { isExact } from "./number.ts";

/** Writes a body: an object that holds a `Blob` as a form, text and other bodies of `fetch` as they are, else JSON. */
export function serializeBody(body: unknown): RequestInit["body"] | undefined {
  if (isReady(body)) return body;
  const fields = Object.entries(body ?? {});
  if (fields.some(([, value]) => value instanceof Blob)) {
    const form = new FormData();
    for (const [name, value] of fields) {
      if (value !== undefined && value !== null) form.append(name, checkField(name, value));
    }
    return form;
  }
  try {
    return JSON.stringify(body, checkMember);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("the body cannot be written as JSON: it holds itself, or a part of it throws when it is read");
  }
}

/** Refuses a body where `fetch` takes none. */
export function checkBody(method: string, body: unknown): void {
  const takesNone = ["GET", "HEAD"].includes(method);
  if (takesNone && body !== undefined && body !== null) throw new Refusal(`a ${method} must not have a body`);
}

/** Whether `fetch` takes a body as it is. */
export function isReady(body: unknown): body is NonNullable<RequestInit["body"]> {
  if (typeof body === "string" || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return true;
  return body instanceof FormData || body instanceof URLSearchParams || body instanceof Blob;
}

/** Refuses what a form would show as "[object Object]". */
function checkField(name: string, value: unknown): string | Blob {
  if (value instanceof Blob) return value;
  if (["string", "number", "boolean"].includes(typeof value)) return String(value);
  throw new Refusal(`${name} in the body must be text or a Blob, as it is sent as a form, not ${shown(value)}`);
}

/** Refuses what JSON leaves out, empties or rounds without a word. */
function checkMember(name: string, value: unknown): unknown {
  const isLost = ["bigint", "symbol", "function"].includes(typeof value) || isEmptied(value);
  if (!isLost && (typeof value !== "number" || isExact(value))) return value;
  const what = isEmptied(value)
    ? `of the class ${classOf(value)}`
    : typeof value === "bigint"
      ? "a BigInt"
      : shown(value);
  throw new Refusal(`${name ? `${name} in the body` : "the body"} cannot be written as JSON: it is ${what}`);
}

/** Classes of values that are written as they are, though they have no members. */
const writable = ["Object", "Array", "Number", "String", "Boolean"];

/** Whether JSON would write bytes as an object, or `{}` for what has its content elsewhere: a Map, a Promise, a stream. */
function isEmptied(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return ArrayBuffer.isView(value) || (!writable.includes(classOf(value)) && Object.keys(value).length === 0);
}

/** The name of a value's class, whatever realm it is of. */
function classOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/** The `Content-Type` of a body that is neither JSON nor a form with files, whose type `fetch` sets by itself. */
export function contentTypeOf(body: unknown): string | undefined {
  if (typeof body === "string") return "text/plain;charset=UTF-8";
  if (body instanceof URLSearchParams) return "application/x-www-form-urlencoded;charset=UTF-8";
  if (body instanceof Blob) return body.type || "application/octet-stream";
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return "application/octet-stream";
  return undefined;
}

/**
 * A picture as the data URI that `createProject` and `updateProject` take as `avatar`. Its type is the blob's, or PNG.
 *
 * @example await stash.updateProject({ projectKey: "PRJ", body: { avatar: await avatarDataUri(picture) } });
 */
export async function avatarDataUri(picture: Blob): Promise<string> {
  return `data:${picture.type || "image/png"};base64,${toBase64(new Uint8Array(await picture.arrayBuffer()))}`;
}
