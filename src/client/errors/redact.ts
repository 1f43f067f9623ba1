import { credentialsIn, isCredential } from "./credentials.ts";
import { decoded, lettersOf } from "./decode.ts";
import { type Carrier, secretsOf } from "./secrets.ts";

/** Stands in for a text that has a secret in it. The whole is withheld, for a part of a secret may be left beside it. */
export const withheld = "[withheld, because it has a secret in it]";

/** A shorter secret is not looked for: it would be found in ordinary words. */
const shortestSecret = 4;

/** Of a secret so many letters and digits must be left to be looked for by them alone. */
const fewestLetters = 6;

/** A request with more secrets than this has nothing shown, as to look for them all would take too long. */
const mostSecrets = 200;

/** A function that gives a text of the server's back, or a sentence in its place if it has a secret in it. */
export type Clean = (text: string) => string;

/** Looks for the secrets of the request, which a server or a proxy may repeat. */
export function finder(carrier: Carrier): (text: string) => boolean {
  const secrets = new Set(secretsOf(carrier).flatMap(spellingsOf));
  return (text) => text.length >= shortestSecret && (secrets.size > mostSecrets || holdsAny(text, secrets));
}

/** Withholds a text in which the finder finds something, and one that itself calls something a secret. */
export function cleaner(finds: (text: string) => boolean): Clean {
  return (text) => (finds(text) || tellsOne(text) ? withheld : text);
}

/** The ways to find a secret: as it is, with its escapes undone, and by its letters and digits. */
function spellingsOf(secret: string): string[] {
  const plain = decoded(secret).trim();
  const letters = lettersOf(plain);
  const isEnough = letters.length >= fewestLetters && letters.length * 2 >= plain.length;
  return [secret.trim(), plain, ...(isEnough ? [letters] : [])].filter(({ length }) => length >= shortestSecret);
}

function holdsAny(text: string, secrets: Set<string>): boolean {
  if (secrets.size === 0) return false;
  const plain = decoded(text);
  const spellings = [text, ...(plain === text ? [] : [plain]), lettersOf(plain)];
  for (const secret of secrets) if (spellings.some((spelling) => spelling.includes(secret))) return true;
  return false;
}

function tellsOne(text: string): boolean {
  return /[=:]/.test(text) && credentialsIn(text).some(({ length }) => length >= shortestSecret);
}

/** JSON nested deeper than this is withheld. */
const mostLevels = 100;

/** The same JSON with each text and name in it cleaned, and nothing of members that are called a secret. */
export function cleanJson(value: unknown, clean: Clean, level = 0): unknown {
  if (typeof value === "string") return clean(value);
  if (typeof value !== "object" || value === null) return value;
  if (level > mostLevels) return "[withheld, because it is nested too deeply]";
  if (Array.isArray(value)) return value.map((member) => cleanJson(member, clean, level + 1));
  const members = Object.entries(value).map(([name, member]) => {
    const cleaner = isCredential(name) ? () => withheld : clean;
    return [clean(name), isSecretNumber(name, member) ? withheld : cleanJson(member, cleaner, level + 1)];
  });
  return Object.fromEntries(members);
}

function isSecretNumber(name: string, member: unknown): boolean {
  return typeof member === "number" && isCredential(name);
}
