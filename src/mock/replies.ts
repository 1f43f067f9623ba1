import { inspect } from "node:util";
import type { Operation, Prism } from "./prism.ts";
import { checkReply } from "./reply-checks.ts";
import type { MockReplies, MockReply, MockReplyFunction, MockRequest } from "./types.ts";

interface Entry {
  reply: MockReply | MockReplyFunction;
  left: number;
}

/** The operation, or undefined where nothing describes the URL. */
type Described = Operation | undefined;

/** The replies that tests have asked for: a queue for each operation, and for each URL that nothing describes. */
export function createReplies(prism: Prism) {
  const queues = new Map<string, Entry[]>();

  const entriesOf = (replies: MockReplies, operation: Described): Entry[] => {
    const list = [replies].flat() as Entry["reply"][];
    if (list.length === 0) throw new Error("A list of replies has at least one.");
    return list.map((reply) => {
      if (typeof reply === "function") return { reply, left: Array.isArray(replies) ? 1 : Infinity };
      checkReply(prism, operation, reply);
      return { reply, left: reply.times ?? (operation ? 1 : Infinity) };
    });
  };

  return {
    /** Throws where a reply is malformed, or the description does not allow it. */
    add(key: string, operation: Described, replies: MockReplies): void {
      queues.set(key, [...(queues.get(key) ?? []), ...entriesOf(replies, operation)]);
    },

    /** The reply whose turn it is for that request; throws where a function makes one that is not allowed. */
    async next(key: string, operation: Described, request: MockRequest): Promise<MockReply | undefined> {
      const queue = queues.get(key) ?? [];
      const entry = queue.find(({ reply }) => typeof reply === "function" || isMeant(reply, request));
      if (!entry) return undefined;
      entry.left -= 1;
      if (entry.left < 1) queue.splice(queue.indexOf(entry), 1);
      if (typeof entry.reply !== "function") return entry.reply;
      const made = await entry.reply(request);
      if (made === undefined) return undefined;
      checkReply(prism, operation, made);
      for (const name of ["times", "when"]) {
        if (name in made)
          throw new Error(`A function's reply has no ${name}: it is for one request, ${inspect(made)}.`);
      }
      return made;
    },

    forget: () => queues.clear(),
  };
}

function isMeant({ when = {} }: MockReply, { parameters, query }: MockRequest): boolean {
  const agrees = (wanted: object = {}, sent: Record<string, unknown>) =>
    Object.entries(wanted).every(([name, value]) => String([sent[name]].flat()[0]) === String(value));
  return agrees(when.path, parameters) && agrees(when.query, query);
}
