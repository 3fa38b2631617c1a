import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { completedMonths } from '../../src/child/age.js';
import { daysFromIsoDate } from '../../src/child/iso-date.js';
import { monthText } from '../../src/gain/calendar.js';
import { GAIN, GAIN_CODES, GAIN_REASONS } from '../../src/gain/gain-code.js';
import type { GainOptions } from '../../src/gain/gain-options.js';
import { gainTable } from '../../src/gain/gain-table.js';
import { minimumGainG } from '../../src/gain/minimum-gain.js';
import type { WeighedChild } from '../../src/gain/weighed-child.js';
import { weightGains } from '../../src/gain/weight-gain.js';
import { MISSING } from '../../src/record/record-table.js';
import { childOf, columnsOf, type MadeRow, madeRows } from './weighings-of.js';

const someOptions: fc.Arbitrary<GainOptions> = fc.record({
  maxGapDays: fc.constantFrom(30, 45, 60),
  months: fc.constantFrom('calendar', 'mean'),
  sameMonth: fc.constantFrom('last-row', 'latest-day'),
  gapInRun: fc.constantFrom('ends', 'keeps'),
  historyFrom: fc.constantFrom('2024-12', '2025-01', '2025-03'),
  noHistory: fc.constantFrom('new', 'exported'),
});
const known = (value: number | undefined) => (value === MISSING ? null : value);

