import { toBase64 } from "../base64.ts";
import { Refusal } from "../errors/refusal.ts";

/** Writes a body: an object that holds a `Blob` as a form, text and other bodies of `fetch` as they are, else JSON. */
export function serializeBody(body: unknown): BodyInit | undefined {
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
    return JSON.stringify(body);
  } catch {
    throw new Refusal("the body cannot be written as JSON: it has a BigInt, or holds itself");
  }
}

function isReady(body: unknown): body is string | FormData | URLSearchParams | Blob {
  return (
    typeof body === "string" || body instanceof FormData || body instanceof URLSearchParams || body instanceof Blob
  );
}

/** The `Content-Type` of a body that is neither JSON nor a form with files, whose type `fetch` sets by itself. */
export function contentTypeOf(body: unknown): string | undefined {
  if (typeof body === "string") return "text/plain;charset=UTF-8";
  if (body instanceof URLSearchParams) return "application/x-www-form-urlencoded;charset=UTF-8";
  if (body instanceof Blob) return body.type || "application/octet-stream";
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
