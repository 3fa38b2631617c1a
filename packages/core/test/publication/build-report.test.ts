import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { areasOfLevel } from '../../src/area/area-tree.js';
import { balangan } from '../../src/area/balangan.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { type CountCell, countsOfCells, emptyCounts } from '../../src/prevalence/count.js';
import { createTally } from '../../src/prevalence/tally.js';
import { buildReport, type ReportInput } from '../../src/publication/build-report.js';
import { periodLabel } from '../../src/publication/period.js';
import { rpjmdBalangan } from '../../src/target/balangan-path.js';
import { sampleRow, sampleTable } from '../sample-rows.js';

const BY = ['village', 'month'] as const;

function cell(
  [kecamatan, village]: readonly [string | null, string | null],
  month: string | null,
  [stunted, n]: readonly [number, number],
  more: Partial<CountCell> = {},
): CountCell {
  return {
    key: { district: 'Kabupaten Balangan', kecamatan, village, month },
    measured: n,
    oedema: 0,
    flagged: { heightForAge: 0, weightForAge: 0, weightForHeight: 0 },
    classes: {
      heightForAge: [0, stunted, n - stunted, 0],
      weightForAge: [0, 0, n, 0],
      weightForHeight: [0, 0, n, 0, 0, 0],
    },
    ...more,
  };
}

function report(cells: readonly CountCell[], more: Partial<ReportInput> = {}) {
  const months = [...new Set(cells.map(({ key }) => key.month ?? ''))].filter(Boolean).sort();
  return buildReport({
    date: '2022-10-01',
    periods: months.map((id) => ({ id, label: periodLabel(id) })),
    counts: countsOfCells(cells, { by: BY }),
    sources: [],
    rejected: [],
    warnings: [],
    provenance: {},
    ...more,
  });
}

const JUAI = ['Juai', 'Galumbang'] as const;
const KUPANG = ['Lampihong', 'Kupang'] as const;

