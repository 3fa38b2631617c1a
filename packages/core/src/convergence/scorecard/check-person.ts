import { completedMonths } from '../../child/age.js';
import { daysFromIsoDate } from '../../child/iso-date.js';
import { type Issue, type IssuePath, issue } from '../../result/result.js';
import { isPeople } from '../service/coverage.js';
import type { PregnancyStage, PregnancyState, PregnantWoman } from './pregnant-woman.js';
import { isMonthOf, type Quarter, quarterEnd } from './quarter.js';
import type { GrowthMat, NutritionState, YoungChild } from './young-child.js';

const PREGNANCY_STATES: readonly PregnancyState[] = ['N', 'Risti', 'KEK'];
const STAGES: readonly PregnancyStage[] = [1, 2, 3, 'after-birth'];
const NUTRITION_STATES: readonly NutritionState[] = ['N', 'GK', 'GB', 'S'];
const MAT: readonly GrowthMat[] = ['H', 'K', 'M', 'TD'];

const WOMAN_COUNTS = [
  'antenatalVisits',
  'ironTablets',
  'postnatalVisits',
  'counsellingSessions',
  'homeVisits',
] as const satisfies readonly (keyof PregnantWoman)[];

const CHILD_COUNTS = [
  'basicImmunisationsSinceBirth',
  'measlesImmunisationsSinceBirth',
  'weighingsSinceBirth',
  'counsellingSinceBirth',
  'parentingClassesSinceBirth',
  'homeVisits',
] as const satisfies readonly (keyof YoungChild)[];

/** Children of this age and older are in no scorecard. */
const END_MONTHS = 24;

/**
 * What is wrong with the row of a woman: `scorecard.code_unknown` (a trimester written as text is one),
 * `scorecard.count_invalid`.
 *
 * @example
 * womanIssues({ ...exampleWoman, homeVisits: -1 }, [0]).map(({ code }) => code);
 * // => ['scorecard.count_invalid']
 */
export function womanIssues(woman: PregnantWoman, path: IssuePath): readonly Issue[] {
  return [
    ...codeIssues(woman.state, PREGNANCY_STATES, [...path, 'state']),
    ...codeIssues(woman.stage, STAGES, [...path, 'stage']),
    ...WOMAN_COUNTS.flatMap((field) => countIssues(woman[field], [...path, field])),
  ];
}

/**
 * What is wrong with the row of a child: the same, `date.not_iso`, `scorecard.born_later`,
 * `scorecard.month_outside`, and the warning `scorecard.too_old` for a child that is left out.
 *
 * @example
 * const child = { ...exampleChild, birthDate: '2020-03-31' };
 * childIssues(child, { year: 2022, quarter: 1 }, [0]).map(({ code }) => code);
 * // => ['scorecard.too_old']
 */
export function childIssues(
  child: YoungChild,
  quarter: Quarter,
  path: IssuePath,
): readonly Issue[] {
  return [
    ...codeIssues(child.state, NUTRITION_STATES, [...path, 'state']),
    ...codeIssues(child.growthMat, MAT, [...path, 'growthMat']),
    ...CHILD_COUNTS.flatMap((field) => countIssues(child[field], [...path, field])),
    ...child.lengthMonths
      .filter((month) => !isMonthOf(quarter, month))
      .map((month) => {
        const values = { month: String(month), quarter: quarter.quarter };
        return issue('scorecard.month_outside', { path: [...path, 'lengthMonths'], values });
      }),
    ...birthIssues(child.birthDate, quarter, [...path, 'birthDate']),
  ];
}

function birthIssues(birthDate: string, quarter: Quarter, path: IssuePath): readonly Issue[] {
  if (daysFromIsoDate(birthDate) === undefined) {
    return [issue('date.not_iso', { path, values: { value: birthDate } })];
  }
  const end = quarterEnd(quarter);
  const months = completedMonths(birthDate, end);
  if (months === undefined) return [issue('scorecard.born_later', { path, values: { end } })];
  if (months < END_MONTHS) return [];
  return [issue('scorecard.too_old', { level: 'warning', path, values: { months, end } })];
}

function codeIssues<T extends string | number>(
  code: T,
  known: readonly T[],
  path: IssuePath,
): readonly Issue[] {
  if (known.includes(code)) return [];
  const shown = typeof code === 'string' ? `"${code}"` : String(code);
  return [
    issue('scorecard.code_unknown', { path, values: { code: shown, known: known.join(', ') } }),
  ];
}

function countIssues(count: number, path: IssuePath): readonly Issue[] {
  if (isPeople(count)) return [];
  return [issue('scorecard.count_invalid', { path, values: { value: String(count) } })];
}
