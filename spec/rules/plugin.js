// House rules, and the decorators that write out what the files say once. README.md beside openapi.yaml says why each exists.
import { caller } from "./caller.js";
import { codeSamples } from "./code-samples.js";
import { eraInProse, eras } from "./eras.js";
import { errata } from "./errata.js";
import { examples } from "./examples.js";
import { files } from "./files.js";
import { names } from "./names.js";
import { numbered } from "./numbered.js";
import { operation, parameter, response } from "./operation.js";
import { extensions, schema } from "./schemas.js";
import { userCentric } from "./user-centric.js";
import { valuesInProse } from "./values.js";
import { webhooks } from "./webhooks.js";

export default function stash() {
  return {
    id: "stash",
    rules: {
      oas3: { eras, errata, examples, extensions, files, names, operation, parameter, response, schema, webhooks },
    },
    decorators: {
      oas3: {
        numbered,
        "values-in-prose": valuesInProse,
        "era-in-prose": eraInProse,
        "user-centric": userCentric,
        caller,
        "code-samples": codeSamples,
      },
    },
  };
}
