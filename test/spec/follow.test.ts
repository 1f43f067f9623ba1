import { expect, test } from "vitest";
import { answerOf, bodyOf, firstAnswerOf, firstBodyOf, schemaOfAnswer } from "./answers.ts";
import { branches, calls, resolve } from "./description.ts";
import { isMembers } from "./sayings.ts";

// The mock answers with the first example, and code samples send the first: the answer follows from the request. Payloads of the
// reference are to the letter, whatever they say.

/** Members that an answer has otherwise than the request, each with the reason. */
const otherwise: Record<string, string> = {
  "renameUser name": "the old name, by which the user is called",
  "createGitTag type": "the kind of tag; in the answer it is the kind of ref",
  "setMailServer password": "servers do not send it back",
  "createAccessToken expiryDays": "Bitbucket Server 7 alone sends it back, others `expiryDate`",
  "createProjectAccessToken expiryDays": "the same",
  "createRepositoryAccessToken expiryDays": "the same",
  "updatePullRequestSettings mergeConfig.strategies.length": "the answer has those, too, that are off",
  "updateProjectPullRequestSettings mergeConfig.strategies.length": "the same",
  "setGlobalMergeStrategies mergeConfig.strategies.length": "the same",
};

/** The paths at which two values have texts, numbers or truth values that differ; versions count up. */
function differences(sent: unknown, answered: unknown, at: string[] = []): string[] {
  if (isMembers(sent) && isMembers(answered))
    return Object.keys(sent).flatMap((key) =>
      key in answered ? differences(sent[key], answered[key], [...at, key]) : [],
    );
  if (Array.isArray(sent) && Array.isArray(answered))
    return sent.length === answered.length
      ? sent.flatMap((item, n) => differences(item, answered[n], [...at, `${n}`]))
      : [[...at, "length"].join(".")];
  const scalar = [sent, answered].every((value) => ["string", "number", "boolean"].includes(typeof value));
  if (at.at(-1) === "version") return Number(answered) > Number(sent) ? [] : [at.join(".")];
  return scalar && sent !== answered ? [at.join(".")] : [];
}

/** The places of an operation that no reason is given for. */
const unexplained = (operationId: string, places: string[]): string[] =>
  places.map((place) => `${operationId} ${place}`).filter((place) => !(place in otherwise));

test("an answer has what its request says", () => {
  const found = calls.flatMap(({ operation }) =>
    unexplained(operation.operationId, [
      ...differences(firstBodyOf(operation), firstAnswerOf(operation)),
      ...differences(bodyOf(operation), answerOf(operation)),
    ]),
  );
  expect(found).toEqual([]);
});

test("an answer lacks nothing of the request that such answers have", () => {
  const found = calls.flatMap(({ operation }) => {
    const [sent, answer, schema] = [firstBodyOf(operation), firstAnswerOf(operation), schemaOfAnswer(operation)];
    if (!schema || !isMembers(sent) || !isMembers(answer)) return [];
    const known = branches(schema).flatMap(({ properties = {} }) => Object.keys(properties));
    const lacking = Object.keys(sent).filter((member) => known.includes(member) && !(member in answer));
    return unexplained(operation.operationId, lacking);
  });
  expect(found).toEqual([]);
});

test("a project that answers 201 has another key than the URL", () => {
  const update = calls.find(({ operation }) => operation.operationId === "updateProject");
  const key = update?.parameters.find(({ name }) => name === "projectKey") as { example?: string } | undefined;
  const server = update?.operation.responses["201"]?.content?.["application/json"]?.examples?.server;
  const newKey = update?.operation.requestBody?.content["application/json"]?.examples?.newKey;
  const answered = server && (resolve(server).value as { key: string }).key;
  expect(answered).not.toBe(key?.example);
  expect(answered).toBe(newKey && (resolve(newKey).value as { key: string }).key);
});
