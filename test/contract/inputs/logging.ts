import type { Inputs } from "./index.ts";

export const logging = {
  getLogLevel: [{ loggerName: "com.atlassian.stash" }],
  setLogLevel: [{ loggerName: "com.atlassian.stash", levelName: "WARN" }],
  getRootLogLevel: [{}],
  setRootLogLevel: [{ levelName: "DEBUG" }],
} satisfies Partial<Inputs>;