/** The codes of one child in the obvious way: month by month, on text. */
function plainCodes({ sex, birthDate, weighings }: WeighedChild): readonly string[] {
  const months = new Map<string, { on: string; grams: number; age: number }>();
  for (const { weighedOn, weightKg } of weighings) {
    const age = completedMonths(birthDate, weighedOn) ?? -1;
    const grams = Math.round(Number(weightKg) * 1000);
    if (grams > 0 && age >= 0 && age < 60) {
      months.set(weighedOn.slice(0, 7), { on: weighedOn, grams, age });
    }
  }
  const sorted = [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return sorted.map((now, i) => {
    const before = sorted[i - 1];
    if (before === undefined) return 'B';
    if (daysFromIsoDate(now.on)! - daysFromIsoDate(before.on)! > 45) return 'O';
    const needed = minimumGainG(now.age, sex);
    return needed === null ? 'O' : now.grams - before.grams >= needed ? 'N' : 'T';
  });
}

describe('a table of gains', () => {
  test.prop([madeRows, someOptions])(
    'says of each child what it says of the child alone',
    (rows, options) => {
      const gains = gainTable(columnsOf(rows), options);
      for (let child = 0; child < 6; child++) {
        const own = rows.flatMap((row, i) => (row.child === child ? [i] : []));
        const alone = weightGains(childOf(rows, child), options);
        const expected = own
          .filter((i) => gains.code[i]! >= GAIN.N && gains.code[i]! <= GAIN.B)
          .sort((a, b) => gains.month[a]! - gains.month[b]!)
          .map((i) => ({
            month: monthText(gains.month[i]!),
            code: GAIN_CODES[gains.code[i]!],
            reason: GAIN_REASONS[gains.reason[i]!],
            weightG: rows[i]!.grams,
            gainG: known(gains.gainG[i]),
            neededG: known(gains.neededG[i]),
            proRataG: known(gains.proRataG[i]),
            run: gains.run[i],
            faltering: gains.faltering[i] === 1,
          }));
        expect(alone.ok && alone.value).toMatchObject(expected);
        expect(alone.ok && alone.value.length).toBe(expected.length);
      }
    },
  );

  test.prop([madeRows])('agrees with the obvious way', (rows) => {
    for (let child = 0; child < 6; child++) {
      const alone = weightGains(childOf(rows, child));
      expect(alone.ok && alone.value.map(({ code }) => code)).toEqual(
        plainCodes(childOf(rows, child)),
      );
    }
  });

  test.prop([madeRows, fc.infiniteStream(fc.nat())])(
    'does not depend on the order of rows where the latest day counts',
    (rows, order) => {
      const ofDay = (row: MadeRow) => `${row.child}|${row.day}`;
      const once = [...new Map(rows.map((row) => [ofDay(row), row])).values()];
      const mixed = once
        .map((row) => [order.next().value as number, row] as const)
        .sort(([a], [b]) => a - b)
        .map(([, row]) => row);
      const codesBy = (list: readonly MadeRow[]) => {
        const gains = gainTable(columnsOf(list), { sameMonth: 'latest-day' });
        const said = list.map((row, i) => [
          ofDay(row),
          [gains.code[i], gains.reason[i], gains.run[i], gains.gainG[i]].join(),
        ]);
        return Object.fromEntries(said) as Record<string, string>;
      };
      expect(codesBy(mixed)).toEqual(codesBy(once));
    },
  );

  test.prop([madeRows])(
    'counts one row of a child and month, and names it in the others',
    (rows) => {
      const gains = gainTable(columnsOf(rows));
      const months = new Map<string, number[]>();
      rows.forEach(({ child }, i) => {
        if (gains.month[i] === MISSING) return;
        const key = `${child}|${gains.month[i]}`;
        months.set(key, [...(months.get(key) ?? []), i]);
      });
      for (const own of months.values()) {
        const counted = own.filter((i) => gains.code[i] !== GAIN.none);
        expect(counted.length).toBe(1);
        expect(gains.code[counted[0]!] === GAIN.listed).toBe(
          own.every((i) => rows[i]!.grams === 0),
        );
        for (const i of own) expect(gains.replacedBy[i]).toBe(i === counted[0] ? -1 : counted[0]);
      }
      expect(gains.outside).toBe(rows.filter((_, i) => gains.month[i] === MISSING).length);
    },
  );
});

describe('columns', () => {
  const base = {
    length: 2,
    childKey: Float64Array.of(7, 7),
    measuredDay: Int32Array.of(20_100, 20_131),
    birthDay: Int32Array.of(19_700, 19_700),
    sex: Uint8Array.of(2, 2),
  };
  it('may be kg with decimals, and never float dust', () => {
    const gains = gainTable({ ...base, weight: Float64Array.of(8.4, 8.6) });
    expect([gains.gainG[1], gains.code[1]]).toEqual([200, GAIN.N]);
    const none = gainTable({
      ...base,
      weight: Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY),
    });
    expect([...none.code]).toEqual([GAIN.listed, GAIN.listed]);
  });
  it('may lack weights', () => {
    expect([...gainTable(base).code]).toEqual([GAIN.listed, GAIN.listed]);
    const missing = gainTable({ ...base, weight: Int32Array.of(MISSING, -5) });
    expect([...missing.code]).toEqual([GAIN.listed, GAIN.listed]);
  });
  it('keep children without a key apart', () => {
    const weight = Int32Array.of(8000, 9000);
    const gains = gainTable({ ...base, weight, childKey: Float64Array.of(Number.NaN, Number.NaN) });
    expect([...gains.code]).toEqual([GAIN.B, GAIN.B]);
    expect([...gains.previousRow]).toEqual([-1, -1]);
  });
  it('of very many children take their time once, with keys and without', () => {
    const length = 200_000;
    const many = (childKey: Float64Array) =>
      gainTable({
        length,
        childKey,
        measuredDay: new Int32Array(length).map((_, i) => 20_100 + 31 * (i % 2)),
        birthDay: new Int32Array(length).fill(19_700),
        sex: new Uint8Array(length).fill(1),
        weight: new Int32Array(length).map((_, i) => 8000 + 300 * (i % 2)),
      }).code;
    const counted = (codes: Uint8Array) =>
      [GAIN.B, GAIN.N].map((c) => codes.filter((x) => x === c).length);
    const pairs = new Float64Array(length).map((_, i) => Math.floor(i / 2) * 2 ** 33);
    expect(counted(many(pairs))).toEqual([length / 2, length / 2]);
    expect(counted(many(new Float64Array(length).fill(Number.NaN)))).toEqual([length, 0]);
    expect(counted(many(new Float64Array(length)))).toEqual([1, 1]);
  });
  it('without date, birth date or childhood count nowhere', () => {
    const weight = Int32Array.of(8000, 9000);
    const gains = gainTable({
      ...base,
      weight,
      measuredDay: Int32Array.of(MISSING, 20_131),
      birthDay: Int32Array.of(19_700, MISSING),
    });
    expect([...gains.code]).toEqual([GAIN.none, GAIN.none]);
    expect([...gains.month]).toEqual([MISSING, MISSING]);
    expect(gains.outside).toBe(2);
  });
  it('of no row give no row', () => {
    const none = gainTable({
      length: 0,
      childKey: new Float64Array(0),
      measuredDay: new Int32Array(0),
      birthDay: new Int32Array(0),
      sex: new Uint8Array(0),
    });
    expect([none.length, none.code.length, none.outside]).toEqual([0, 0, 0]);
  });
  it('tell the red line and missing z', () => {
    const gains = gainTable({
      ...base,
      weight: Int32Array.of(8000, 9000),
      weightForAge: Int32Array.of(-301, MISSING),
    });
    expect([...gains.bgm]).toEqual([1, 0]);
  });
});
