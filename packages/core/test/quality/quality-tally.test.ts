import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { daysFromIsoDate } from '../../src/child/iso-date.js';
import { assessTable } from '../../src/growth/assess-table.js';
import type { AssessedTable } from '../../src/growth/assessed-table.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { emptyQuality, mergeQuality } from '../../src/quality/merge-quality.js';
import type { QualityCounts } from '../../src/quality/quality-counts.js';
import {
  type QualityExtras,
  type QualityTable,
  qualityTally,
} from '../../src/quality/quality-tally.js';
import { type MeasurementTable, MISSING } from '../../src/record/record-table.js';
import { type SampleRow, SEPTEMBER, sampleRow, sampleTable } from '../sample-rows.js';

type Cells = Readonly<Partial<Record<keyof QualityTable, readonly number[]>>>;

const KINDS = { sex: Uint8Array, position: Uint8Array, oedema: Uint8Array } as const;

/** A table of integer columns; sex and age are filled in. */
function tableOf(cells: Cells): QualityTable {
  const length = Math.max(...Object.values(cells).map((list) => list.length));
  const base = { sex: new Array(length).fill(1), ageDays: new Array(length).fill(900) };
  const columns = Object.entries({ ...base, ...cells }).map(([key, list]) => {
    const kind = KINDS[key as keyof typeof KINDS] ?? Int32Array;
    return [key, kind.from(list)];
  });
  return { length, ...Object.fromEntries(columns) };
}

function assessed(table: QualityTable): AssessedTable<QualityTable> {
  return assessTable(table, { reference: who2006 });
}

function countsOf(table: QualityTable, extras?: QualityExtras): QualityCounts {
  const tally = qualityTally();
  tally.add(assessed(table), extras);
  return tally.counts().get('') as QualityCounts;
}

/** Scores of height-for-age and weight-for-height without measurements, in hundredths. */
function scored(table: QualityTable, z: readonly number[]): AssessedTable<QualityTable> {
  const column = (from: number, to: number) => ({
    z: Float64Array.from(z),
    reason: new Uint8Array(z.length),
    flag: Uint8Array.from(z, (one) => Number(one !== MISSING && (one < from || one > to))),
  });
  const scores = { heightForAge: column(-600, 600), weightForHeight: column(-500, 500) };
  return { input: table, reference: who2006, scores };
}

function countsOfScores(table: QualityTable, z: readonly number[], extras?: QualityExtras) {
  const tally = qualityTally();
  tally.add(scored(table, z), extras);
  return tally.counts().get('') as QualityCounts;
}

const at = (place: number, count: number, length = 10) =>
  new Array(length).fill(0).map((_, k) => (k === place ? count : 0));

describe('qualityTally: children', () => {
  it('counts sexes', () => {
    const counts = countsOf(tableOf({ sex: [1, 2, 2, 0, 2, 1] }));
    expect(counts.children).toBe(6);
    expect(counts.sex).toEqual({ male: 2, female: 3, unknown: 1 });
  });

  it('counts nothing of no row', () => {
    const empty: MeasurementTable = {
      length: 0,
      sex: new Uint8Array(0),
      ageDays: new Int32Array(0),
    };
    expect(countsOf(empty)).toEqual(emptyQuality());
    expect([...qualityTally().counts()]).toEqual([['', emptyQuality()]]);
  });

  it('counts births by calendar month and day, those of the table or those given', () => {
    const births = ['2020-01-31', '2020-02-29', '2021-12-01', '1971-01-31'].map((iso) =>
      daysFromIsoDate(iso),
    );
    const birthDay = [...(births as number[]), MISSING, -1, 65_536];
    const counts = countsOf(tableOf({ birthDay }));
    expect(counts.birthMonths).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(counts.birthDays.flatMap((n, k) => (n > 0 ? [[k + 1, n]] : []))).toEqual([
      [1, 1],
      [29, 1],
      [31, 2],
    ]);
    const other = { birthDay: Int32Array.from(birthDay).fill(daysFromIsoDate('2022-06-15') ?? 0) };
    expect(countsOf(tableOf({ birthDay }), other).birthMonths).toEqual(at(5, 7, 12));
    expect(countsOf(tableOf({ ageDays: [1] })).birthMonths).toEqual(at(0, 0, 12));
  });

  it('knows births from 1970 to 2149', () => {
    const counts = countsOf(tableOf({ birthDay: [0, 65_535] }));
    expect(counts.birthMonths).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });
});

