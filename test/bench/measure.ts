/** The measurements of each contender, one sample a round. */
export type Samples<Sample> = Record<string, Sample[]>;

/**
 * Measures every contender once a round. The order rotates and every other round is backwards, because the same thing
 * measured twice differs with its place; the first round warms up and is dropped.
 */
export async function measure<Sample>(
  names: readonly string[],
  rounds: number,
  sample: (name: string) => Promise<Sample>,
): Promise<Samples<Sample>> {
  const samples: Samples<Sample> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const from = round % names.length;
    const order = [...names.slice(from), ...names.slice(0, from)];
    if (round % 2 === 1) order.reverse();
    for (const name of order) {
      const taken = await sample(name);
      if (round > 0) samples[name]?.push(taken);
    }
  }
  return samples;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** How often `base` goes into the contender: the median of the ratios of each round. */
export function ratio(values: number[], base: number[]): number {
  return median(values.map((value, round) => value / (base[round] as number)));
}
