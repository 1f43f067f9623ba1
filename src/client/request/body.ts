import { toBase64 } from "../auth/auth.ts";

/** Writes a body (openapi-fetch's `bodySerializer`): an object that holds a `Blob` as a form, text as it is, else JSON. */
export function serializeBody(body: unknown): unknown {
  if (typeof body === "string" || body instanceof FormData) return body;
  const fields = Object.entries(body ?? {});
  if (fields.some(([, value]) => value instanceof Blob)) {
    const form = new FormData();
    for (const [name, value] of fields) {
      if (value !== undefined) form.append(name, value);
    }
    return form;
  }
  return JSON.stringify(body);
}

/**
 * A picture as the data URI that `createProject` and `updateProject` take as `avatar`. Its type is the blob's, or PNG.
 *
 * @example await stash.updateProject({ projectKey: "PRJ", body: { avatar: await avatarDataUri(picture) } });
 */
export async function avatarDataUri(picture: Blob): Promise<string> {
  return `data:${picture.type || "image/png"};base64,${toBase64(new Uint8Array(await picture.arrayBuffer()))}`;
}
