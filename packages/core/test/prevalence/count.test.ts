import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type CountCell,
  countsOfCells,
  emptyCounts,
  mergeCounts,
  rollUpCounts,
} from '../../src/prevalence/count.js';
import { sampleOf } from '../../src/prevalence/interval.js';
import { estimateOf, prevalence } from '../../src/prevalence/prevalence.js';
import { publishedRows } from '../published-rows.js';

function cell(key: CountCell['key'], heightForAge: readonly number[]): CountCell {
  const n = heightForAge.reduce((sum, count) => sum + count, 0);
  return {
    key,
    measured: n,
    oedema: 0,
    flagged: { heightForAge: 0, weightForAge: 0, weightForHeight: 0 },
    classes: { heightForAge, weightForAge: [0, 0, n, 0], weightForHeight: [0, 0, n, 0, 0, 0] },
  };
}

const village = (kecamatan: string, name: string) => ({ district: 'A', kecamatan, village: name });

const cells = fc.array(
  fc
    .tuple(
      fc.constantFrom('K', 'L'),
      fc.constantFrom('V', 'W', 'X'),
      fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
    )
    .map(([kecamatan, name, classes]) => cell(village(kecamatan, name), classes)),
  { maxLength: 9 },
);

describe('counts', () => {
  test.prop([cells, cells])('merge in any order', (a, b) => {
    const [x, y] = [countsOfCells(a, { by: ['village'] }), countsOfCells(b, { by: ['village'] })];
    expect(mergeCounts(x, y)).toEqual(mergeCounts(y, x));
    expect(mergeCounts(x, y)).toEqual(countsOfCells([...a, ...b], { by: ['village'] }));
    expect(mergeCounts(x, emptyCounts({ by: ['village'] }))).toEqual(x);
  });

  test.prop([cells])('roll up by steps as at once, with the same children', (list) => {
    const counts = countsOfCells(list, { by: ['village'] });
    const byKecamatan = rollUpCounts(counts, ['kecamatan']);
    expect(rollUpCounts(byKecamatan, ['district'])).toEqual(rollUpCounts(counts, ['district']));
    expect(byKecamatan.frame).toBe(counts.frame);
  });

  it('refuse to mix groupings, or to be split finer', () => {
    const byVillage = emptyCounts({ by: ['village'] });
    const byKecamatan = emptyCounts({ by: ['kecamatan'] });
    expect(() => mergeCounts(byVillage, byKecamatan)).toThrow(RangeError);
    expect(() => rollUpCounts(byKecamatan, ['village'])).toThrow(RangeError);
  });

  it('refuse cells without their key or with other classes', () => {
    expect(() => countsOfCells([cell({}, [0, 0, 0, 0])], { by: ['sex'] })).toThrow('sex');
    expect(() => countsOfCells([cell({}, [1])], { by: [] })).toThrow('heightForAge');
  });
});

describe('the figures of Balangan (e-PPGBM)', () => {
  it.each([
    [2020, 635, 1566, 8538, 2201, '25.78', 'high'],
    [2021, 342, 1268, 8989, 1610, '17.91', 'medium'],
  ] as const)('%d', (_, severe, stunted, measured, cases, percent, severity) => {
    const counts = countsOfCells(
      [cell({ district: 'Balangan' }, [severe, stunted, measured - severe - stunted, 0])],
      { by: ['district'] },
    );
    const [found] = prevalence(counts, 'stunting');
    expect(found?.estimate).toMatchObject({ cases, n: measured, severity });
    expect(((found?.estimate.share ?? 0) * 100).toFixed(2)).toBe(percent);
    expect(prevalence(counts, 'severeStunting')[0]?.estimate.cases).toBe(severe);
  });
});

describe('Kecamatan Kamal (Bangkalan): counts of a public data set', () => {
  const rows = publishedRows('kamal-desa.tsv', '\t');
  const pick = (row: Record<string, string>, names: string) =>
    names.split(' ').map((name) => Number(row[name] ?? 0));
  const counts = countsOfCells(
    rows.map((row) => ({
      key: {
        district: 'Bangkalan',
        kecamatan: 'Kamal',
        village: row.desa ?? '',
        month: row.year ?? '',
      },
      measured: Number(row.n),
      oedema: 0,
      flagged: { heightForAge: 0, weightForAge: 0, weightForHeight: 0 },
      classes: {
        heightForAge: pick(row, 'tbu_sangat_pendek tbu_pendek tbu_normal tbu_tinggi'),
        weightForAge: pick(row, 'bbu_sangat_kurang bbu_kurang bbu_normal bbu_risiko_lebih'),
        weightForHeight: pick(
          row,
          'bbtb_gizi_buruk bbtb_gizi_kurang bbtb_gizi_baik bbtb_berisiko bbtb_lebih bbtb_obesitas',
        ),
      },
    })),
    { by: ['village', 'month'] },
  );

  it('rolls up to the kecamatan as the sums of its columns', () => {
    const byYear = prevalence(rollUpCounts(counts, ['kecamatan', 'month']), 'stunting');
    const shares = byYear.map(({ key, estimate }) => [
      key.month,
      ((estimate.share ?? 0) * 100).toFixed(2),
    ]);
    expect(shares.at(0)).toEqual(['2019', '19.95']);
    expect(shares.at(-1)?.[1]).toBe('28.08');
    for (const { key, estimate } of byYear) {
      const ofYear = rows.filter(({ year }) => year === key.month);
      const sum = (name: string) => ofYear.reduce((total, row) => total + Number(row[name]), 0);
      expect(estimate.cases).toBe(sum('tbu_sangat_pendek') + sum('tbu_pendek'));
      expect(estimate.n).toBe(sum('n'));
    }
  });
});

describe('estimateOf', () => {
  it('of no child has no share', () => {
    const none = { cases: 0, n: 0, share: null, se: null, interval: null, severity: null };
    expect(estimateOf(undefined, 'stunting', sampleOf(0))).toEqual(none);
  });

  it('of all or none of the children is certain', () => {
    const all = estimateOf(cell({}, [0, 4, 0, 0]), 'stunting', sampleOf(4));
    expect(all).toMatchObject({ share: 1, se: 0, interval: [1, 1] });
    const one = estimateOf(cell({}, [0, 0, 1, 0]), 'stunting', sampleOf(1));
    expect(one).toMatchObject({ share: 0, se: 0, interval: [0, 0] });
  });
});
