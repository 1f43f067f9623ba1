import type { Inputs } from "./index.ts";

export const server = {
  getApplicationProperties: [{}],
  previewMarkup: [{ body: "# Heading\n\n*ä* & <b>" }],
} satisfies Partial<Inputs>;
