import { startChild } from "../child.ts";
import type { Counts } from "./servers.ts";

/** Starts a server of one of the kinds that `servers.ts` has; disposing of it ends its process. */
export async function startServer(kind: string) {
  const child = await startChild(new URL("servers.ts", import.meta.url), [kind]);
  const counts = () => child.ask<Counts>("counts");
  return { url: (await counts()).url, counts, [Symbol.asyncDispose]: async () => child.stop() };
}
