import { describe, expect, it } from 'vitest';
import { who2006 } from '../../../src/growth/reference/who2006.js';
import {
  assessTable,
  bootstrapShares,
  labelColumn,
  surveyTable,
  UNDER_FIVE,
} from '../../../src/index.js';
import { MISSING } from '../../../src/record/record-table.js';
import { publishedRows } from '../../published-rows.js';

const rows = publishedRows('who-anthro-survey-03.csv');
const number = (text = '') => (text === '' ? Number.NaN : Number(text));
const assessed = assessTable(
  {
    length: rows.length,
    sex: Uint8Array.from(rows, ({ sex }) => Number(sex)),
    ageDays: Int32Array.from(rows, ({ age }) => (age === '' ? MISSING : Number(age))),
    position: Uint8Array.from(rows, ({ measure }) => ' LH'.indexOf((measure || ' ').toUpperCase())),
    oedema: Uint8Array.from(rows, ({ oedema }) => (oedema === 'y' ? 1 : 0)),
    weight: Float64Array.from(rows, ({ weight }) => number(weight)),
    lengthHeight: Float64Array.from(rows, ({ lenhei }) => number(lenhei)),
  },
  { reference: who2006 },
);
const design = {
  cluster: labelColumn(rows.map(({ cluster }) => cluster)),
  strata: labelColumn(rows.map(({ strata }) => strata)),
  weight: Float64Array.from(rows, ({ sw }) => number(sw)),
};

describe('the bootstrap checks the linearisation', () => {
  const options = { population: UNDER_FIVE, design, cut: 'below2', seed: 20_230 } as const;
  const table = surveyTable(assessed, options);

  it.each(['heightForAge', 'weightForHeight'] as const)(
    'its standard errors of %s agree in every large group of a made-up survey of 4,000',
    (indicator) => {
      const drawn = bootstrapShares(assessed, { ...options, indicator, replicates: 600 });
      if (!drawn.ok || !table.ok) throw new Error('no table');
      const pairs = table.value.rows.map((row, k) => ({ row, drawn: drawn.value[k] }));
      let compared = 0;
      for (const { row, drawn: other } of pairs) {
        const share = row.indicators[indicator]?.cuts.below2;
        expect(other?.label).toEqual(row.label);
        if ((row.indicators[indicator]?.children ?? 0) < 300) continue;
        compared++;
        // 600 draws tell a standard error to about 3 %: 12 % is four times that.
        expect(Math.abs((other?.se ?? 0) / (share?.se ?? 1) - 1)).toBeLessThan(0.12);
        const off = Math.abs((other?.share ?? 0) - (share?.share ?? 0));
        expect(off).toBeLessThan(0.25 * (share?.se ?? 0));
      }
      expect(compared).toBeGreaterThan(8);
    },
  );

  it('draws the same from the same seed, and other samples from another', () => {
    const draw = (seed: number) =>
      bootstrapShares(assessed, { ...options, indicator: 'heightForAge', replicates: 20, seed });
    expect(draw(7)).toEqual(draw(7));
    expect(draw(8)).not.toEqual(draw(7));
  });

  it('leaves a lonely PSU as it is, and fails as the table does', () => {
    const one = bootstrapShares(assessed, {
      ...options,
      indicator: 'heightForAge',
      replicates: 3,
      design: { strata: labelColumn(rows.map((_, i) => i)) },
    });
    expect(one.ok && one.value[0]?.se).toBe(0);
    const weight = new Float64Array(rows.length);
    const none = bootstrapShares(assessed, {
      ...options,
      indicator: 'heightForAge',
      design: { weight },
    });
    expect(none).toMatchObject({ ok: false, issues: [{ code: 'weight.none' }] });
  });
});
