import type { Bilingual } from '../result/bilingual.js';
import { fail, type Issue, issue, ok, type Result } from '../result/result.js';

/**
 * The parts of a score, in the order of its columns.
 *
 * @example
 * LOCUS_PARTS.length; // => 4
 */
export const LOCUS_PARTS = ['prevalence', 'burden', 'gap', 'vulnerability'] as const;

/** A part of a score. */
export type LocusPart = (typeof LOCUS_PARTS)[number];

/** How much each part of a score counts: 0 or more, 1 together. */
export type LocusWeights = Readonly<Record<LocusPart, number>>;

/** Named weights. */
export interface LocusProfile {
  readonly id: string;
  readonly label: Bilingual;
  readonly weights: LocusWeights;
}

/**
 * The weights that a choice of villages may start from, the default first.
 *
 * Source: Balanting. No decree sets weights: the district decides and writes down which it took.
 *
 * @example
 * LOCUS_PROFILES.map(({ id }) => id); // => ['seimbang', 'beban', 'layanan']
 */
export const LOCUS_PROFILES: readonly [LocusProfile, ...LocusProfile[]] = [
  {
    id: 'seimbang',
    label: { id: 'Seimbang', en: 'Balanced' },
    weights: { prevalence: 0.4, burden: 0.25, gap: 0.25, vulnerability: 0.1 },
  },
  {
    id: 'beban',
    label: { id: 'Beban kasus', en: 'Number of cases' },
    weights: { prevalence: 0.25, burden: 0.45, gap: 0.2, vulnerability: 0.1 },
  },
  {
    id: 'layanan',
    label: { id: 'Layanan', en: 'Services' },
    weights: { prevalence: 0.3, burden: 0.2, gap: 0.4, vulnerability: 0.1 },
  },
];

/**
 * The weights of the parts that can be worked out, brought to a sum of 1.
 *
 * @param known - the parts that can be worked out; the others get 0
 * @returns fails with `locus.weights_invalid` for a weight below 0 or where none is left; warns with
 * `locus.weights_rescaled` where the weights given do not sum to 1
 *
 * @example
 * const result = weightsOf({ prevalence: 1, burden: 1, gap: 1, vulnerability: 1 }, ['prevalence', 'gap']);
 * result.ok && result.value; // => { prevalence: 0.5, burden: 0, gap: 0.5, vulnerability: 0 }
 */
export function weightsOf(
  weights: LocusWeights,
  known: readonly LocusPart[] = LOCUS_PARTS,
): Result<LocusWeights> {
  const given = LOCUS_PARTS.map((part) => weights[part]);
  const kept = LOCUS_PARTS.map((part) => (known.includes(part) ? weights[part] : 0));
  const total = sum(kept);
  if (!given.every((weight) => Number.isFinite(weight) && weight >= 0) || total === 0) {
    const text = given.join(' / ');
    return fail(issue('locus.weights_invalid', { path: ['profile'], values: { weights: text } }));
  }
  const [prevalence = 0, burden = 0, gap = 0, vulnerability = 0] = kept.map((one) => one / total);
  return ok({ prevalence, burden, gap, vulnerability }, rescaled(sum(given)));
}

function rescaled(total: number): readonly Issue[] {
  // Ten decimals: 0.1 + 0.2 + 0.7 is not 1 in binary.
  if (Math.abs(total - 1) < 1e-10) return [];
  const values = { total: Number(total.toPrecision(12)) };
  return [issue('locus.weights_rescaled', { level: 'warning', path: ['profile'], values })];
}

function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}
