import { type Auth, headerOf } from "../auth/auth.ts";
import type { Clock } from "./clock.ts";
import { Outgoing } from "./outgoing.ts";

/** The request with its credentials, as `auth` has put them on in the time that the attempt has. */
export async function withCredentials(request: Outgoing, auth: Auth | undefined, clock: Clock): Promise<Outgoing> {
  if (!auth) return request;
  const header = headerOf(auth);
  if (header) return request.withHeader(header.name, header.value);
  return clock.run(async (signal) => {
    const asked = request.toRequest(signal);
    const given = await auth(asked);
    return Outgoing.of(given ?? asked, request.options);
  });
}
