import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { calls, description } from "../spec/description.ts";
import { reference } from "../spec/inventory.ts";

// README, "Which servers": its numbers are those of the description and of the recordings in test/spec/sources.
const readme = readFileSync("README.md", "utf8");
const section = readme.slice(readme.indexOf("## Which servers"), readme.indexOf("## Limits"));

/** An answer that a public project recorded, or a webhook. */
interface Recording {
  method: string;
  path: string;
  side?: "request" | "response";
  era: string;
  version?: string;
  eventKey: string;
}
const read = (file: string): Recording[] => JSON.parse(readFileSync(`test/spec/sources/${file}`, "utf8"));
const answers = [...read("real-shapes.json"), ...read("later-shapes.json")].filter(({ side }) => side !== "request");
const deliveries = read("webhook-shapes.json");

/** An operation or an event, as the table counts it. */
interface Described {
  tag: string;
  since?: string;
  until?: string;
  isOfReference: boolean;
  isSeen: boolean;
}

const seenCalls = new Set(answers.map(({ method, path }) => `${method} ${path.replace(":.*", "")}`));
const seenEvents = new Set(deliveries.map(({ eventKey }) => eventKey));
const ofReference = new Set(reference.map(({ operationId }) => operationId));
type Eras = { "x-since"?: string; "x-until"?: string };

const operations = calls.map(({ method, url, operation }): Described => {
  const eras: Eras = operation as Eras;
  return {
    tag: operation.tags[0] ?? "",
    since: eras["x-since"],
    until: eras["x-until"],
    isOfReference: ofReference.has(operation["x-user-centric-of"] ?? operation.operationId),
    isSeen: seenCalls.has(`${method} ${url}`),
  };
});
const events = Object.entries(description["x-webhooks"]).map(([key, { post }]): Described => {
  const eras: Eras = post as Eras;
  return {
    tag: post.tags[0] ?? "",
    since: eras["x-since"],
    until: eras["x-until"],
    isOfReference: false,
    isSeen: seenEvents.has(key),
  };
});

/** Releases are numbered through, from Stash to Data Center; one without a number comes last. */
const release = (era: string) => {
  const [major, minor = 0] = (/[\d.]+$/.exec(era)?.[0] ?? "999").split(".").map(Number);
  return (major ?? 0) * 1000 + minor;
};

/** `Stash 2.10 to Data Center 8.5: 3` */
function range(eras: (string | undefined)[]): string[] {
  const sorted = eras.filter((era) => era !== undefined).sort((a, b) => release(a) - release(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first) return [];
  return [`${first === last ? first : `${first} to ${last}`}: ${sorted.length}`];
}

function row(tag: string): string {
  const described = [...operations, ...events].filter((one) => one.tag === tag);
  const later = described.filter(({ isOfReference }) => !isOfReference);
  const unknown = later.filter(({ since }) => !since).length;
  const since = [
    ...(later.length < described.length ? [`the reference: ${described.length - later.length}`] : []),
    ...range(later.map(({ since }) => since)),
    ...(unknown ? [`not known: ${unknown}`] : []),
  ].join("; ");
  const until = range(described.map(({ until }) => until)).join("") || "–";
  const seen = described.filter(({ isSeen }) => isSeen).length;
  return `| \`${tag}\` | ${described.length} | ${since} | ${until} | ${seen || "none"} |`;
}

test("the table has a line for each tag of the description, as the description and the recordings say", () => {
  expect(section.match(/^\| `.*/gm)).toEqual(description.tags.map(({ name }) => row(name)));
});

test("the numbers of recordings are those of test/spec/sources", () => {
  const count = (isOfEra: (recording: Recording) => boolean) => answers.filter(isOfEra).length;
  const isStash = ({ era }: Recording) => era === "stash";
  const isDataCenter = ({ version = "" }: Recording) => /^(Data Center|[89]\.)/.test(version);
  const numbers = [
    count(isStash),
    count((one) => !isStash(one) && !isDataCenter(one)),
    count(isDataCenter),
    deliveries.length,
  ];
  expect(section.match(/\d+(?= recorded)/g)?.map(Number)).toEqual(numbers);
});

test("the row of this project beside other clients has the numbers of the description", () => {
  const numbers = /^\| stash-openapi \|.*? (\d+), and (\d+) twins.* (\d+) kinds/m.exec(readme)?.slice(1).map(Number);
  const twins = operations.filter(({ tag }) => tag === "personal").length;
  expect(numbers).toEqual([operations.length - twins, twins, events.length]);
});
