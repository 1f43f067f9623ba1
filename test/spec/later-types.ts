import { branches, type Schema } from "./description.ts";

/** How the vendor's documents give a type: its name, `T[]`, values with `|` between them, an entity's name, or members. */
export type Type = string | { [member: string]: Type };

/** A line such as `RestWebhook.active`, and whether the description has what it names. */
export interface Finding {
  line: string;
  isDescribed: boolean;
  /** The entities that it was found in, outermost first, such as `getWebhook 200 as RestWebhook`. */
  within?: string[];
}

/**
 * Holds our schemas (any of which will do) against a documented type. Faults that run through the documents are forgiven:
 * numbers and dates given as text, a page given as `any`.
 */
export function compareType(
  type: Type,
  given: Schema[],
  at: string,
  entities: Record<string, Type>,
  chain: string[] = [],
): Finding[] {
  const schemas = given.flatMap(branches);
  if (typeof type === "object") {
    return Object.entries(type).flatMap(([name, member]) => {
      const line = `${at}.${name}`;
      const found = schemas.flatMap((schema) => schema.properties?.[name] ?? []);
      const inside = found.length > 0 ? compareType(member, found, line, entities, chain) : [];
      return [{ line, isDescribed: found.length > 0 }, ...inside];
    });
  }
  // Entities are repeated inside others under short names.
  const entity = [type, `Rest${type}`, `RestApplication${type}`].find((name) => Object.hasOwn(entities, name));
  if (entity) {
    const isKnown = chain.includes(entity);
    const inside = isKnown ? [] : compareType(entities[entity] as Type, schemas, entity, entities, [...chain, entity]);
    return inside.map((finding) => ({ ...finding, within: [`${at} as ${type}`, ...(finding.within ?? [])] }));
  }
  if (type.endsWith("[]")) {
    const items = schemas.flatMap((schema) => schema.items ?? []);
    if (items.length === 0) return [{ line: `${at} as ${type}`, isDescribed: false }];
    return compareType(type.slice(0, -2), items, at, entities, chain);
  }
  if (isValues(type)) {
    const known = schemas.flatMap((schema) => [...(schema.enum ?? []), ...(schema["x-extensible-enum"] ?? [])]);
    return type.split("|").map((value) => ({ line: `${at} = ${value}`, isDescribed: known.includes(value) }));
  }
  if (type === "any") return [];
  const accepted = ACCEPTED[type.split(":", 1)[0] as string] ?? ["object"];
  const isDescribed = schemas.some((schema) => accepted.includes(schema.type ?? ""));
  return [{ line: `${at} as ${type}`, isDescribed }];
}

/** The types that the description may have for a type of the documents. Names that are not here are of entities, not written out. */
const ACCEPTED: Record<string, string[]> = {
  boolean: ["boolean"],
  integer: ["integer"],
  number: ["number", "integer"],
  string: ["string", "integer", "number", "boolean"],
};

/** `OPEN|MERGED`, or one value, in capitals as no entity is written. */
const isValues = (type: string) => type.includes("|") || /^[A-Z_]+$/.test(type);
