import type { CountCell, Counts } from './count.js';
import type { GroupKey } from './group-key.js';
import { type Sample, sampleOf, shareEstimate } from './interval.js';
import { casesByClass, OUTCOMES, type OutcomeId } from './outcome.js';
import { severityOf, whoUnicef2019 } from './severity.js';

/** A prevalence: shares are proportions from 0 to 1. */
export interface Estimate {
  /** Children with the outcome. */
  readonly cases: number;
  /** Children with a valid score. */
  readonly n: number;
  /** `cases / n`; null where n is 0, as are the precision and the class. */
  readonly share: number | null;
  readonly se: number | null;
  /** Of 95 %. */
  readonly interval: readonly [number, number] | null;
  /** Class of WHO and UNICEF (2019): null for outcomes that have none. */
  readonly severity: string | null;
}

/** The prevalence of one group. */
export interface GroupEstimate {
  readonly key: GroupKey;
  readonly estimate: Estimate;
}

/**
 * The prevalence of an outcome in every group of the counts, in their order. For coarser groups roll
 * the counts up first: all groups of one answer are parts of the same sample.
 *
 * Formulas and sources: `shareEstimate`; what is a case: `OUTCOMES`.
 *
 * @example
 * prevalence(emptyCounts({ by: ['village'] }), 'stunting'); // => []
 */
export function prevalence(counts: Counts, outcome: OutcomeId): readonly GroupEstimate[] {
  const sample = sampleOf(counts.frame);
  return counts.cells.map((cell) => ({
    key: cell.key,
    estimate: estimateOf(cell, outcome, sample),
  }));
}

/**
 * The prevalence of one cell of a sample; without a cell, that of no child.
 *
 * @example
 * estimateOf(undefined, 'stunting', sampleOf(500)).share; // => null
 */
export function estimateOf(
  cell: CountCell | undefined,
  outcome: OutcomeId,
  sample: Sample,
): Estimate {
  const { cases, n } = shareOf(cell, outcome);
  const found = shareEstimate({ cases, n }, sample);
  if (found === undefined) {
    return { cases, n, share: null, se: null, interval: null, severity: null };
  }
  const severity = severityOf(whoUnicef2019, outcome, found.share)?.id ?? null;
  return { cases, n, ...found, severity };
}

/**
 * The share of one cell alone, null where it has no child with a score.
 *
 * @example
 * shareOf(undefined, 'stunting'); // => { cases: 0, n: 0, share: null }
 */
export function shareOf(
  cell: CountCell | undefined,
  outcome: OutcomeId,
): Pick<Estimate, 'cases' | 'n' | 'share'> {
  const isCase = CASES[outcome];
  const classes = cell?.classes[OUTCOMES[outcome].indicator] ?? [];
  const n = sum(classes);
  const cases = sum(classes.filter((_, k) => isCase[k]));
  return { cases, n, share: n === 0 ? null : cases / n };
}

const CASES = /* @__PURE__ */ Object.fromEntries(
  Object.values(OUTCOMES).map((outcome) => [outcome.id, casesByClass(outcome)]),
) as Readonly<Record<OutcomeId, readonly boolean[]>>;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
