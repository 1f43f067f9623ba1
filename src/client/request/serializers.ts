import type { QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import { kindOf, Refusal } from "../errors/refusal.ts";
import { isReady } from "./body.ts";

/** In place of the client's own, for one call. */
export interface Serializers {
  baseUrl?: string | undefined;
  querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions | undefined;
  bodySerializer?: ((body: unknown, headers: Headers) => RequestInit["body"] | undefined) | undefined;
  pathSerializer?: ((path: string, values: Record<string, unknown>) => string) | undefined;
}

/** The same, but that what they return is refused unless a request can be made of it. */
export function checkedSerializers(given: Serializers): Serializers {
  const { baseUrl, querySerializer, bodySerializer, pathSerializer } = given;
  return {
    baseUrl,
    querySerializer:
      typeof querySerializer === "function"
        ? (query) => checkedText(querySerializer(query), "querySerializer")
        : querySerializer,
    bodySerializer: bodySerializer && ((body, headers) => checkedWritten(bodySerializer(body, headers))),
    pathSerializer: pathSerializer && ((path, values) => checkedText(pathSerializer(path, values), "pathSerializer")),
  };
}

function checkedText(written: unknown, name: string): string {
  if (typeof written === "string") return written;
  throw new Refusal(`${name} must return text, not ${kindOf(written)}`);
}

function checkedWritten(written: unknown): RequestInit["body"] | undefined {
  if (written === undefined || written === null || isReady(written) || written instanceof ReadableStream)
    return written;
  throw new Refusal(`bodySerializer must return text, bytes or a form, not ${kindOf(written)}`);
}
