/**
 * Makes one HTML file of the description, to be read without a network:
 *
 *     npm run docs            writes docs/index.html
 *     tsx scripts/docs.ts X   writes X/index.html instead
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { redocly, root } from "./redocly.ts";

const target = path.resolve(process.argv[2] ?? path.join(root, "docs"));

interface Description {
  paths: Record<string, Record<string, { operationId?: string; description: string }>>;
}

/** Redocly's page cuts URLs short and leaves operationIds out; so each operation says both in its text. */
function withUrls(description: Description): Description {
  for (const [url, item] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operation.operationId) continue;
      const call = `\`${operation.operationId}\` is \`${method.toUpperCase()} ${url}\``;
      operation.description = `${call}\n\n${operation.description}`;
    }
  }
  return description;
}

/** The page asks a CDN for its maker's logo. */
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g;

/** Nothing is fetched or sent, whatever else the page has in it: an address for telemetry, one for icons. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** URLs that wrap, in lists and in text; and the maker's name in the place of its logo. */
const styles = `
  [data-testid="items-navigation-list"] button { height: auto; }
  [data-testid="items-navigation-list"] button > span { align-items: flex-start; white-space: normal; overflow-wrap: anywhere; text-align: left; }
  [data-testid="items-navigation-list"] button > span > span { white-space: normal; }
  code { overflow-wrap: anywhere; }
  a[href="https://redocly.com/redoc/"] img { display: none; }
  a[href="https://redocly.com/redoc/"] p::after { content: " Redocly"; }
`;

/** The description is checked and bundled already; what is added here is for pages alone. JSON is YAML, too. */
const settings = {
  telemetry: "off",
  plugins: [path.join(root, "spec/rules/plugin.js")],
  decorators: { "stash/code-samples": "on" },
  openapi: {
    schemasExpansionLevel: 1,
    jsonSamplesDepth: 4,
    // The page leaves out the samples in languages that it was not told of.
    codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "curl" }, { lang: "Payload" }] },
  },
};

const folder = await mkdtemp(path.join(tmpdir(), "stash-openapi-docs-"));
try {
  const input = path.join(folder, "openapi.json");
  const config = path.join(folder, "redocly.yaml");
  const output = path.join(folder, "index.html");
  const description = JSON.parse(await readFile(path.join(root, "generated/openapi.json"), "utf8"));
  await writeFile(input, JSON.stringify(withUrls(description)));
  await writeFile(config, JSON.stringify(settings));
  const args = ["--config", config, "--output", output, "--inlineBundle", "--title", "Atlassian Stash REST API 1.0"];
  await redocly("build-docs", input, ...args);
  const head = `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">\n  <style>${styles}</style>`;
  const page = (await readFile(output, "utf8")).replace("<head>", () => head).replaceAll(logo, "data:image/svg+xml,");
  await mkdir(target, { recursive: true });
  await writeFile(path.join(target, "index.html"), page);
  console.log(`${path.relative("", path.join(target, "index.html"))}: ${Math.round(page.length / 1024)} kB`);
} finally {
  await rm(folder, { recursive: true });
}
