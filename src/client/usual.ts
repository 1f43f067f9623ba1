/*
 * Facts that follow from an operation's name or method, unless the generated table lists the operation as an exception.
 * The generator asks the same functions. Lists of all such operations would be half a kilobyte of what browsers load.
 */

export function isPagedByName(name: string): boolean {
  return name.startsWith("list");
}

/** Whether an operation may succeed without a body; `route` is its method and URL. */
export function mayBeBodilessByMethod(route: string): boolean {
  return route.startsWith("DELETE ");
}
