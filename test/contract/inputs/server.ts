import type { Inputs } from "./index.ts";

export const server = {
  getApplicationProperties: [{}],
  previewMarkup: [
    { body: "# Heading\n\n*ä* & <b>", urlMode: "ABSOLUTE", hardwrap: true, htmlEscape: true },
    { body: "# Heading" },
  ],
} satisfies Partial<Inputs>;