describe('qualityTally: ages', () => {
  it('cuts days to completed months', () => {
    // 24 months are 730.5 days, 72 months 2191.5.
    const ageDays = [0, 30, 31, 730, 731, 2191, 2192, 5000, -1, -40, MISSING];
    const { ageMonths, ageElsewhere } = countsOf(tableOf({ ageDays }));
    expect(ageMonths.flatMap((n, k) => (n > 0 ? [[k, n]] : []))).toEqual([
      [0, 2],
      [1, 1],
      [23, 1],
      [24, 1],
      [71, 1],
    ]);
    expect(ageElsewhere).toEqual({ above: 2, below: 2, unknown: 1 });
  });

  it('takes unrounded months where they were given', () => {
    const table = {
      ...tableOf({ ageDays: [731, 731, 731, MISSING, 731, 731] }),
      ageMonths: Float64Array.of(23.99, 24, Number.NaN, 12, 1e300, -0.5),
    };
    const { ageMonths, ageElsewhere } = countsOf(table);
    expect([ageMonths[23], ageMonths[24], ageMonths[12]]).toEqual([1, 1, 0]);
    expect(ageElsewhere).toEqual({ above: 1, below: 1, unknown: 2 });
  });

  it('adds sampling weights by completed year, and counts without them', () => {
    const ageDays = [0, 365, 366, 1826, 1827, 2191, 2192, MISSING];
    expect(countsOf(tableOf({ ageDays })).ageYearsWeighted).toEqual([2, 1, 0, 0, 1, 2]);
    const weight = Float64Array.of(0.5, 0.25, 2, Number.NaN, -3, 4, 8, 16);
    const counts = countsOf(tableOf({ ageDays }), { weight });
    expect(counts.ageYearsWeighted).toEqual([0.75, 2, 0, 0, 0, 4]);
    expect(counts.ageMonths[0]).toBe(1);
    const endless = { weight: weight.fill(Number.POSITIVE_INFINITY) };
    expect(countsOf(tableOf({ ageDays }), endless).ageYearsWeighted).toEqual(at(0, 0, 6));
  });
});

describe('qualityTally: digits', () => {
  it.each([
    ['weight', 8400, 4, 8],
    ['weight', 8449, 4, 8],
    ['weight', 8450, 5, 8],
    ['weight', 8949, 9, 8],
    ['weight', 8950, 0, 8],
    ['weight', 49, 0, 0],
    ['weight', 123_700, 7, 123],
    ['lengthHeight', 8440, 4, 84],
    ['lengthHeight', 8444, 4, 84],
    ['lengthHeight', 8445, 5, 84],
    ['lengthHeight', 8495, 0, 84],
    ['lengthHeight', 17_030, 3, 170],
    ['armCircumference', 1480, 8, 14],
  ] as const)('of %s %i is %i, after the whole %i', (measure, value, digit, whole) => {
    const { digits, wholes, missing } = countsOf(tableOf({ [measure]: [value, value] })).digits[
      measure
    ];
    expect(digits).toEqual(at(digit, 2));
    expect([...wholes]).toEqual([[whole, 2]]);
    expect(missing).toBe(0);
  });

  it.each([
    [8.4, 4, 8],
    [16.15, 2, 16],
    [1.005, 0, 1],
    [8.95, 0, 8],
    [8.35, 4, 8],
    [4.35, 4, 4],
    [0.1 + 0.2, 3, 0],
  ])('of a double %f is %i, after the whole %i', (value, digit, whole) => {
    const table = { ...tableOf({ ageDays: [900] }), weight: Float64Array.of(value) };
    const { digits, wholes } = countsOf(table).digits.weight;
    expect(digits).toEqual(at(digit, 1));
    expect([...wholes]).toEqual([[whole, 1]]);
  });

  it('are missing where nothing above 0 was measured', () => {
    const integers = countsOf(tableOf({ weight: [MISSING, 0, -100, 8000] }));
    expect(integers.digits.weight.missing).toBe(3);
    const doubles = Float64Array.of(Number.NaN, 0, -1, Number.POSITIVE_INFINITY, 80);
    const table = { ...tableOf({ ageDays: [1, 1, 1, 1, 1] }), lengthHeight: doubles };
    const { lengthHeight, weight } = countsOf(table).digits;
    expect([lengthHeight.missing, lengthHeight.digits[0]]).toEqual([4, 1]);
    expect(weight).toEqual({ digits: at(0, 0), wholes: new Map(), missing: 5 });
  });

  it('list wholes in order, far ones too', () => {
    const { wholes } = countsOf(tableOf({ weight: [900_000, 12_000, 70_000, 3000] })).digits.weight;
    expect([...wholes.keys()]).toEqual([3, 12, 70, 900]);
  });
});

