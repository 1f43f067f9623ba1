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
      if (value !== undefined) form.append(name, value);
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

/** Refuses what JSON leaves out, empties or rounds without a word. */
function checkMember(name: string, value: unknown): unknown {
  const isLost = ["bigint", "symbol", "function"].includes(typeof value) || isCollection(value);
  if (!isLost && (typeof value !== "number" || isExact(value))) return value;
  const what = isCollection(value) ? "a Map, a Set or bytes" : typeof value === "bigint" ? "a BigInt" : shown(value);
  throw new Refusal(`${name ? `${name} in the body` : "the body"} cannot be written as JSON: it is ${what}`);
}

function isCollection(value: unknown): boolean {
  return value instanceof Map || value instanceof Set || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
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
