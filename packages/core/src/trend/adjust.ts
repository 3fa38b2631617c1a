import type { Bilingual } from '../result/bilingual.js';

/** A p-value; null where there was no test, which then counts for nothing. */
export type PValue = number | null;

/** The ways to guard many tests against findings of chance. */
export type AdjustmentId = keyof typeof ADJUSTMENTS;

/**
 * p-values such that the chance of even one false finding among all tests stays below the limit they are
 * held to. In the order given.
 *
 * The i-th smallest of m: the largest of (m - j + 1) p_j over j up to i, at most 1.
 * Source: Holm S (1979) Scand J Stat 6:65-70.
 *
 * @throws RangeError for a p-value outside 0 to 1
 *
 * @example
 * holm([0.01, 0.04, 0.03]).map((p) => p?.toFixed(2)); // => ['0.03', '0.06', '0.06']
 */
export function holm(ps: readonly PValue[]): readonly PValue[] {
  const order = risingOrder(ps);
  let highest = 0;
  return placed(ps, order, (p, i) => {
    highest = Math.max(highest, Math.min(1, (order.length - i) * p));
    return highest;
  });
}

/**
 * p-values such that, of all findings, the expected part that is false stays below the limit they are
 * held to. In the order given. For lists where one false finding among many does little harm.
 *
 * The i-th smallest of m: the smallest of m p_j / j over j from i on.
 * Source: Benjamini Y, Hochberg Y (1995) J R Stat Soc B 57:289-300.
 *
 * @throws RangeError for a p-value outside 0 to 1
 *
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03]).map((p) => p?.toFixed(2)); // => ['0.03', '0.04', '0.04']
 */
export function benjaminiHochberg(ps: readonly PValue[]): readonly PValue[] {
  const order = risingOrder(ps);
  const falling = [...order].reverse();
  let lowest = 1;
  return placed(ps, falling, (p, i) => {
    lowest = Math.min(lowest, p * (order.length / (order.length - i)));
    return lowest;
  });
}

/**
 * Each adjustment with its name for people.
 *
 * @example
 * ADJUSTMENTS.holm.adjust([0.02, 0.5]); // => [0.04, 0.5]
 */
export const ADJUSTMENTS = {
  holm: {
    label: { id: 'Holm (1979)', en: 'Holm (1979)' } satisfies Bilingual,
    adjust: holm,
  },
  'benjamini-hochberg': {
    label: {
      id: 'Benjamini dan Hochberg (1995)',
      en: 'Benjamini and Hochberg (1995)',
    } satisfies Bilingual,
    adjust: benjaminiHochberg,
  },
} as const;

/** Positions of the known p-values, smallest first. */
function risingOrder(ps: readonly PValue[]): readonly number[] {
  const known = ps.flatMap((p, at) => (p === null ? [] : [{ p, at }]));
  const wrong = known.find(({ p }) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`No p-value: ${wrong.p}`);
  return known.sort((a, b) => a.p - b.p).map(({ at }) => at);
}

/** New p-values, made in an order and put back into their places. */
function placed(
  ps: readonly PValue[],
  order: readonly number[],
  adjusted: (p: number, i: number) => number,
): readonly PValue[] {
  const out: PValue[] = ps.map(() => null);
  order.forEach((at, i) => {
    out[at] = adjusted(ps[at] as number, i);
  });
  return out;
}
