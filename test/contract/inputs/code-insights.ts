import type { Inputs } from "./index.ts";

const commit = {
  projectKey: "PRJ",
  repositorySlug: "my-repo",
  commitId: "abcdef0123abcdef4567abcdef8987abcdef6543",
};
const report = { ...commit, reportKey: "com.example.linter" };
const link = "https://lint.example.com/runs/17?ä";
const annotation = {
  path: "src/ä.py",
  line: 2,
  message: "Never used.",
  severity: "LOW",
  type: "CODE_SMELL",
  link,
  externalId: "unused/1",
} as const;

export const codeInsights = {
  listInsightReports: [{ ...commit, start: 50, limit: 10 }],
  getInsightReport: [report],
  setInsightReport: [
    {
      ...report,
      body: {
        title: "Linter",
        details: "Two\nlines",
        result: "FAIL",
        data: [
          { title: "Details", type: "LINK", value: { linktext: "Run 17", href: link } },
          { title: "Clean", type: "BOOLEAN", value: false },
          { title: "Run", type: "DATE", value: 1562578136068 },
          { title: "Coverage", type: "PERCENTAGE", value: 87.5 },
          { title: "Rules", type: "TEXT", value: "recommended" },
          { title: "Files", value: 42 },
        ],
        reporter: "Example Linter",
        link,
        logoUrl: "https://lint.example.com/logo.png",
        createdDate: 1562578136068,
        coverageProviderKey: "com.example.coverage",
      },
    },
    { ...report, body: { title: "Linter" } },
  ],
  deleteInsightReport: [report],
  listInsightAnnotations: [report],
  addInsightAnnotations: [
    { ...report, body: { annotations: [annotation, { message: "No license.", severity: "HIGH" }] } },
  ],
  deleteInsightAnnotations: [{ ...report, externalId: ["unused/1", "unused 2"] }, report],
  setInsightAnnotation: [{ ...report, externalId: "unused-1", body: annotation }],
  listCommitAnnotations: [
    {
      ...commit,
      key: ["com.example.linter", "com.example.security"],
      path: ["src/ä.py", "src/b.py"],
      externalId: ["unused/1", "unused 2"],
      severity: ["LOW", "HIGH"],
      type: ["BUG", "CODE_SMELL"],
    },
    commit,
  ],
} satisfies Partial<Inputs>;
