import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zOfCentile } from '../../../src/growth/centile.js';
import { intergrowth } from '../../../src/growth/intergrowth/intergrowth.js';
import type { SkewTSize } from '../../../src/growth/intergrowth/size-distribution.js';
import type { SizeMeasure } from '../../../src/growth/intergrowth/size-model.js';
import { sizeAt, sizeScore } from '../../../src/growth/intergrowth/size-score.js';
import { publishedRows } from '../../published-rows.js';

// Every value that the study group printed, against the formulas and parameters behind them.

const MEASURES: Readonly<Record<string, SizeMeasure>> = {
  weight: 'weight',
  length: 'length',
  'head-circumference': 'headCircumference',
};

interface Printed {
  readonly place: string;
  readonly z: number;
  readonly size: number;
  readonly column: 'z' | 'centile';
  readonly days: number;
  readonly measure: SizeMeasure;
  readonly sex: 'male' | 'female';
}

function printedOf(file: string, daysPerX: number): Printed[] {
  return publishedRows(file, '\t').flatMap(({ measure = '', sex, x, ...cells }) =>
    Object.entries(cells).map(([column, size]): Printed => {
      const isZ = column.startsWith('sd');
      const number = Number(column.replace(/^(sd|p)/, ''));
      return {
        place: `${measure} ${sex} ${x} ${column}`,
        z: isZ ? number : zOfCentile(number / 100),
        size: Number(size),
        column: isZ ? 'z' : 'centile',
        days: Number(x) * daysPerX,
        measure: MEASURES[measure] as SizeMeasure,
        sex: sex === 'M' ? 'male' : 'female',
      };
    }),
  );
}

const newborn = printedOf('intergrowth-newborn.tsv', 1);
const postnatal = printedOf('intergrowth-preterm-postnatal.tsv', 7);

function distance(
  models: 'newborn' | 'postnatal',
  { z, size, days, measure, sex }: Printed,
): number {
  const found = sizeAt(z, { model: intergrowth[models][measure], sex, days });
  return Math.abs((found as number) - size);
}

/** Half of the last digit printed, and a little for how it was rounded. */
const HALF = { weight: 0.005, length: 0.05, headCircumference: 0.05 } as const;

describe.each([
  ['newborn', newborn, 798 * 14],
  ['postnatal', postnatal, 228 * 14],
] as const)('%s', (models, printed, count) => {
  it('is compared with every printed value', () => {
    expect(printed).toHaveLength(count);
  });

  it('gives the z-score columns, at most a tenth of the last half digit beyond rounding', () => {
    const wrong = printed.filter(
      (one) => one.column === 'z' && distance(models, one) > 1.1 * HALF[one.measure],
    );
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  it('gives the centile columns within 15 g and 0.06 cm, as they differ from the z-scores', () => {
    const most = { weight: 0.015, length: 0.06, headCircumference: 0.06 };
    const wrong = printed.filter(
      (one) => one.column === 'centile' && distance(models, one) > most[one.measure],
    );
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  it('comes back from every printed size to its z-score, to the slope of half a digit', () => {
    const wrong = printed.filter((one) => {
      const { z, days, measure, sex, size } = one;
      const ground = { model: intergrowth[models][measure], sex, days };
      const exact = sizeAt(z, ground) as number;
      const found = sizeScore(exact, ground);
      const near = sizeScore(size, ground);
      if (!('z' in found && 'z' in near)) return true;
      return Math.abs(found.z - z) > 0.0051 || Math.sign(near.z - found.z) * (size - exact) < 0;
    });
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });
});

it('rounds all z-score columns of the very preterm charts to the digit printed', () => {
  const wrong = newborn.filter(
    (one) => one.days <= 230 && one.column === 'z' && distance('newborn', one) > HALF[one.measure],
  );
  expect(wrong).toEqual([]);
});

describe.each(Object.entries(MEASURES))('parameters of %s', (name, measure) => {
  const file = new URL(`../../../reference/intergrowth/newborn-${name}.tsv`, import.meta.url);
  const tsv = readFileSync(file, 'utf8');
  const rows = tsv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

  it('are those published, of every day', () => {
    expect(rows).toHaveLength(140);
    for (const [sex, day, mu, sigma, nu, tau] of rows) {
      const model = intergrowth.newborn[measure];
      const row = model.at(sex === 'M' ? 'male' : 'female', Number(day)) as SkewTSize;
      expect([row.kind, row.mu, row.sigma, row.tau]).toEqual([
        'skew-t',
        Number(mu),
        Number(sigma),
        Number(tau),
      ]);
      // One row of length has a digit less than the others of its sex.
      expect(Math.abs(row.nu - Number(nu))).toBeLessThan(5e-7);
    }
  });

  it('come from the figures that their module names', () => {
    const module = new URL(
      `../../../src/growth/intergrowth/tables/newborn-${name}.ts`,
      import.meta.url,
    );
    const sum = createHash('sha256').update(tsv).digest('hex');
    expect(readFileSync(module, 'utf8')).toContain(sum);
  });
});
