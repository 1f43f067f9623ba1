// House rules, and the decorator that adds the user-centric URLs. README.md beside openapi.yaml says why each exists.
import { examples } from "./examples.js";
import { files } from "./files.js";
import { operation, parameter, response } from "./operation.js";
import { extensions, schema } from "./schemas.js";
import { userCentric } from "./user-centric.js";

export default function stash() {
  return {
    id: "stash",
    rules: { oas3: { examples, extensions, files, operation, parameter, response, schema } },
    decorators: { oas3: { "user-centric": userCentric } },
  };
}
