/** The description, with the links of its examples to its own server, clone URLs among them, led to another address. */
export function withLinksTo(address: string, description: string): string {
  const [{ url = "", variables = {} } = {}] = JSON.parse(description).servers ?? [];
  const root = url.replace(/\{(\w+)\}/g, (_: string, name: string) => variables[name]?.default ?? "");
  // A link ends where the text does, or goes on with a path; another host that only begins alike is left alone.
  return root
    ? description.replaceAll(`"${root}"`, `"${address}"`).replaceAll(`"${root}/`, `"${address}/`)
    : description;
}
