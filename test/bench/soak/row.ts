/** One measure of the long run, beside what it must not exceed. */
export interface Row {
  measure: string;
  value: number;
  most: number;
}

export function row(measure: string, value: number, most: number): Row {
  return { measure, value, most };
}

export function isMet({ value, most }: Row): boolean {
  return value <= most;
}

/** The cells of a row, for a table. */
export function cells(given: Row): string[] {
  const [value, most] = [given.value, given.most].map(shown) as [string, string];
  return [given.measure, value, `at most ${most}`, isMet(given) ? "met" : "**missed**"];
}

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
