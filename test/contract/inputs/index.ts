import type { StashOperations } from "../../../src/client/operations.ts";
import { administration } from "./administration.ts";
import { builds } from "./builds.ts";
import { content } from "./content.ts";
import { hooks } from "./hooks.ts";
import { logging } from "./logging.ts";
import { permissions } from "./permissions.ts";
import { projects } from "./projects.ts";
import { pullRequests } from "./pull-requests.ts";
import { refs } from "./refs.ts";
import { repositories } from "./repositories.ts";
import { server } from "./server.ts";
import { users } from "./users.ts";
import { webhooks } from "./webhooks.ts";

export type OperationId = keyof StashOperations;

/** What the client's own method takes. */
export type Input<Id extends OperationId> = NonNullable<Parameters<StashOperations[Id]>[0]>;

/** For each operation one input that sends all there is to send, then others where one cannot hold it all. */
export type Inputs = { [Id in OperationId]: [Input<Id>, ...Input<Id>[]] };

export const inputs = {
  ...server,
  ...projects,
  ...repositories,
  ...refs,
  ...content,
  ...pullRequests,
  ...permissions,
  ...hooks,
  ...users,
  ...administration,
  ...logging,
  ...builds,
  ...webhooks,
} satisfies Inputs;
