/**
 * Writes the skeletons of an operation: path file, parameters, schemas, examples, its line in the index, its entry for the second
 * reader, its input for the contract tests. What is blank, `npm run lint:spec` and the tests name.
 *
 *     npm run new -- GET "/rest/api/1.0/projects/{projectKey}/labels" listProjectLabels labels
 *
 * The tag may be left out for an operation that test/spec/operations.yaml has.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { descriptionFiles } from "./new-description.ts";
import { planOf } from "./new-plan.ts";
import { listings } from "./new-tests.ts";
import { root as project } from "./redocly.ts";

/** Writes the files of the operation that the arguments name, below `root`; resolves to their paths. */
export async function writeOperation(root: string, args: string[]): Promise<string[]> {
  const plan = planOf(root, args);
  const files = { ...descriptionFiles(root, plan), ...listings(root, plan) };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return Object.keys(files);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const files = await writeOperation(project, process.argv.slice(2));
    console.log(
      `${files.join("\n")}\n\nNow fill in what \`npm run lint:spec\` names, then run \`npm run generate\`, and \`npm run typecheck\` for the input.\nCONTRIBUTING.md has the rest. The contract and inventory tests fail until the second reading is filled in.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
