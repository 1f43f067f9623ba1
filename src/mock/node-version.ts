/**
 * Tells of a Node that is too old before something fails for it in other words.
 *
 * @throws Error if it is older than the package says that it needs.
 */
export function checkNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`The mock needs Node 20.19 or newer, and this is Node ${version}.`);
}
