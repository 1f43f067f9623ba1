import os from "node:os";

/** The facts of the machine that a reader needs, and none that names it. */
export function machine(): string {
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GiB`;
  const cpus = `${os.availableParallelism()} × ${os.cpus()[0]?.model}`;
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, Node ${process.version}, ${os.type()} ${os.arch()}, ${cpus}, ${memory}; load average ${load()}`;
}

/** Over the last 1, 5 and 15 minutes: what else the machine was doing. */
export function load(): string {
  const averages = os.loadavg().map((average) => average.toFixed(1));
  return averages.join(", ");
}
