import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** An operation in one document, as its second reader wrote it down. inventory/README.md has the form. */
export interface Entry {
  operationId: string;
  /** The tag: the name of the file. */
  tag: string;
  /** "reference" for the 118 of the Stash REST API 1.0, "later" for what servers learned since: the name of the folder. */
  source: "reference" | "later";
  method: string;
  url: string;
  /**
   * The schema of the answer, `User[]` for an array of it; "Image" for a picture, "text", "stream" for other bytes, "nothing"
   * for no body; several where its statuses differ.
   */
  returns: string | string[];
  paged?: boolean;
  paths?: (string | { name: string; type: string; values?: string[] })[];
  query?: { name: string; type: string; default?: string; values?: string[] }[];
  request?: string[];
  requestInProse?: boolean;
  responses: { status: number; type: string | null }[];
  permission?: string | string[];
  twin?: boolean;
  /** Answers those who are not logged in, too. */
  anonymous?: boolean;
}

const folder = new URL("inventory/", import.meta.url);

function read(source: Entry["source"]): Entry[] {
  const files = readdirSync(new URL(source, folder)).filter((file) => file.endsWith(".yaml"));
  return files.flatMap((file) => {
    const entries: Omit<Entry, "tag" | "source">[] = parse(readFileSync(new URL(`${source}/${file}`, folder), "utf8"));
    return entries.map((entry) => ({ ...entry, tag: file.slice(0, -".yaml".length), source }));
  });
}

/** The operations of the reference, each as it was read a second time. */
export const reference = read("reference");

/** The operations that servers learned after it. */
export const later = read("later");

export const inventory = [...reference, ...later];
