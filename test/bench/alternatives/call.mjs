/** `call.mjs CONTENDER URL`: makes as many calls as its parent asks for and answers the microseconds of CPU of one. */
import { contenders } from "./contenders.mjs";

const [name, baseUrl] = process.argv.slice(2);
const call = await contenders[name](baseUrl);

process.on("message", async ({ calls, concurrency }) => {
  await call(); // a connection that was idle wakes up outside the measurement
  const before = process.cpuUsage();
  const worker = async () => {
    for (let made = 0; made < calls / concurrency; made++) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const { user, system } = process.cpuUsage(before);
  process.send((user + system) / calls);
});
process.on("disconnect", () => process.exit());
process.send("ready");
