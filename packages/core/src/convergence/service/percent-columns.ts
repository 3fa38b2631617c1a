import { type Issue, issue } from '../../result/result.js';
import type { CoverageRow } from './coverage-row.js';

/** No coverage as a share is above this: lists of those due may be short, not by half. */
const LARGEST_SHARE = 2;

/** From so many villages on, a denominator of 100 everywhere is no chance. */
const VILLAGES_WITH_A_HUNDRED = 3;

const PERCENT = 100;

/**
 * Indicators reported in percent where a share or people are due, each told once. It is the column that
 * tells: 0.9 beside 85 is 0.9 %, and 1.05 beside 0.8 is a share above the whole.
 *
 * `coverage.percent` (error) where a share of the column is above 2; `coverage.denominator_hundred`
 * (warning) where three or more villages report, all of 100 people. A column of percents that are all
 * below 2 can not be told from shares.
 *
 * @example
 * const row = { village: '63.11.05.2001', indicator: 'E1', numerator: null, denominator: null };
 * percentColumns([{ ...row, share: 85 }]).map(({ code }) => code); // => ['coverage.percent']
 */
export function percentColumns(rows: readonly CoverageRow[]): readonly Issue[] {
  const columns = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    const column = columns.get(row.indicator);
    if (column === undefined) columns.set(row.indicator, [row]);
    else column.push(row);
  }
  return [...columns].flatMap(([indicator, column]) => [
    ...inPercent(indicator, column),
    ...ofHundred(indicator, column),
  ]);
}

function inPercent(indicator: string, column: readonly CoverageRow[]): readonly Issue[] {
  let largest = 0;
  for (const { share } of column) if ((share ?? 0) > largest) largest = share ?? 0;
  if (largest <= LARGEST_SHARE) return [];
  const values = { indicator, largest, rows: column.length };
  return [issue('coverage.percent', { path: ['share'], values })];
}

function ofHundred(indicator: string, column: readonly CoverageRow[]): readonly Issue[] {
  const counted = column.filter(({ denominator }) => denominator !== null);
  const enough = counted.length >= VILLAGES_WITH_A_HUNDRED;
  if (!enough || !counted.every(({ denominator }) => denominator === PERCENT)) return [];
  const values = { indicator, rows: counted.length };
  const path = ['denominator'];
  return [issue('coverage.denominator_hundred', { level: 'warning', path, values })];
}
