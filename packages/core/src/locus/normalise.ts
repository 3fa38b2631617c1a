/** How values of villages are brought to 0 to 1: by their distance, or by their place. */
export type Normalisation = 'min-max' | 'rank';

/**
 * Writes values brought to 0 to 1 into `into`; all 0 where they are equal.
 *
 * `min-max`: (x - min) / (max - min). `rank`: the share of the other villages with a lower value, which
 * keeps one large village from pressing all others together.
 */
export type Normaliser = (values: Float64Array, into: Float64Array) => void;

/** The normaliser of each name. */
export const NORMALISERS: Readonly<Record<Normalisation, Normaliser>> = {
  'min-max': minMax,
  rank: byRank,
};

/**
 * A value as it is compared: with 12 decimals, so that two ways of adding do not part equals.
 *
 * @example
 * compared(0.1 + 0.2) === compared(0.3); // => true
 */
export function compared(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}

function minMax(values: Float64Array, into: Float64Array): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const width = compared(high) === compared(low) ? 0 : high - low;
  for (let i = 0; i < values.length; i++) {
    into[i] = width === 0 ? 0 : ((values[i] as number) - low) / width;
  }
}

function byRank(values: Float64Array, into: Float64Array): void {
  const sorted = values.map(compared).sort();
  const others = values.length - 1;
  for (let i = 0; i < values.length; i++) {
    const lower = countBelow(sorted, compared(values[i] as number));
    into[i] = others === 0 ? 0 : lower / others;
  }
}

/** How many of sorted values lie below one. */
function countBelow(sorted: Float64Array, value: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
