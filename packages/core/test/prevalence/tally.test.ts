import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { assessTable } from '../../src/growth/assess-table.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { mergeCounts } from '../../src/prevalence/count.js';
import { countTable } from '../../src/prevalence/count-table.js';
import type { CountableTable } from '../../src/prevalence/group-column.js';
import type { Dimension } from '../../src/prevalence/group-key.js';
import { createTally } from '../../src/prevalence/tally.js';
import { MISSING } from '../../src/record/record-table.js';
import { SAMPLE_ROW, type SampleRow, SEPTEMBER, sampleRow, sampleTable } from '../sample-rows.js';

const ALL: readonly Dimension[] = ['village', 'sex', 'ageGroup', 'month'];
const grouped = fc.subarray([...ALL, 'district', 'kecamatan'] as Dimension[]);
const rowsOf = fc.array(sampleRow, { maxLength: 40 });

function tallyOf(tables: readonly CountableTable[], by: readonly Dimension[] = ALL) {
  const tally = createTally({ by, reference: who2006 });
  for (const table of tables) tally.add(table);
  return tally;
}

function countsOf(rows: readonly SampleRow[], by: readonly Dimension[] = ALL) {
  return tallyOf([sampleTable(rows)], by).counts();
}

function withKeys(rows: readonly SampleRow[], keys: readonly number[]): SampleRow[] {
  return rows.map((row, i) => ({ ...row, childKey: keys[i] ?? Number.NaN }));
}

describe('createTally', () => {
  it('puts a child into its group and class', () => {
    const [cell] = countsOf([{ ...SAMPLE_ROW, lengthHeight: 7500 }]).cells;
    expect(cell?.key).toEqual({
      district: 'Contoh',
      kecamatan: 'Juai',
      village: 'Galumbang',
      sex: 'male',
      ageGroup: '24-35',
      month: '2022-09',
    });
    // 75.0 cm at 731 days is a z below -3; 12 kg are normal for age and too much for 75 cm.
    expect(cell?.classes.heightForAge).toEqual([1, 0, 0, 0]);
    expect(cell?.classes.weightForAge).toEqual([0, 0, 1, 0]);
    expect(cell?.classes.weightForHeight.slice(3)).toEqual([0, 1, 0]);
  });

  it('leaves what is not known null', () => {
    const row = { ...SAMPLE_ROW, sex: 0, ageDays: MISSING, measuredDay: MISSING, village: 3 };
    expect(countsOf([row]).cells[0]?.key).toEqual({
      district: 'Contoh',
      kecamatan: 'Lampihong',
      village: null,
      sex: null,
      ageGroup: null,
      month: null,
    });
  });

  it('keeps day 1826 and unknown ages in the frame, and counts day 1827 apart', () => {
    const rows = [1826, 1827, MISSING].map((ageDays) => ({ ...SAMPLE_ROW, ageDays }));
    const tally = tallyOf([sampleTable(rows)], []);
    expect(tally.counts()).toMatchObject({ frame: 2, outsideAge: 1 });
    expect(tally.outsideAge).toBe(1);
  });

  it('leaves a flagged score out of its own indicator only', () => {
    // 60 cm at two years: WHO's table of heights begins at 65 cm.
    const [cell] = countsOf([{ ...SAMPLE_ROW, lengthHeight: 6000 }]).cells;
    expect(cell?.flagged).toEqual({ heightForAge: 1, weightForAge: 0, weightForHeight: 0 });
    expect(cell?.classes.heightForAge).toEqual([0, 0, 0, 0]);
    expect(cell?.classes.weightForAge).toEqual([0, 0, 1, 0]);
  });

  it('counts oedema in the lowest class of weight, with or without a weight', () => {
    const rows = [MISSING, 12_000].map((weight) => ({ ...SAMPLE_ROW, weight, oedema: 1 }));
    const [cell] = countsOf(rows).cells;
    expect(cell?.oedema).toBe(2);
    expect(cell?.classes.weightForAge).toEqual([2, 0, 0, 0]);
    expect(cell?.classes.weightForHeight).toEqual([2, 0, 0, 0, 0, 0]);
    expect(cell?.classes.heightForAge).toEqual([0, 0, 2, 0]);
  });

  it('looks up each place once, in a list that grows and in the next file', () => {
    const asked: string[] = [];
    const tally = createTally({
      by: ['village'],
      reference: who2006,
      placeOf: ({ kecamatan, village }) => {
        asked.push(village);
        return { district: 'A', kecamatan, village };
      },
    });
    const { place, ...columns } = sampleTable([SAMPLE_ROW, { ...SAMPLE_ROW, village: 1 }]);
    const values = place.values.slice(0, 2);
    tally.add({ ...columns, place: { ...place, values } });
    values.push(...place.values.slice(2));
    tally.add({ ...columns, place: { ...place, values } });
    tally.add({ ...columns, place });
    expect(asked).toEqual(['Galumbang', 'Bata', 'Kupang', '']);
    expect(tally.counts().frame).toBe(6);
  });

  it('counts in more groups than it began with room for', () => {
    const rows = Array.from({ length: 600 }, (_, i) => ({
      ...SAMPLE_ROW,
      measuredDay: SEPTEMBER + 31 * (i % 300),
    }));
    const { cells, frame } = countsOf(rows, ['month']);
    expect(cells).toHaveLength(300);
    const sound = cells.every((cell) => cell.measured === 2 && cell.classes.heightForAge[2] === 2);
    expect(sound).toBe(true);
    expect(frame).toBe(600);
  });

  it('counts measurements without a place, a day or a length', () => {
    const { length, sex, ageDays, weight } = sampleTable([SAMPLE_ROW]);
    const [cell] = tallyOf([{ length, sex, ageDays, weight: weight as Int32Array }]).counts().cells;
    expect(cell?.key).toMatchObject({ village: null, month: null, sex: 'male' });
    expect(cell?.classes.heightForAge).toEqual([0, 0, 0, 0]);
    expect(cell?.classes.weightForAge).toEqual([0, 0, 1, 0]);
    const assessed = assessTable({ length, sex, ageDays }, { reference: who2006 });
    expect(countTable(assessed, { by: [] }).cells[0]?.measured).toBe(1);
  });

  it('takes the name of the period from periodOf', () => {
    const tally = createTally({ by: ['month'], reference: who2006, periodOf: () => 'a.csv' });
    tally.add(sampleTable([SAMPLE_ROW]));
    expect(tally.counts().cells[0]?.key).toEqual({ month: 'a.csv' });
  });

  test.prop([rowsOf, fc.integer({ min: 1, max: 7 }), grouped])(
    'gives equal counts for any chunks in any order',
    (rows, size, by) => {
      const keyed = withKeys(rows, [...rows.keys()]);
      const chunks = keyed.flatMap((_, i) => (i % size === 0 ? [keyed.slice(i, i + size)] : []));
      const tally = tallyOf(chunks.reverse().map(sampleTable), by);
      expect(tally.counts()).toEqual(countsOf(rows, by));
      expect(tally.duplicates).toBe(0);
    },
  );

  test.prop([rowsOf, rowsOf, grouped])('adds up across files', (a, b, by) => {
    expect(mergeCounts(countsOf(a, by), countsOf(b, by))).toEqual(countsOf([...a, ...b], by));
  });

  test.prop([rowsOf, grouped])('equals the counts of the z-scores', (rows, by) => {
    const assessed = assessTable(sampleTable(rows), { reference: who2006 });
    expect(countTable(assessed, { by })).toEqual(countsOf(rows, by));
  });

  test.prop([rowsOf])('equals itself on columns of kg and cm', (rows) => {
    const table = sampleTable(rows);
    const floats = (column: Int32Array, scale: number) =>
      Float64Array.from(column, (value) => (value === MISSING ? Number.NaN : value / scale));
    const weight = floats(table.weight as Int32Array, 1000);
    const lengthHeight = floats(table.lengthHeight as Int32Array, 100);
    expect(tallyOf([{ ...table, weight }]).counts()).toEqual(countsOf(rows));
    expect(tallyOf([{ ...table, weight, lengthHeight }]).counts()).toEqual(countsOf(rows));
  });
});

