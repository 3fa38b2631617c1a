import { checkedValue } from '../../result/checked-value.js';
import { type Issue, type IssuePath, issue, type Result } from '../../result/result.js';
import type { Couple, Family, Latrine, WaterSource } from './family.js';

const WATER: readonly WaterSource[] = [
  'bottled-or-refill',
  'piped',
  'drilled-well',
  'protected-well',
  'protected-spring',
  'rain',
  'unprotected-well',
  'unprotected-spring',
  'surface',
  'other',
];
const LATRINES: readonly Latrine[] = ['improved', 'without-septic-tank', 'none'];

/** Ages of the wife of a couple of reproductive age (PUS). */
const WIFE_YEARS = { from: 15, to: 49 } as const;
const DECILES = { from: 1, to: 10 } as const;
const COUNT = { from: 0, to: 1200 } as const;

/**
 * The families themselves, if their numbers and codes can be.
 *
 * @returns fails with `family.number_invalid` and `family.code_unknown`; the path starts with the
 * position of the family
 *
 * @example
 * checkFamilies([{ ...exampleFamily, welfareDecile: 11 }]).ok; // => false
 */
export function checkFamilies(families: readonly Family[]): Result<readonly Family[]> {
  return checkedValue(
    families,
    families.flatMap((family, i) => familyIssues(family, [i])),
  );
}

function familyIssues(family: Family, path: IssuePath): readonly Issue[] {
  const { couple, youngChildren, olderChildren, water, latrine, welfareDecile } = family;
  return [
    ...(couple === null ? [] : coupleIssues(couple, [...path, 'couple'])),
    ...numberIssues(youngChildren, COUNT, [...path, 'youngChildren']),
    ...numberIssues(olderChildren, COUNT, [...path, 'olderChildren']),
    ...numberIssues(welfareDecile, DECILES, [...path, 'welfareDecile']),
    ...codeIssues(water, WATER, [...path, 'water']),
    ...codeIssues(latrine, LATRINES, [...path, 'latrine']),
  ];
}

function coupleIssues(couple: Couple, path: IssuePath): readonly Issue[] {
  const { wifeAgeYears, birthGapMonths, children } = couple;
  return [
    ...numberIssues(wifeAgeYears, WIFE_YEARS, [...path, 'wifeAgeYears']),
    ...numberIssues(birthGapMonths, COUNT, [...path, 'birthGapMonths']),
    ...numberIssues(children, COUNT, [...path, 'children']),
  ];
}

function numberIssues(
  value: number | null,
  { from, to }: { readonly from: number; readonly to: number },
  path: IssuePath,
): readonly Issue[] {
  if (value === null || (Number.isInteger(value) && value >= from && value <= to)) return [];
  const values = { value: String(value), from, to };
  return [issue('family.number_invalid', { path, values })];
}

function codeIssues<T extends string>(
  code: T | null,
  known: readonly T[],
  path: IssuePath,
): readonly Issue[] {
  if (code === null || known.includes(code)) return [];
  const values = { code: String(code), known: known.join(', ') };
  return [issue('family.code_unknown', { path, values })];
}
