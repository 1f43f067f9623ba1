/**
 * Runs the program where there is a command line: Node, Bun, Deno. The servers come as JSON in the last argument, before it
 * the name of a library whose `fetch` is used in place of the platform's.
 */
import process from "node:process";
import { program } from "./program.mjs";

const [library, servers] = process.argv.slice(-2);
const loaded = library === "platform" ? {} : await import(library);
console.log(JSON.stringify(await program(JSON.parse(servers), loaded.undiciFetch ?? loaded.fetch ?? loaded.default)));
