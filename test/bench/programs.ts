const where = `{ projectKey: "PRJ", repositorySlug: "my-repo" }`;
const headers = `{ Accept: "application/json", "X-Atlassian-Token": "no-check", Authorization: "Bearer a-token" }`;

/** The smallest whole program for each contender: one call. TypeScript and JavaScript alike. */
export function programs(baseUrl: string): Record<string, string> {
  return {
    "bare fetch": `
const response = await fetch("${baseUrl}/rest/api/1.0/projects/PRJ/repos/my-repo", { headers: ${headers} });
const repository = await response.json();
console.log(repository.name);
`,
    "stash-openapi by name": `${ours(baseUrl)}
const repository = await stash.getRepository(${where});
console.log(repository.name);
`,
    "stash-openapi by URL": `${ours(baseUrl)}
const init = { params: { path: ${where} } };
const { data } = await stash.GET("/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}", init);
console.log(data?.name);
`,
    "@coderabbitai/bitbucket": `${peer(baseUrl)}
const init = { params: { path: ${where} } };
const { data } = await stash.GET("/api/latest/projects/{projectKey}/repos/{repositorySlug}", init);
console.log(data?.name);
`,
    "openapi-fetch": `
import createClient from "openapi-fetch";
const stash = createClient({ baseUrl: "${baseUrl}", headers: ${headers} });
const init = { params: { path: ${where} } };
const { data } = await stash.GET("/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}", init);
console.log(data?.name);
`,
    axios: `
import axios from "axios";
const client = axios.create({ baseURL: "${baseUrl}/rest/api/1.0", headers: ${headers} });
const { data } = await client.get("/projects/PRJ/repos/my-repo");
console.log(data.name);
`,
  };
}

export function ours(baseUrl: string): string {
  return `
import { bearer, createStashClient } from "stash-openapi";
const stash = createStashClient({ baseUrl: "${baseUrl}", auth: bearer("a-token") });`;
}

export function peer(baseUrl: string): string {
  return `
import { createBitbucketServerClient } from "@coderabbitai/bitbucket/server";
const stash = createBitbucketServerClient({ baseUrl: "${baseUrl}/rest", headers: ${headers} });`;
}
