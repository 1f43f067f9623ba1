import type { Auth } from "../auth/auth.ts";
import { kindOf, Refusal } from "../errors/refusal.ts";
import type { Clock } from "./clock.ts";
import { Outgoing } from "./outgoing.ts";
import type { Waiting } from "./waiting.ts";

/**
 * The request with its credentials, as `auth` has put them on in the time that the attempt has. That time stands while calls
 * of the client wait for their turn: `auth` may have made one of them, and nothing tells which.
 */
export function withCredentials(request: Outgoing, auth: Auth, clock: Clock, waiting: Waiting): Promise<Outgoing> {
  return clock.run(async (signal) => {
    const asked = request.toRequest(signal);
    const given: unknown = await auth(asked);
    return Outgoing.of(checkedRequest(given ?? asked), request.options);
  }, waiting);
}

/** The `Request` that an `auth` has made, which may be of another library's class. */
function checkedRequest(given: unknown): Request {
  const { url, method, arrayBuffer } = Object(given) as Record<keyof Request, unknown>;
  if (typeof url === "string" && typeof method === "string" && typeof arrayBuffer === "function")
    return given as Request;
  throw new Refusal(`auth must set headers of the Request that it is given, or return a Request, not ${kindOf(given)}`);
}