describe('qualityTally: scores', () => {
  it('parts plausible, flagged and missing scores', () => {
    const z = [-600, -601, 600, 601, 0, 0, MISSING];
    const counts = countsOfScores(tableOf({ ageDays: z.map(() => 900) }), z);
    expect([...counts.scores.heightForAge.plausible]).toEqual([
      [-600, 1],
      [0, 2],
      [600, 1],
    ]);
    expect([...counts.scores.heightForAge.flagged]).toEqual([
      [-601, 1],
      [601, 1],
    ]);
    expect(counts.scores.heightForAge.missing).toBe(1);
    expect(counts.scores.weightForHeight.flagged.size).toBe(4);
    expect(counts.scores.weightForAge).toEqual({
      plausible: new Map(),
      flagged: new Map(),
      missing: 7,
    });
  });

  it('adds up plausible height-for-age by age and month of birth', () => {
    const table = tableOf({
      ageDays: [731, 760, 760, 1826, 1827, 900],
      birthDay: [
        '2020-03-01',
        '2020-03-31',
        '2020-04-01',
        '2020-03-01',
        '2020-03-01',
        '2020-03-01',
      ].map((iso) => daysFromIsoDate(iso) as number),
    });
    const counts = countsOfScores(table, [-150, 50, -7, 20, 30, 601]);
    expect(counts.heightByAge[24]).toEqual({ n: 3, sum: -107, squares: 22_500 + 2500 + 49 });
    expect(counts.heightByAge[59]).toEqual({ n: 1, sum: 20, squares: 400 });
    expect(counts.heightByAge[29]).toEqual({ n: 0, sum: 0, squares: 0 });
    const [, , march, april] = counts.heightByBirthMonth;
    expect(march).toMatchObject({ n: 3, sum: -80, squares: 22_500 + 2500 + 400 });
    expect(march?.ages.flatMap((n, k) => (n > 0 ? [[k, n]] : []))).toEqual([
      [24, 2],
      [59, 1],
    ]);
    expect(april).toMatchObject({ n: 1, sum: -7, squares: 49 });
    const unborn = countsOfScores(tableOf({ ageDays: [731] }), [100]);
    expect(unborn.heightByAge[24]?.n).toBe(1);
    expect(unborn.heightByBirthMonth.every(({ n }) => n === 0)).toBe(true);
  });

  it('counts the wasted of each cluster, oedema too', () => {
    const table = tableOf({ oedema: [0, 0, 0, 1, 0, 0, 0], ageDays: new Array(7).fill(900) });
    const z = [-201, -200, MISSING, MISSING, -501, 10, -300];
    const cluster = { codes: Int32Array.of(0, 0, 0, 0, 0, 1, -1), values: ['A', 'B', ''] };
    const { clusters } = countsOfScores(table, z, { cluster });
    expect([...clusters]).toEqual([
      ['A', { n: 3, cases: 2 }],
      ['B', { n: 1, cases: 0 }],
    ]);
    expect(countsOfScores(table, z).clusters.size).toBe(0);
    const unnamed = { codes: new Int32Array(7).fill(2), values: cluster.values };
    expect(countsOfScores(table, z, { cluster: unnamed }).clusters.size).toBe(0);
    const nameless = { codes: new Int32Array(7).fill(1), values: ['A', 'B'] };
    const noScores = countsOf(tableOf({ oedema: [1, 0, 0, 0, 0, 0, 0] }), { cluster: nameless });
    expect([...noScores.clusters]).toEqual([['B', { n: 1, cases: 1 }]]);
  });
});

