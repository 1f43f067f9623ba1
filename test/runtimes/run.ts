/**
 * Runs one program, packed and installed as a user has it, on every runtime and test framework that a user may have:
 *
 *     npm run test:runtimes
 *
 * What project/package.json pins is installed in a temporary folder, outside the lockfile. Where the registry cannot be
 * reached, the run says so and ends well, unless RUNTIMES_REQUIRED is set.
 */
import { createHmac, generateKeyPairSync } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { startMock } from "../../src/mock/index.ts";
import { run } from "./command.ts";
import { firstExample } from "./first-example.ts";
import { runtimes, type Servers } from "./runtimes.ts";

const folder = await mkdtemp(path.join(tmpdir(), "stash-openapi-runtimes-"));
const mock = await startMock();
// Runtimes end the connections that they give up on, some by a reset.
const silent = net.createServer((socket) => socket.on("error", () => {})).listen(0, "127.0.0.1");
const all = { ...runtimes, ...firstExample };
let failed = 0;

let tarball = "";

async function install(): Promise<boolean> {
  await cp(new URL("project", import.meta.url).pathname, folder, { recursive: true });
  const packed = await run("npm", ["pack", "--json", "--silent", "--pack-destination", folder], process.cwd());
  const [{ filename }] = JSON.parse(packed.slice(packed.search(/^\[\s*\{/m)));
  tarball = path.join(folder, filename);
  try {
    await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", `./${filename}`], folder);
    return true;
  } catch (error) {
    console.log(`The runtimes cannot be installed here: ${(error as Error).message.split("\n")[0]}`);
    return false;
  }
}

async function runAll(): Promise<void> {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const { port } = silent.address() as AddressInfo;
  const secret = "tell nobody";
  const body = JSON.stringify({ eventKey: "pr:opened", pullRequest: { id: 101 } });
  const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
  const webhook = { secret, body, headers: { "X-Event-Key": "pr:opened", "X-Hub-Signature": signature } };
  const servers: Servers = { mock: mock.url, silent: `http://127.0.0.1:${port}`, privateKey, webhook };
  for (const [name, runtime] of Object.entries(all)) {
    try {
      await runtime(folder, servers, tarball);
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n${(error as Error).message}`);
    }
  }
}

try {
  if (await install()) await runAll();
  else if (process.env.RUNTIMES_REQUIRED) failed = 1;
} finally {
  silent.close();
  await mock.close();
  await rm(folder, { recursive: true });
}
console.log(`${Object.keys(all).length - failed} runtimes work, ${failed} fail`);
process.exitCode = failed > 0 ? 1 : 0;
