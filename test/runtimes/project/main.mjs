/** Runs the program where there is a command line: Node, Bun, Deno. The servers come as JSON in the last argument. */
import process from "node:process";
import { program } from "./program.mjs";

console.log(JSON.stringify(await program(JSON.parse(process.argv.at(-1)))));
