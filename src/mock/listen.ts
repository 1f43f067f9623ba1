import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Resolves to the URL at which the server can be called. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  return urlOf(server.address() as AddressInfo);
}

/** An address that listens everywhere is reached at the loopback address. */
function urlOf({ address, family, port }: AddressInfo): string {
  const reachable = address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address;
  return `http://${family === "IPv6" ? `[${reachable}]` : reachable}:${port}`;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const place = `port ${port} of ${host}`;
  if (error.code === "EADDRINUSE") {
    return new Error(`The mock cannot listen on ${place}, which is in use; choose another, or 0 for a free one.`, {
      cause: error,
    });
  }
  return new Error(`The mock cannot listen on ${place}: ${error.message}.`, { cause: error });
}