describe('qualityTally: positions', () => {
  it('count children with a length by age band', () => {
    const table = tableOf({
      // 8, 9, 11, 12, 23, 24, 59 and 60 completed months, no length, age not known.
      ageDays: [273, 274, 365, 366, 730, 731, 1826, 1827, 731, MISSING],
      position: [2, 2, 1, 1, 2, 1, 0, 2, 2, 2],
      lengthHeight: [6800, 6900, 7200, 7400, 8400, 8500, 10_400, 10_400, MISSING, 8000],
    });
    expect(countsOf(table).positions).toEqual([
      { lying: 0, standing: 1, unknown: 0 },
      { lying: 1, standing: 1, unknown: 0 },
      { lying: 1, standing: 1, unknown: 0 },
      { lying: 1, standing: 0, unknown: 0 },
      { lying: 0, standing: 0, unknown: 0 },
      { lying: 0, standing: 0, unknown: 1 },
    ]);
  });

  it('are unknown where the table has none, and absent without lengths', () => {
    expect(countsOf(tableOf({ lengthHeight: [8000] })).positions[3]?.unknown).toBe(1);
    expect(countsOf(tableOf({ position: [2] })).positions[3]?.standing).toBe(0);
  });
});

describe('qualityTally: groups', () => {
  const table = tableOf({ sex: [1, 2, 2, 1, 1], weight: [8000, 8100, 8200, 8300, 8400] });

  it('counts each group beside all', () => {
    const tally = qualityTally();
    tally.add(assessed(table), {
      group: { codes: Int32Array.of(1, 0, 1, -1, 2), values: ['Juai', 'Awayan', ''] },
    });
    const counts = tally.counts();
    expect([...counts.keys()]).toEqual(['', 'Awayan', 'Juai']);
    expect(counts.get('')?.children).toBe(5);
    expect(counts.get('Awayan')?.sex).toEqual({ male: 1, female: 1, unknown: 0 });
    expect(counts.get('Awayan')?.digits.weight.digits).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(counts.get('Juai')?.children).toBe(1);
  });

  it('knows a group by its label, in whatever table it stands', () => {
    const tally = qualityTally();
    const codes = new Int32Array(5);
    tally.add(assessed(table), { group: { codes, values: ['A', 'unused'] } });
    tally.add(assessed(table), { group: { codes: codes.map(() => 1), values: ['B', 'A', 'A'] } });
    tally.add(assessed(table), {
      group: { codes: codes.map((_, i) => i % 2), values: ['A', 'A'] },
    });
    expect([...tally.counts()].map(([label, { children }]) => [label, children])).toEqual([
      ['', 15],
      ['A', 15],
    ]);
  });

  it('leaves rows with a code outside the list out of the groups', () => {
    const tally = qualityTally();
    tally.add(assessed(table), { group: { codes: new Int32Array(5).fill(7), values: ['A'] } });
    expect([...tally.counts().keys()]).toEqual(['']);
  });

  it('gives counts that later rows do not change', () => {
    const tally = qualityTally();
    const cluster = { codes: new Int32Array(1), values: ['K'] };
    const add = () => tally.add(scored(tableOf({ ageDays: [900] }), [-300]), { cluster });
    add();
    const before = tally.counts().get('');
    const kept = structuredClone(before);
    add();
    expect(before).toEqual(kept);
    expect(tally.counts().get('')?.clusters.get('K')).toEqual({ n: 2, cases: 2 });
  });

  it.each([
    ['group', { group: { codes: new Int32Array(4), values: ['A'] } }],
    ['cluster', { cluster: { codes: new Int32Array(6), values: ['A'] } }],
    ['weight', { weight: new Float64Array(1) }],
    ['birthDay', { birthDay: new Int32Array(0) }],
  ])('throws where %s has another number of rows', (name, extras) => {
    expect(() => qualityTally().add(assessed(table), extras)).toThrow(new RegExp(`^${name} has`));
    expect(() => qualityTally().add(assessed(table), extras)).toThrow(RangeError);
  });
});

