/**
 * Gives the `fetch` of Node arguments that it cannot take: a dispatcher of undici 8 in Node 22, an agent of node:https.
 * Prints the number of attempts and the error of each call, which run.ts compares.
 */
import https from "node:https";
import process from "node:process";
import { createStashClient } from "stash-openapi";
import { Agent, fetch } from "undici-8";

const baseUrl = JSON.parse(process.argv.at(-1)).mock;
const lines = [];

async function tell(options) {
  let attempts = 0;
  const onAttempt = () => {
    attempts += 1;
  };
  const call = createStashClient({ baseUrl, onAttempt, ...options }).getApplicationProperties();
  const end = await call.then(
    ({ displayName }) => displayName,
    ({ name, message }) => `${name}: ${message.slice(message.indexOf(": ") + 2)}`,
  );
  lines.push(`${attempts} ${end}`);
}

const dispatcher = new Agent();
await tell({ requestInitExt: { dispatcher } });
await tell({ requestInitExt: { dispatcher }, fetch });
await tell({ requestInitExt: { dispatcher: new https.Agent() } });
console.log(JSON.stringify(lines));
