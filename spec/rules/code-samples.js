import { sampleInput } from "./sample-input.js";

/**
 * Adds code samples to every operation, for pages: the call by name (of a twin, which has no name, by URL), and curl.
 * It is on for the pages alone: in the bundle they would be most of it.
 */
export function codeSamples() {
  return {
    Root: {
      leave(root) {
        for (const [url, item] of Object.entries(root.paths)) {
          for (const [method, operation] of Object.entries(item)) {
            if (!operation.operationId) continue;
            const input = sampleInput(root, item, operation);
            operation["x-codeSamples"] = [
              { lang: "TypeScript", source: typeScript(url, method, operation, input) },
              { lang: "Shell", label: "curl", source: curl(url, method, input) },
            ];
          }
        }
      },
    },
  };
}

function typeScript(url, method, operation, { path, query, body, file, isPaged, answer }) {
  const shown = file ? { ...body, [file.field]: new Code(`await openAsBlob("${file.name}")`) } : body;
  const parts = { ...path, ...query, ...(body !== undefined && { body: shown }) };
  const head = file ? 'import { openAsBlob } from "node:fs";\n\n' : "";
  if (operation["x-user-centric-of"]) {
    const params = Object.fromEntries(Object.entries({ path, query }).filter(([, value]) => Object.keys(value).length));
    const init = literal({ params, ...(body !== undefined && { body: shown }) });
    return `${head}const { data } = await stash.${method.toUpperCase()}("${url}", ${init});\n`;
  }
  const call = `stash.${operation.operationId}(${Object.keys(parts).length ? literal(parts) : ""})`;
  if (isPaged) return `${head}for await (const item of ${call}) {\n  console.log(item);\n}\n`;
  return `${head}${answer ? `const ${answer} = ` : ""}await ${call};\n`;
}

/** Code that stands for a value. */
class Code {
  constructor(text) {
    this.text = text;
  }
}

const WIDTH = 70;

/** A value as TypeScript has it, on one line where it fits. */
function literal(value, indent = "") {
  if (value instanceof Code) return value.text;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inside = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = (space) =>
    isList
      ? value.map((item) => literal(item, space))
      : Object.entries(value).map(([key, item]) => `${keyOf(key)}: ${literal(item, space)}`);
  const [open, close, gap] = isList ? ["[", "]", ""] : ["{", "}", " "];
  if (Object.keys(value).length === 0) return open + close;
  const line = `${open}${gap}${parts(indent).join(", ")}${gap}${close}`;
  if (line.length + indent.length <= WIDTH && !line.includes("\n")) return line;
  return `${open}\n${parts(inside)
    .map((part) => `${inside}${part},\n`)
    .join("")}${indent}${close}`;
}

function keyOf(name) {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}

function curl(url, method, { path, query, body, file, type, isBinary, accept }) {
  const place = url.replace(/\{(\w+)\}/g, (_, name) => encodeURI(path[name]));
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}=${encodeURIComponent(one)}`),
  );
  const search = pairs.length ? `?${pairs.join("&")}` : "";
  const options = ["--user jcitizen"];
  if (method !== "get") options.push(`--request ${method.toUpperCase()}`);
  const isForm = type === "multipart/form-data";
  if (isForm || (method === "post" && type !== "application/json"))
    options.push("--header 'X-Atlassian-Token: no-check'");
  // A server that has JSON, too, sends that to whoever takes anything.
  if (accept) options.push(`--header 'Accept: ${accept}'`);
  if (isForm) {
    for (const [name, value] of Object.entries(body))
      options.push(`--form ${quoted(`${name}=${name === file.field ? `@${file.name}` : value}`)}`);
  } else if (body !== undefined) {
    options.push(`--header 'Content-Type: ${type}'`);
    options.push(`--data ${quoted(typeof body === "string" ? body : JSON.stringify(body, null, 2))}`);
  }
  if (isBinary) options.push("--remote-name");
  return `curl ${[...options, quoted(`https://stash.example.com${place}${search}`)].join(" \\\n  ")}\n`;
}

/** A word for the shell, in which an apostrophe ends the quotes, stands by itself, and begins them again. */
function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
