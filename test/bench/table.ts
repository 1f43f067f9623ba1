/** A table in Markdown: the first column to the left, numbers to the right. */
export function table(head: string[], rows: (string | number)[][]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? "---" : "--:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The result of a target. */
export function target(
  what: string,
  value: number,
  limit: number,
  compare: "at most" | "at least" = "at most",
): string {
  const met = compare === "at most" ? value <= limit : value >= limit;
  return `- ${what}: ${value.toFixed(2)}, target ${compare} ${limit.toFixed(2)}: ${met ? "met" : "**missed**"}`;
}
