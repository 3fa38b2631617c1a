import type { LevelOptions } from '../prevalence/case-count.js';
import { fail, issue, ok, type Result } from '../result/result.js';
import { type DifferenceTest, differenceOfCounts, differenceOfEstimates } from './difference.js';

/** A share of an area from a survey, with its standard error. */
export interface SurveyFigure {
  readonly kind: 'survey';
  readonly name: string;
  readonly share: number;
  readonly se: number | null;
}

/** A share of an area from a register, as the children behind it. */
export interface RegisterFigure {
  readonly kind: 'register';
  readonly name: string;
  readonly cases: number;
  readonly n: number;
}

/** A share of an area that knows where it comes from. */
export type AreaFigure = SurveyFigure | RegisterFigure;

/**
 * The share of a figure; null for a register without a child with a score.
 *
 * @example
 * shareOfFigure({ kind: 'register', name: 'A', cases: 1, n: 4 }); // => 0.25
 */
export function shareOfFigure(figure: AreaFigure): number | null {
  if (figure.kind === 'survey') return figure.share;
  return figure.n === 0 ? null : figure.cases / figure.n;
}

/**
 * The test of the difference between two figures of one kind: `differenceOfEstimates` for surveys,
 * `differenceOfCounts` for registers, null where a register has no child.
 *
 * @returns fails with `series.mixed` where one is of a survey and the other of a register
 * @throws RangeError for a count or level that can not be
 *
 * @example
 * const before = { kind: 'register', name: 'A', cases: 40, n: 100 } as const;
 * const result = differenceBetween(before, { ...before, cases: 20 });
 * result.ok && result.value?.p?.toFixed(4); // => '0.0020'
 */
export function differenceBetween(
  first: AreaFigure,
  second: AreaFigure,
  options: LevelOptions = {},
): Result<DifferenceTest | null> {
  if (first.kind === 'survey' && second.kind === 'survey') {
    return ok(differenceOfEstimates(first, second, options));
  }
  if (first.kind === 'register' && second.kind === 'register') {
    return ok(differenceOfCounts(first, second, options));
  }
  return fail(issue('series.mixed', { path: [second.name] }));
}
