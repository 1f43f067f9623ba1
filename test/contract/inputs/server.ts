import type { Inputs } from "./index.ts";

export const server = {
  getApplicationProperties: [{}],
  previewMarkup: [
    { body: "# Heading\n\n*ä* & <b>", urlMode: "ABSOLUTE", hardwrap: true, htmlEscape: true },
    { body: "# Heading" },
  ],
  getServerStatus: [{}],
  searchCode: [
    {
      body: {
        query: 'project:PRJ "grüße & <b>"',
        entities: { code: { start: 25, limit: 10 } },
        limits: { primary: 10, secondary: 5 },
      },
    },
    { body: { query: "greeting", entities: { code: {} } } },
  ],
  listMirrors: [{ start: 50, limit: 10 }],
  listRepositoryMirrors: [{ repositoryId: 9_007_199_254_740_991, preAuthorized: true, start: 50, limit: 10 }],
} satisfies Partial<Inputs>;
