import { readFileSync } from "node:fs";
import { type Call, type Media, resolve } from "./description.ts";
import { compareType, type Finding, type Type } from "./later-types.ts";

interface Documented {
  query?: Record<string, Type>;
  body?: Record<string, Type>;
  responses?: Record<string, Record<string, Type> | null>;
}
export interface LaterOperation extends Documented {
  method: string;
  url: string;
  /** The later document's own, if it differs. */
  "10.0"?: Documented;
}

const file = JSON.parse(readFileSync(new URL("sources/later-operations.json", import.meta.url), "utf8"));
const documents: Record<string, object>[] = [file["schemas of 9.4"], file["schemas of 10.0 that differ"]];

/** The operations that came after the reference, as the vendor's Data Center documents, 9.4 and 10.0, have them. */
export const laterOperations: Record<string, LaterOperation> = file.operations;

/** Both documents in one: a member of either is one that some server knows. */
export const entities: Record<string, Type> = Object.assign({}, ...documents);
for (const name in documents[1]) entities[name] = Object.assign({}, ...documents.map((each) => each[name]));

/** An operation's parts in the description beside those in the documents. */
export interface Comparison {
  answers: Finding[];
  body: Finding[];
}

/** Holds a described operation against the documents. */
export function compare(call: Call, documented: LaterOperation): Comparison {
  const id = call.operation.operationId;
  const each = [documented, documented["10.0"] ?? {}];
  return {
    answers: each.flatMap(({ query = {}, responses = {} }) => [
      ...Object.entries(query).flatMap(([name, type]) => compareQuery(call, name, type)),
      ...Object.entries(responses).flatMap(([status, contents]) => compareResponse(call, status, contents ?? {})),
    ]),
    body: each.flatMap(({ body = {} }) => {
      const described = call.operation.requestBody ? resolve(call.operation.requestBody).content : {};
      return compareContents(body, described, `${id} body`);
    }),
  };
}

/**
 * The parts that each operation lacks. The documents confuse members that are read with those that are written, so that a
 * member of a body need not be in the body where an answer has it.
 */
export function findLacks(comparisons: Comparison[]): Finding[][] {
  const answered = linesOf(comparisons.flatMap(({ answers }) => answers.filter(({ isDescribed }) => isDescribed)));
  return comparisons.map(({ answers, body }) => {
    const unsent = body.filter(({ line }) => !answered.has(line));
    return [...answers, ...unsent].filter(({ isDescribed }) => !isDescribed);
  });
}

/** The lines of what each operation lacks, each once. */
export const lacking = (comparisons: Comparison[]) => findLacks(comparisons).map((lacks) => [...linesOf(lacks)]);

/** The lines by which an exception may name what was found: its own, and those of the entities around it. */
export const namesOf = ({ line, within = [] }: Finding) => [line, ...within];

/** Every line that the comparisons looked for. */
export const lookedFor = (comparisons: Comparison[]) =>
  new Set(comparisons.flatMap(({ answers, body }) => [...answers, ...body]).flatMap(namesOf));

const linesOf = (findings: Finding[]) => new Set(findings.map(({ line }) => line));

function compareQuery({ operation, parameters }: Call, name: string, type: Type): Finding[] {
  const line = `${operation.operationId} query ${name}`;
  const parameter = parameters.find((found) => found.in === "query" && found.name === name);
  return [
    { line, isDescribed: Boolean(parameter) },
    ...(parameter ? compareType(type, [parameter.schema], line, entities) : []),
  ];
}

/** The documents say `default` where they mean a success; a status that our own `default` names is described by it. */
function compareResponse({ operation }: Call, status: string, contents: Record<string, Type>): Finding[] {
  const { operationId, responses } = operation;
  const others = responses.default && resolve(responses.default);
  const codes = Object.keys(responses).filter((code) =>
    status === "default" ? code.startsWith("2") : code === status,
  );
  if (codes.length === 0 && others?.description.includes(`${status}:`)) codes.push("default");
  const described = codes.map((code) => resolve(responses[code] ?? { description: "" }).content ?? {});
  const line = `${operationId} ${status}`;
  return [
    { line, isDescribed: codes.length > 0 },
    ...(codes.length > 0 ? compareContents(contents, Object.assign({}, ...described), line) : []),
  ];
}

function compareContents(documented: Record<string, Type>, described: Record<string, Media>, at: string): Finding[] {
  return Object.entries(documented).flatMap(([mediaType, type]) => {
    const media = mediaType === "*/*" ? Object.values(described)[0] : described[mediaType];
    if (!media) return [{ line: `${at} ${mediaType}`, isDescribed: false }];
    return compareType(type, [media.schema], at, entities);
  });
}
