import { type Auth, headerOf } from "../auth/auth.ts";
import { Outgoing } from "./outgoing.ts";

/** The request with its credentials, as `auth` has put them on. The signal is that of the attempt. */
export async function withCredentials(
  request: Outgoing,
  auth: Auth | undefined,
  signal: AbortSignal,
): Promise<Outgoing> {
  if (!auth) return request;
  const header = headerOf(auth);
  if (header) return request.withHeader(header.name, header.value);
  const asked = request.toRequest(signal);
  const given = await auth(asked);
  return Outgoing.of(given ?? asked, request.options);
}
