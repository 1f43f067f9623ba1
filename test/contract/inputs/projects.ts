import type { Inputs } from "./index.ts";

const picture = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255])], { type: "image/png" });

export const projects = {
  listProjects: [{ name: "Cool & new", permission: "PROJECT_READ", start: 50, limit: 10 }],
  createProject: [
    {
      body: {
        key: "PRJ",
        name: "My cool project",
        description: "Ä first one",
        avatar: "data:image/png;base64,iVBORw==",
        public: true,
      },
    },
  ],
  getProject: [{ projectKey: "~first.last" }],
  updateProject: [
    {
      projectKey: "PRJ",
      body: {
        key: "NEW",
        name: "My new project",
        description: "Renamed",
        avatar: "data:image/png;base64,iVBORw==",
        public: true,
      },
    },
  ],
  deleteProject: [{ projectKey: "PRJ" }],
  getProjectAvatar: [{ projectKey: "PRJ", s: 64 }],
  uploadProjectAvatar: [{ projectKey: "PRJ", body: { avatar: picture } }],
} satisfies Partial<Inputs>;
