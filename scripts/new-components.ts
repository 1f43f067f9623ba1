import type { Plan } from "./new-plan.ts";

/** A success or a body: its schema, and its examples with the files that they are in. */
export interface Answer {
  status: number;
  mediaType: string;
  /** None where there is no body. */
  schema?: string;
  examples?: Record<string, string>;
}

const json = "application/json";
const isPaged = ({ words }: Plan) => words.includes("paged") || words.includes("single page");
const isArray = (plan: Plan) => /^(list|search)/.test(plan.operationId) && !isPaged(plan);
const prefix = ({ operationId }: Plan) => operationId.charAt(0).toUpperCase() + operationId.slice(1);

/** The answer that the operation most likely gives; its author changes what is otherwise. */
export function answerOf(plan: Plan): Answer {
  const { method, words, entity, operationId } = plan;
  const name = prefix(plan);
  if (words.includes("text")) return { status: 200, mediaType: "text/plain", schema: entity };
  if (words.includes("binary")) return { status: 200, mediaType: "application/octet-stream", schema: entity };
  if (method === "DELETE") return { status: 204, mediaType: json };
  const pages = words.includes("paged") && { firstPage: `${name}FirstPage`, lastPage: `${name}LastPage` };
  return {
    status: method === "POST" && /^(create|add)/.test(operationId) ? 201 : 200,
    mediaType: json,
    schema: isPaged(plan) ? `${entity}Page` : isArray(plan) ? `${entity}List` : entity,
    examples: { server: `${name}Server`, ...pages },
  };
}

/** The body that it most likely takes. */
export function bodyOf(plan: Plan): Omit<Answer, "status"> | undefined {
  const { method, words, entity, operationId } = plan;
  if (method !== "POST" && method !== "PUT") return undefined;
  const schema = `${entity}${/^(create|add)/.test(operationId) ? "Create" : "Update"}`;
  if (words.includes("multipart")) return { mediaType: "multipart/form-data", schema };
  return { mediaType: json, schema, examples: { server: `${prefix(plan)}Request` } };
}

export function schemasOf(plan: Plan): Record<string, object> {
  const { entity, words } = plan;
  const { schema } = answerOf(plan);
  const thing = { description: "", type: "object", properties: {} };
  const bytes = words.includes("binary") && { format: "binary" };
  const items = { type: "array", items: { $ref: `${entity}.yaml` } };
  const values = { type: "object", required: ["values"], properties: { values: { description: "", ...items } } };
  const body = bodyOf(plan)?.schema;
  return {
    ...(schema && {
      [entity]: words.includes("text") || bytes ? { description: "", type: "string", ...bytes } : thing,
    }),
    ...(isPaged(plan) && { [`${entity}Page`]: { description: "", allOf: [{ $ref: "Page.yaml" }, values] } }),
    ...(isArray(plan) && { [`${entity}List`]: { description: "", ...items } }),
    ...(body && { [body]: thing }),
  };
}

export function examplesOf(plan: Plan): Record<string, object> {
  const page = (isLastPage: boolean) => ({ size: 0, limit: 25, isLastPage, values: [], start: 0 });
  const answered = Object.entries(answerOf(plan).examples ?? {}).map(([name, file]) => {
    const value = isPaged(plan) ? page(name !== "firstPage") : isArray(plan) ? [] : {};
    return [file, { summary: "", value }];
  });
  const sent = Object.values(bodyOf(plan)?.examples ?? {}).map((file) => [file, { summary: "", value: {} }]);
  return Object.fromEntries([...answered, ...sent]);
}
