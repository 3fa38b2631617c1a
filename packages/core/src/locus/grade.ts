import type { CaseCount } from '../prevalence/case-count.js';
import { eligibilityOf, isEligible } from './eligibility.js';

/** A village with its count, and whether a list has it. */
export interface ListedVillage extends CaseCount {
  readonly code: string;
}

/** The official grade of a list of lokus villages. */
export interface LocusGrade {
  readonly grade: 'A' | 'B' | 'C';
  /** Villages of the list with a high prevalence, a high number of cases, or both. */
  readonly justified: number;
  readonly lokus: number;
  /** Codes of the others. */
  readonly unjustified: readonly string[];
}

/**
 * The grade that the province gives a list: A where all of its villages have a high number of cases or a
 * high prevalence, B from three in four, else C; null for an empty list.
 *
 * Source: Penilaian Kinerja Kabupaten/Kota, sub-indicator 1.1 (form of Lampung 2020). The letter below B
 * is Balanting's: the form seen names A and B.
 *
 * @param villages - all villages of the district
 * @param codes - those on the list
 * @param mean - share of the whole district. Default: of the villages given
 *
 * @example
 * const villages = [{ code: 'A', cases: 3, n: 10 }, { code: 'B', cases: 1, n: 50 }];
 * gradeOfList(villages, ['A', 'B'])?.grade; // => 'C'
 */
export function gradeOfList(
  villages: readonly ListedVillage[],
  codes: readonly string[],
  mean: number = meanOf(villages),
): LocusGrade | null {
  const listed = new Set(codes);
  const grounds = eligibilityOf(villages, mean);
  const lokus = villages
    .map(({ code }, i) => ({ code, ground: grounds[i] }))
    .filter(({ code }) => listed.has(code));
  if (lokus.length === 0) return null;
  const unjustified = lokus
    .filter(({ ground }) => ground === undefined || !isEligible(ground))
    .map(({ code }) => code);
  const justified = lokus.length - unjustified.length;
  return { grade: letterOf(justified, lokus.length), justified, lokus: lokus.length, unjustified };
}

function letterOf(justified: number, lokus: number): LocusGrade['grade'] {
  if (justified === lokus) return 'A';
  return 4 * justified >= 3 * lokus ? 'B' : 'C';
}

function meanOf(counts: readonly CaseCount[]): number {
  const [cases, n] = counts.reduce(([k, m], one) => [k + one.cases, m + one.n], [0, 0]);
  return n === 0 ? 0 : cases / n;
}