describe('buildReport', () => {
  const found = report(
    [
      cell(JUAI, '2020-12', [2201, 8538]),
      cell(JUAI, '2021-12', [1610, 8989]),
      cell(JUAI, '2022-09', [1300, 8900]),
      cell(KUPANG, '2022-09', [42, 101]),
    ],
    { areas: balangan, targets: rpjmdBalangan },
  );
  const shares = (list: readonly (number | null)[]) =>
    list.map((share) => (share === null ? null : (share * 100).toFixed(2)));

  it('tells the figures of Balangan at every period', () => {
    expect(found.districtName).toBe('Kabupaten Balangan');
    expect(found.periods.map(({ id, district }) => [id, district.code, district.measured])).toEqual(
      [
        ['2020-12', '63.11', 8538],
        ['2021-12', '63.11', 8989],
        ['2022-09', '63.11', 9001],
      ],
    );
    for (const { district } of found.periods) {
      expect(shares(district.series)).toEqual(['25.78', '17.91', '14.91']);
    }
    const changes = found.periods.map(({ district }) => district.change);
    expect(shares(changes)).toEqual([null, '-7.87', '-3.00']);
    const { stunting, underweight } = found.periods[1]?.district.outcomes ?? {};
    expect(stunting).toMatchObject({ cases: 1610, n: 8989, severity: 'medium' });
    expect(stunting?.interval?.map((end) => end.toFixed(4))).toEqual(['0.1713', '0.1872']);
    expect(underweight).toMatchObject({ share: 0, interval: [0, 0], severity: null });
  });

  it('tells that the targets are reached, two of them early', () => {
    expect(found.targets?.points.map(({ status, early }) => [status, early])).toEqual([
      ['reached', false],
      ['reached', true],
      ['reached', true],
    ]);
  });

  it('lists every kecamatan and village with its code, measured or not', () => {
    expect(found.kecamatan).toHaveLength(8);
    expect(found.villages.map(({ code }) => code)).toEqual(
      areasOfLevel(balangan, 'village').map(({ code }) => code),
    );
    const juai = found.kecamatan.find(({ name }) => name === 'Juai');
    expect(shares([juai?.change ?? null])).toEqual(['-3.30']);
    const kupang = found.villages.find(({ name }) => name === 'Kupang');
    expect(kupang).toMatchObject({ kecamatan: 'Lampihong', measured: 101, change: null });
    expect(shares(kupang?.series ?? [])).toEqual([null, null, '41.58']);
    const sirap = found.villages.find(({ name }) => name === 'Sirap');
    expect(sirap?.outcomes.stunting).toEqual({
      cases: 0,
      n: 0,
      share: null,
      interval: null,
      severity: null,
    });
    expect(sirap?.remeasure).toEqual([
      {
        id: 'Tidak ada anak yang diukur pada periode ini.',
        en: 'No child was measured in this period.',
      },
    ]);
  });

  it('names what is not known, without a code, after all others', () => {
    const { kecamatan, villages, districtName } = report([
      cell([null, null], '2022-09', [1, 10]),
      cell(['Juai', null], '2022-09', [1, 10]),
      cell(['Juai', 'Desa Baru'], '2022-09', [1, 10]),
    ]);
    expect(districtName).toBe('Kabupaten Balangan');
    expect(kecamatan.map(({ name, code }) => [name, code])).toEqual([
      ['(tidak diketahui)', null],
      ['Juai', null],
    ]);
    expect(villages.map(({ name, kecamatan }) => [name, kecamatan])).toEqual([
      ['(tidak diketahui)', '(tidak diketahui)'],
      ['(tidak diketahui)', 'Juai'],
      ['Desa Baru', 'Juai'],
    ]);
  });

  it('leaves out what was measured in no period, and counts flags of the last one', () => {
    const flagged = { heightForAge: 2, weightForAge: 0, weightForHeight: 1 };
    const { flagged: found, periods } = report([
      cell(JUAI, '2021-09', [1, 10], { flagged }),
      cell(JUAI, '2022-09', [1, 10], { flagged }),
      cell(KUPANG, '2022-09', [1, 10], { flagged }),
      cell(KUPANG, null, [1, 10], { flagged }),
    ]);
    expect(found).toEqual({ heightForAge: 4, weightForAge: 0, weightForHeight: 2 });
    expect(periods.at(-1)?.district.measured).toBe(20);
  });

  it('names several districts', () => {
    const nameOf = (districts: readonly string[]) =>
      report(
        districts.map((district) => {
          const one = cell(JUAI, '2022-09', [1, 10]);
          return { ...one, key: { ...one.key, district } };
        }),
        { areas: balangan },
      ).districtName;
    expect(nameOf(['A', 'B', 'C'])).toBe('A, B dan C');
    expect(nameOf(['A', 'B', 'C', 'D'])).toBe('4 kabupaten');
  });

  it('stands without any child', () => {
    const empty = report([], { areas: balangan, targets: rpjmdBalangan });
    expect(empty.periods).toEqual([]);
    expect(empty.kecamatan).toHaveLength(8);
    expect(empty.villages.every(({ measured }) => measured === 0)).toBe(true);
    expect(empty.targets?.points).toEqual([]);
    expect(report([]).villages).toEqual([]);
  });

  it('holds no targets against a period that is no month', () => {
    const cells = [cell(JUAI, 'a.csv', [1, 10])];
    expect(report(cells, { targets: rpjmdBalangan }).targets?.points).toEqual([]);
  });

  it('is of a register unless told that it is of a survey', () => {
    expect(report([]).dataKind).toBe('register');
    expect(report([], { dataKind: 'survey' }).dataKind).toBe('survey');
  });

  it('refuses counts by other groups', () => {
    expect(() => report([], { counts: emptyCounts({ by: ['kecamatan'] }) })).toThrow(RangeError);
  });

  test.prop([fc.array(sampleRow, { maxLength: 40 })])(
    'gives the district as the sum of its kecamatan, and these as sums of villages',
    (rows) => {
      const tally = createTally({ by: BY, reference: who2006 });
      tally.add(sampleTable(rows));
      const { cells } = tally.counts();
      const { periods, kecamatan, villages } = report(cells);
      const last = periods.at(-1);
      if (last === undefined) return;
      const sum = (list: readonly { measured: number }[]) =>
        list.reduce((total, { measured }) => total + measured, 0);
      expect(sum(kecamatan)).toBe(last.district.measured);
      expect(sum(villages)).toBe(last.district.measured);
      for (const { name, measured } of kecamatan) {
        expect(sum(villages.filter((village) => village.kecamatan === name))).toBe(measured);
      }
    },
  );
});
