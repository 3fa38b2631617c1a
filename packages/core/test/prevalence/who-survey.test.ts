import { describe, expect, it } from 'vitest';
import { assessTable } from '../../src/growth/assess-table.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { rollUpCounts } from '../../src/prevalence/count.js';
import { countTable } from '../../src/prevalence/count-table.js';
import type { Dimension } from '../../src/prevalence/group-key.js';
import type { OutcomeId } from '../../src/prevalence/outcome.js';
import { prevalence } from '../../src/prevalence/prevalence.js';
import { createTally } from '../../src/prevalence/tally.js';
import { MISSING } from '../../src/record/record-table.js';
import { publishedRows } from '../published-rows.js';

const rows = publishedRows('who-anthro-survey-01.csv');
const expected = new Map(
  publishedRows('who-anthro-survey-01-simple.csv').map((row) => [row.Group, row]),
);
const value = (text = '') => (text === '' ? Number.NaN : Number(text));
const table = {
  length: rows.length,
  sex: Uint8Array.from(rows, ({ sex }) => Number(sex)),
  // All ages of the file are in days.
  ageDays: Int32Array.from(rows, ({ age }) => (age === '' ? MISSING : Number(age))),
  position: Uint8Array.from(rows, ({ measure }) => ' LH'.indexOf((measure || ' ').toUpperCase())),
  oedema: Uint8Array.from(rows, ({ oedema }) => (oedema === 'y' ? 1 : 0)),
  weight: Float64Array.from(rows, ({ weight }) => value(weight)),
  lengthHeight: Float64Array.from(rows, ({ lenhei }) => value(lenhei)),
};
const counts = countTable(assessTable(table, { reference: who2006 }), { by: ['sex', 'ageGroup'] });

/** The columns of WHO's table by outcome. */
const COLUMNS: Readonly<Record<OutcomeId, string>> = {
  stunting: 'HA_2',
  severeStunting: 'HA_3',
  underweight: 'WA_2',
  severeUnderweight: 'WA_3',
  wasting: 'WH_2',
  severeWasting: 'WH_3',
  overweight: 'WH2',
};
const DENOMINATORS = { HA: 'HAZ_unwpop', WA: 'WAZ_unwpop', WH: 'WHZ_unwpop' } as const;

const GROUPS: readonly (readonly [string, Dimension | null, string])[] = [
  ['All', null, ''],
  ['Age group: 00-05 mo', 'ageGroup', '0-5'],
  ['Age group: 06-11 mo', 'ageGroup', '6-11'],
  ['Age group: 12-23 mo', 'ageGroup', '12-23'],
  ['Age group: 24-35 mo', 'ageGroup', '24-35'],
  ['Age group: 36-47 mo', 'ageGroup', '36-47'],
  ['Age group: 48-59 mo', 'ageGroup', '48-59'],
  ['Sex: Female', 'sex', 'female'],
  ['Sex: Male', 'sex', 'male'],
];

describe("WHO's R package anthro 1.1.0 on a made-up survey of 500 children", () => {
  it('is the same with the tally', () => {
    const tally = createTally({ by: ['sex', 'ageGroup'], reference: who2006 });
    tally.add(table);
    expect(tally.counts()).toEqual(counts);
  });

  it.each(GROUPS)('%s', (name, dimension, part) => {
    const group = rollUpCounts(counts, dimension === null ? [] : [dimension]);
    const row = expected.get(name) ?? {};
    for (const [outcome, column] of Object.entries(COLUMNS) as [OutcomeId, string][]) {
      const found = prevalence(group, outcome).find(
        ({ key }) => dimension === null || key[dimension] === part,
      )?.estimate;
      const denominator = DENOMINATORS[column.slice(0, 2) as keyof typeof DENOMINATORS];
      expect(found?.n).toBe(Number(row[denominator]));
      const ours = [found?.share, found?.se, found?.interval?.[0], found?.interval?.[1]];
      const who = ['r', 'se', 'll', 'ul'].map((end) => Number(row[`${column}_${end}`]));
      ours.forEach((figure, i) => {
        const theirs = who[i] as number;
        const off = Math.abs((figure ?? Number.NaN) * 100 - theirs) / Math.max(1, theirs);
        expect(off, `${column} ${i}`).toBeLessThan(1e-9);
      });
    }
  });
});
