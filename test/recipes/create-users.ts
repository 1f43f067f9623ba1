// Creates a user for each line "name,display name,e-mail address" of a file. One that fails stops none of the others.
//   STASH_URL=https://stash.example.com STASH_USER=… STASH_PASSWORD=… npx tsx create-users.ts users.csv
import { readFile } from "node:fs/promises";
import { basic, createStashClient, isStashError } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_USER = "", STASH_PASSWORD = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: basic(STASH_USER, STASH_PASSWORD) });

const [file = "users.csv"] = process.argv.slice(2);
const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim());
const failures: string[] = [];

for (const line of lines) {
  const [name = "", displayName = "", emailAddress = ""] = line.split(",").map((field) => field.trim());
  // To be changed by its owner, who asks for a new one at the log-in page.
  const password = crypto.randomUUID();
  try {
    await stash.createUser({ name, displayName, emailAddress, password, addToDefaultGroup: true });
    console.log(`created ${name}`);
  } catch (error) {
    if (!isStashError(error)) throw error;
    failures.push(`${name}: ${error.message}`);
  }
}

console.log(`${lines.length - failures.length} created, ${failures.length} failed`);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
