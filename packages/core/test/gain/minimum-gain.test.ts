import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kbmBothSexes, kbmBukuKia, minimumGainG } from '../../src/gain/minimum-gain.js';

const lines = readFileSync(new URL('../../reference/indonesia-kbm.tsv', import.meta.url), 'utf8');
const published = lines
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('the table of the growth card', () => {
  it('has every published value and no other', () => {
    const ours = (['male', 'female'] as const).flatMap((sex) =>
      kbmBukuKia.grams[sex].map((grams, i) => [sex === 'male' ? 'M' : 'F', i + 1, grams].join()),
    );
    expect(ours).toEqual(published.map((cells) => cells.join()));
    expect(published.length).toBe(120);
  });

  it('tells the sexes apart at 7 and 11 months only, the other reading never', () => {
    const months = Array.from({ length: 60 }, (_, i) => i + 1);
    const differ = (table: typeof kbmBukuKia) =>
      months.filter((month) => minimumGainG(month, null, table) === null);
    expect(differ(kbmBukuKia)).toEqual([7, 11]);
    expect(differ(kbmBothSexes)).toEqual([]);
    expect([7, 11, 12].map((month) => minimumGainG(month, 'male', kbmBothSexes))).toEqual([
      300, 300, 200,
    ]);
  });

  it('takes month 1 for month 0 and has nothing outside', () => {
    expect([-1, 0, 1, 2, 60, 61].map((month) => minimumGainG(month, 'female'))).toEqual([
      null,
      800,
      800,
      900,
      200,
      null,
    ]);
    expect([-1, 0, 60, 61].map((month) => minimumGainG(month, null))).toEqual([
      null,
      800,
      200,
      null,
    ]);
  });
});
