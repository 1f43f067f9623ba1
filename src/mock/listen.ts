import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Resolves to the URL at which the server can be called. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    await once(server.listen(port, host), "listening");
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === "EADDRINUSE" ? ", which is in use; choose another, or 0 for a free one" : `: ${message}`;
    throw new Error(`The mock cannot listen on port ${port} of ${host}${why}.`, { cause });
  }
  return urlOf(server.address() as AddressInfo);
}

/** An address that listens everywhere is reached at the loopback address. */
function urlOf({ address, family, port }: AddressInfo): string {
  const reachable = address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address;
  return `http://${family === "IPv6" ? `[${reachable}]` : reachable}:${port}`;
}

/** Whether a host is this machine and nothing else. */
export function isLoopback(host: string): boolean {
  return ["localhost", "::1", "[::1]"].includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
}
