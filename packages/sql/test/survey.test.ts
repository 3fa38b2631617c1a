import { assessTable, labelColumn, surveyTable, UNDER_FIVE } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { fc } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDuckdb } from '../src/duckdb.js';
import type { Engine } from '../src/engine/engine.js';
import { surveyStatement } from '../src/statement/survey-statement.js';
import { install, load, okValue } from './agreement.js';
import { tableOf } from './core-answers.js';
import { OBSERVATIONS } from './loaded-table.js';
import { madeChild } from './made-children.js';

const CHILDREN = fc.sample(madeChild, { numRuns: 3000, seed: 9 });
const cluster = CHILDREN.map((_, row) => `k${row % 37}`);
const strata = CHILDREN.map((_, row) => (row % 37 < 20 ? 'kota' : 'desa'));
const weights = CHILDREN.map((_, row) => 0.5 + (row % 7) / 4);

type Sums = Readonly<Record<string, number>>;

describe('the sums of a survey', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = okValue(await connectDuckdb());
    await install(engine);
    await load(engine, CHILDREN);
    const [table] = OBSERVATIONS.table.map(engine.dialect.quoteName);
    for (const column of ["kluster TEXT DEFAULT 'x'", "strata TEXT DEFAULT 'x'", 'bobot DOUBLE']) {
      okValue(await engine.run(`ALTER TABLE ${table} ADD COLUMN ${column}`));
    }
    okValue(
      await engine.run(`UPDATE ${table} SET kluster = 'k' || nomor % 37,
        strata = CASE WHEN nomor % 37 < 20 THEN 'kota' ELSE 'desa' END,
        bobot = 0.5 + (nomor % 7) / 4`),
    );
  }, 60_000);
  afterAll(() => engine.close());

  it.each(['heightForAge', 'weightForAge', 'weightForHeight', 'bmiForAge'] as const)(
    'give the means, shares and standard errors of core: %s',
    async (indicator) => {
      const design = { cluster: 'kluster', strata: 'strata', weight: 'bobot' };
      const statement = surveyStatement(engine.dialect, OBSERVATIONS, {
        indicator,
        by: [],
        design,
      });
      const cells = okValue(await engine.select(statement)).map(
        (row): Sums & { stratum: string } =>
          Object.fromEntries(
            Object.entries(row).map(([k, v]) => [k, k === 'stratum' ? v : Number(v)]),
          ) as never,
      );
      const { mean, below2, above2, children } = expectedOf(indicator);
      expect(total(cells, 'n_known')).toBe(children);
      expect(total(cells, 'n_rows')).toBe(CHILDREN.length);
      const valued = (cell: Sums) => sumOf(cell, 'w', [1, 2, 3, 4, 5, 6, 7]);
      expectRatio(cells, (cell) => (cell.wx ?? 0) / 100, valued, mean);
      const known = (cell: Sums) => sumOf(cell, 'w', [0, 1, 2, 3, 4, 5, 6, 7]);
      expectRatio(cells, (cell) => sumOf(cell, 'w', [0, 1, 2]), known, below2);
      expectRatio(cells, (cell) => sumOf(cell, 'w', [6, 7]), known, above2);
      const spread =
        total(cells, 'wxx') / 10_000 - total(cells, 'wx') ** 2 / 10_000 / valuedOf(cells);
      const n = total(cells, 'n_valued');
      expect(Math.sqrt((spread / valuedOf(cells)) * (n / (n - 1)))).toBeCloseTo(mean.sd, 9);
    },
  );
});

function expectedOf(indicator: 'heightForAge' | 'weightForAge' | 'weightForHeight' | 'bmiForAge') {
  const assessed = assessTable(tableOf(CHILDREN), { reference: who2006 });
  const design = {
    cluster: labelColumn(cluster),
    strata: labelColumn(strata),
    weight: Float64Array.from(weights),
  };
  const table = okValue(surveyTable(assessed, { population: UNDER_FIVE, design }));
  const row = table.rows[0]?.indicators[indicator];
  const { mean, cuts, children = 0 } = row ?? {};
  if (!mean || !cuts?.below2 || !cuts.above2) throw new Error('Nothing expected.');
  return {
    children,
    mean: { value: mean.mean, se: mean.se, sd: mean.sd ?? 0 },
    below2: { value: cuts.below2.share, se: cuts.below2.se },
    above2: { value: cuts.above2.share, se: cuts.above2.se },
  };
}

/** The ratio of two totals, and its standard error by linearisation over PSUs within strata. */
function expectRatio(
  cells: readonly (Sums & { readonly stratum: string })[],
  numerator: (cell: Sums) => number,
  denominator: (cell: Sums) => number,
  expected: { readonly value: number; readonly se: number },
): void {
  const all = cells.reduce((sum, cell) => sum + denominator(cell), 0);
  const ratio = cells.reduce((sum, cell) => sum + numerator(cell), 0) / all;
  const variance = ['kota', 'desa'].reduce((sum, stratum) => {
    const totals = cells
      .filter((cell) => cell.stratum === stratum)
      .map((cell) => (numerator(cell) - ratio * denominator(cell)) / all);
    const centre = totals.reduce((a, b) => a + b, 0) / totals.length;
    const squares = totals.reduce((a, b) => a + (b - centre) ** 2, 0);
    return sum + (totals.length / (totals.length - 1)) * squares;
  }, 0);
  expect(ratio).toBeCloseTo(expected.value, 12);
  expect(Math.sqrt(variance)).toBeCloseTo(expected.se, 12);
}

function sumOf(cell: Sums, letter: string, categories: readonly number[]): number {
  return categories.reduce((sum, k) => sum + (cell[`${letter}_${k}`] ?? 0), 0);
}

function total(cells: readonly Sums[], name: string): number {
  return cells.reduce((sum, cell) => sum + (cell[name] ?? 0), 0);
}

function valuedOf(cells: readonly Sums[]): number {
  return cells.reduce((sum, cell) => sum + sumOf(cell, 'w', [1, 2, 3, 4, 5, 6, 7]), 0);
}
