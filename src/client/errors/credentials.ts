/** Parts of names under which secrets travel in queries, forms, JSON and URLs (`;jsessionid=`), without punctuation. */
const telling = [
  "password",
  "passwd",
  "passphrase",
  "pwd",
  "secret",
  "token",
  "credential",
  "apikey",
  "accesskey",
  "privatekey",
  "session",
  "signature",
  "authorization",
  "cookie",
];

/** Whether a name says that its value is a secret: `oldPassword`, `access_token`, `X-Api-Key`. */
export function isCredential(name: string): boolean {
  const letters = name.toLowerCase().replace(/[^a-z]+/g, "");
  return telling.some((word) => letters.includes(word));
}

/** The secrets that a text names itself: in a form or a URL, in JSON that may be cut, in a form with files. */
export function credentialsIn(text: string): string[] {
  const pieces = text.split(/[\s;&?,"'<>]+/);
  return [...inPairs(pieces), ...inUsers(pieces), ...inMembers(text.split('"')), ...inParts(text.split("\r\n\r\n"))];
}

/** Passwords of URLs: `https://jcitizen:secret@example.com`. */
function inUsers(pieces: string[]): string[] {
  // Most pieces have no user, and to split half a million of them takes a second.
  const withUser = pieces.filter((piece) => piece.includes("@"));
  return withUser.flatMap((piece) => {
    const [, rest = ""] = piece.split("://", 2);
    const [authority = ""] = rest.split("/", 1);
    const at = authority.lastIndexOf("@");
    const colon = authority.indexOf(":");
    return colon >= 0 && colon < at ? [authority.slice(colon + 1, at)] : [];
  });
}

/** Values of `name=value` whose names are telling. */
export function inPairs(pairs: string[]): string[] {
  return pairs.flatMap((pair) => {
    const equals = pair.indexOf("=");
    return equals > 0 && isCredential(pair.slice(0, equals)) ? [pair.slice(equals + 1)] : [];
  });
}

/** A value is looked at up to so many escaped quotes in it, lest a text that has nothing else take for ever. */
const mostQuotes = 8;

/** Values of `"name": "value"`, of a text that was split at its quotes; also where the quotes are escaped. */
function inMembers(pieces: string[]): string[] {
  return pieces.flatMap((name, at) => {
    const between = pieces[at + 1]?.slice(0, 100).replaceAll("\\", "").trim() ?? "";
    if (!between.startsWith(":") || !isCredential(name)) return [];
    if (between !== ":")
      return [
        between
          .slice(1)
          .split(/[,}\]]/, 1)
          .join("")
          .trim(),
      ];
    const value = pieces.slice(at + 2, at + 2 + mostQuotes);
    const end = value.findIndex((piece) => !piece.endsWith("\\"));
    return [value.slice(0, end < 0 ? mostQuotes : end + 1).join('"')];
  });
}

/** Values of the parts of a form with files, of a text that was split at its empty lines. */
function inParts(pieces: string[]): string[] {
  return pieces.slice(1).flatMap((value, at) => {
    const head = pieces[at] ?? "";
    const name = head.slice(head.lastIndexOf("\r\n"));
    return isCredential(name) ? value.split("\r\n--", 1) : [];
  });
}

/** The part of a URL that an error shows: without query and fragment, and without `;jsessionid=…`. */
export function locationOf(url: string): string {
  const [location = ""] = url.split(/[?#]/, 1);
  if (!location.includes(";")) return location;
  const segments = location.split("/").map((segment) => {
    const [name, ...pairs] = segment.split(";");
    return [name, ...pairs.filter((pair) => inPairs([pair]).length === 0)].join(";");
  });
  return segments.join("/");
}