interface QualityRow extends SampleRow {
  readonly birthDay: number;
  readonly position: number;
  readonly team: number;
  readonly samplingWeight: number;
}

const qualityRow: fc.Arbitrary<QualityRow> = fc
  .tuple(
    sampleRow,
    fc.record({
      birthDay: fc.oneof(
        fc.integer({ min: SEPTEMBER - 2000, max: SEPTEMBER }),
        fc.constant(MISSING),
      ),
      position: fc.constantFrom(0, 1, 2),
      team: fc.constantFrom(-1, 0, 1, 2),
      samplingWeight: fc.nat({ max: 9 }),
    }),
  )
  .map(([row, more]) => ({ ...row, ...more }));

const VALUES = ['Tim A', 'Tim B', ''];

function tallyOf(parts: readonly (readonly QualityRow[])[]) {
  const tally = qualityTally();
  for (const rows of parts) {
    const table = {
      ...sampleTable(rows),
      birthDay: Int32Array.from(rows, ({ birthDay }) => birthDay),
      position: Uint8Array.from(rows, ({ position }) => position),
    };
    const group = { codes: Int32Array.from(rows, ({ team }) => team), values: VALUES };
    const weight = Float64Array.from(rows, ({ samplingWeight }) => samplingWeight);
    tally.add(assessed(table), { group, cluster: group, weight });
  }
  return tally.counts();
}

const whole = (rows: readonly QualityRow[]) => tallyOf([rows]).get('') as QualityCounts;

describe('mergeQuality', () => {
  const rows = fc.array(qualityRow, { maxLength: 30 });

  test.prop([rows, rows])('equals the count of all rows, in whatever order', (a, b) => {
    const both = whole([...a, ...b]);
    expect(mergeQuality(whole(a), whole(b))).toEqual(both);
    expect(mergeQuality(whole(b), whole(a))).toEqual(both);
    expect(tallyOf([b, a]).get('')).toEqual(both);
  });

  test.prop([rows])('adds nothing with no child', (a) => {
    expect(mergeQuality(whole(a), emptyQuality())).toEqual(whole(a));
    expect(mergeQuality(emptyQuality(), whole(a))).toEqual(whole(a));
  });

  test.prop([rows])('of all groups is the count of all rows', (a) => {
    const named = a.map((row) => ({ ...row, team: row.team === 0 ? 0 : 1 }));
    const { '': all, ...groups } = Object.fromEntries(tallyOf([named]));
    expect(Object.values(groups).reduce(mergeQuality, emptyQuality())).toEqual(all);
  });

  test.prop([rows])('counts every row once in each part', (a) => {
    const counts = whole(a);
    const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
    const { above, below, unknown } = counts.ageElsewhere;
    expect(sum(counts.ageMonths) + above + below + unknown).toBe(a.length);
    expect(sum(Object.values(counts.sex))).toBe(a.length);
    const { digits, wholes, missing } = counts.digits.weight;
    expect(sum(digits) + missing).toBe(a.length);
    expect(sum([...wholes.values()])).toBe(sum(digits));
    const { plausible, flagged, missing: none } = counts.scores.heightForAge;
    expect(sum([...plausible.values(), ...flagged.values()]) + none).toBe(a.length);
  });
});
