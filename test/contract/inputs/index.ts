import type { StashOperations } from "../../../src/client/operations.ts";
import { accessTokens } from "./access-tokens.ts";
import { administration } from "./administration.ts";
import { branchPermissions } from "./branch-permissions.ts";
import { builds } from "./builds.ts";
import { codeInsights } from "./code-insights.ts";
import { content } from "./content.ts";
import { contentLater } from "./content-later.ts";
import { hooks } from "./hooks.ts";
import { keys } from "./keys.ts";
import { labels } from "./labels.ts";
import { logging } from "./logging.ts";
import { permissions } from "./permissions.ts";
import { projects } from "./projects.ts";
import { pullRequestSettings } from "./pull-request-settings.ts";
import { pullRequests } from "./pull-requests.ts";
import { pullRequestsLater } from "./pull-requests-later.ts";
import { refs } from "./refs.ts";
import { refsLater } from "./refs-later.ts";
import { repositories } from "./repositories.ts";
import { reviewers } from "./reviewers.ts";
import { server } from "./server.ts";
import { users } from "./users.ts";
import { webhooks } from "./webhooks.ts";

export type OperationId = keyof StashOperations;

/** The arguments of the client's own method. */
export type Input<Id extends OperationId> = NonNullable<Parameters<StashOperations[Id]>[0]>;

/** For each operation one input that sends all there is to send, then others where one cannot hold it all. */
export type Inputs = { [Id in OperationId]: [Input<Id>, ...Input<Id>[]] };

export const inputs = {
  ...server,
  ...projects,
  ...repositories,
  ...refs,
  ...refsLater,
  ...content,
  ...contentLater,
  ...pullRequests,
  ...pullRequestsLater,
  ...permissions,
  ...hooks,
  ...users,
  ...administration,
  ...logging,
  ...branchPermissions,
  ...codeInsights,
  ...reviewers,
  ...pullRequestSettings,
  ...labels,
  ...builds,
  ...webhooks,
  ...keys,
  ...accessTokens,
} satisfies Inputs;
