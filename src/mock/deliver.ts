import { createHmac, randomUUID } from "node:crypto";
import { check, checkMembers, type Rules } from "./checks.ts";
import { type Events, payloadOf } from "./events.ts";
import { LIMITS } from "./limits.ts";
import { isLoopback } from "./listen.ts";
import { readBytes } from "./request.ts";
import type { DeliveryAnswer, DeliveryOptions } from "./types.ts";

/** As Bitbucket Server and Data Center name themselves to listeners. */
const USER_AGENT = "Atlassian HttpClient 4.2.0 / Bitbucket-9.4.16 (9004016) / Default";

/** Posts an event as servers do, and resolves to the answer, whatever its status. */
export async function deliver(
  events: Events,
  eventKey: string,
  url: string,
  options: DeliveryOptions,
  mayLeave: boolean,
): Promise<DeliveryAnswer> {
  checkMembers(OPTIONS, "A delivery has no", MEMBERS, options);
  const { secret, ...given } = options;
  const target = listenerOf(url, mayLeave);
  const body = JSON.stringify(payloadOf(events, eventKey, given));
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "user-agent": USER_AGENT,
    "x-event-key": eventKey,
    "x-request-id": randomUUID(),
    ...(secret !== undefined && {
      "x-hub-signature": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
    }),
  };
  const signal = AbortSignal.timeout(LIMITS.listener);
  try {
    const response = await fetch(target, { method: "POST", headers, body, redirect: "manual", signal });
    const text = response.body ? (await readBytes(response.body)).toString() : "";
    return { status: response.status, headers: Object.fromEntries(response.headers), body: text };
  } catch (error) {
    const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
    const reason = signal.aborted ? `no answer within ${LIMITS.listener / 1000} seconds` : (code ?? message);
    throw new Error(`The mock cannot deliver ${eventKey} to ${target.origin}: ${reason}.`, { cause: error });
  }
}

/** As with the mock's own address: no other machine is reached, unless other machines reach the mock. */
function listenerOf(url: string, mayLeave: boolean): URL {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  const isListener = target && /^https?:$/.test(target.protocol) && !target.username && !target.password;
  check(isListener, 'url is the address of a listener, such as "http://127.0.0.1:8080/hook"', url);
  if (mayLeave || isLoopback(target.hostname)) return target;
  throw new Error(
    `The mock delivers to this machine alone, not to ${target.hostname}; start it with a host that other machines reach.`,
  );
}

const OPTIONS = 'The options of a delivery are an object, such as { secret: "…" }';
const MEMBERS: Rules<DeliveryOptions> = {
  secret: [
    "Leave secret out for no signature: secret is a text of at least one character",
    (secret) => typeof secret === "string" && secret !== "",
  ],
  payload: null,
  example: ['example is the name of an example, such as "server"', (example) => typeof example === "string"],
};