describe('createTally and children that stand twice', () => {
  it('counts the last row of a child in a month', () => {
    const rows = [
      SAMPLE_ROW,
      { ...SAMPLE_ROW, measuredDay: SEPTEMBER + 3, village: 1, weight: 8000 },
    ];
    const tally = tallyOf([sampleTable(withKeys(rows, [7, 7]))]);
    expect(tally.counts()).toEqual(countsOf(rows.slice(1)));
    expect(tally.duplicates).toBe(1);
  });

  it('counts a child once in each month', () => {
    const rows = [SAMPLE_ROW, { ...SAMPLE_ROW, measuredDay: SEPTEMBER + 40 }];
    const tally = tallyOf([sampleTable(withKeys(rows, [7, 7]))]);
    expect(tally.counts().frame).toBe(2);
    expect(tally.duplicates).toBe(0);
  });

  it('never joins rows without a key, or without a month', () => {
    const undated = { ...SAMPLE_ROW, measuredDay: MISSING, childKey: 7 };
    const tally = tallyOf([sampleTable([SAMPLE_ROW, SAMPLE_ROW, undated, undated])]);
    expect(tally.counts().frame).toBe(4);
  });

  test.prop([
    fc.array(fc.tuple(sampleRow, fc.constantFrom(Number.NaN, 1, 2, 2 ** 32 + 1, 2 ** 52 + 1)), {
      maxLength: 40,
    }),
  ])('counts what is left once all but the last rows are removed', (pairs) => {
    const rows = pairs.map(([row, childKey]) => ({ ...row, childKey }));
    const monthOf = (row: SampleRow) => countsOf([row], ['month']).cells[0]?.key.month;
    const same = (a: SampleRow, b: SampleRow) =>
      a.childKey === b.childKey && monthOf(a) !== null && monthOf(a) === monthOf(b);
    const inFrame = rows.filter(({ ageDays }) => ageDays <= 1826);
    const last = inFrame.filter(
      (row, i) => !inFrame.slice(i + 1).some((other) => same(row, other)),
    );
    const tally = tallyOf([sampleTable(rows)]);
    expect({ ...tally.counts(), outsideAge: 0 }).toEqual(countsOf(last));
    expect(tally.duplicates + tally.outsideAge + tally.counts().frame).toBe(rows.length);
  });
});
