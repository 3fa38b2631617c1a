import type { Dimension, IndicatorId, Result } from '@balanting/core';
import { mergeCounts } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { who2007 } from '@balanting/core/who2007';
import { expect } from 'vitest';
import { countIn, installTables, scoreIn } from '../src/engine/count-in.js';
import type { Engine } from '../src/engine/engine.js';
import { cutTables } from '../src/reference/cut-tables.js';
import { lmsTables, schoolTable } from '../src/reference/lms-tables.js';
import { schoolStatement } from '../src/statement/school-statement.js';
import { surveyStatement } from '../src/statement/survey-statement.js';
import { Z_COLUMNS } from '../src/statement/z-expression.js';
import {
  countsByCore,
  countsOfTable,
  scoresByCore,
  scoresOfTable,
  sumsByCore,
  tableInMonths,
  tableOfKnown,
} from './core-answers.js';
import { DATED, dated, IN_MONTHS, loadStatements, OBSERVATIONS } from './loaded-table.js';
import type { MadeChild } from './made-children.js';

/** The value of a result that must be one. */
export function okValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Puts every reference table into an engine. */
export async function install(engine: Engine): Promise<void> {
  okValue(await installTables(engine, [...cutTables(), ...lmsTables(), schoolTable()]));
}

/** Puts the children into an engine, in place of those before. */
export async function load(engine: Engine, children: readonly MadeChild[]): Promise<void> {
  for (const statement of loadStatements(engine.dialect, children)) {
    okValue(await engine.run(statement));
  }
}

/** Expects the counts of an engine to be those of core, and every row to be told of. */
export async function expectSameCounts(
  engine: Engine,
  children: readonly MadeChild[],
  by: readonly Dimension[],
): Promise<void> {
  const { counts, rows, inexact } = okValue(await countIn(engine, OBSERVATIONS, { by }));
  expect(counts).toEqual(countsByCore(children, by));
  expect(rows).toBe(children.length);
  expect(counts.frame + counts.outsideAge + inexact).toBe(rows);
  const byDates = okValue(await countIn(engine, DATED, { by }));
  expect(byDates.counts).toEqual(countsByCore(children.map(dated), by));
  const byMonths = okValue(await countIn(engine, IN_MONTHS, { by }));
  expect(byMonths.counts).toEqual(countsOfTable(tableInMonths(children), by).counts());
  expect(mergeCounts(counts, counts).frame).toBe(2 * counts.frame);
}

/** Expects a child to count once in a month, by its last row, as in core. */
export async function expectSameChildren(
  engine: Engine,
  children: readonly MadeChild[],
  by: readonly Dimension[],
): Promise<void> {
  const once = { by, oncePerMonth: true };
  const { counts, rows, replaced } = okValue(await countIn(engine, OBSERVATIONS, once));
  const tally = countsOfTable(tableOfKnown(children), by);
  expect(counts).toEqual(tally.counts());
  expect([rows, replaced]).toEqual([children.length, tally.duplicates]);
  expect(counts.frame + counts.outsideAge + replaced).toBe(rows);
}

/** Expects the eight z-scores of an engine to be those of core. */
export async function expectSameScores(
  engine: Engine,
  children: readonly MadeChild[],
): Promise<void> {
  const rows = okValue(await scoreIn(engine, OBSERVATIONS, { keep: ['nomor'] }));
  expect(zsOf(rows, Object.keys(Z_COLUMNS))).toEqual(scoresByCore(children, who2006));
}

/** Expects the eight z-scores of ages in months to be those of core. */
export async function expectSameScoresByMonths(
  engine: Engine,
  children: readonly MadeChild[],
): Promise<void> {
  const rows = okValue(await scoreIn(engine, IN_MONTHS, { keep: ['nomor'] }));
  const expected = scoresOfTable(tableInMonths(children), who2006);
  expect(zsOf(rows, Object.keys(Z_COLUMNS))).toEqual(expected);
}

/** Expects the z-scores of 5 to 19 years to be those of core. */
export async function expectSameSchoolScores(
  engine: Engine,
  children: readonly MadeChild[],
): Promise<void> {
  const statement = schoolStatement(engine.dialect, OBSERVATIONS, { keep: ['nomor'] });
  const rows = okValue(await engine.select(statement));
  const expected = scoresByCore(children, who2007 as never);
  expect(zsOf(rows, Object.keys(expected))).toEqual(expected);
}

/** Expects the sums of weight-for-height by sex, where every weight is the age in days. */
export async function expectSameSums(
  engine: Engine,
  children: readonly MadeChild[],
): Promise<void> {
  const options = {
    indicator: 'weightForHeight',
    by: ['sex'],
    design: { weight: 'umur' },
  } as const;
  const statement = surveyStatement(engine.dialect, OBSERVATIONS, options);
  for (const row of okValue(await engine.select(statement))) {
    // The sum of one z of -0 is -0 in PostgreSQL; adding 0 makes it 0.
    const sums = Object.fromEntries(
      Object.entries(row).map(([name, sum]) => [name, Number(sum) + 0]),
    );
    expect(sums).toMatchObject(sumsByCore(children, Number(row.sex_code)));
  }
}

function zsOf(rows: readonly Readonly<Record<string, unknown>>[], ids: readonly string[]) {
  const sorted = [...rows].sort((a, b) => Number(a.nomor) - Number(b.nomor));
  return Object.fromEntries(
    ids.map((id) => {
      const column = Z_COLUMNS[id as IndicatorId];
      // A z that rounds to 0 may come back as -0.
      return [id, sorted.map((row) => (row[column] === null ? null : Number(row[column]) + 0))];
    }),
  );
}
