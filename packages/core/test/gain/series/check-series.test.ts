import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { checkSeries } from '../../../src/gain/series/check-series.js';
import { seriesLimits } from '../../../src/gain/series/series-limits.js';
import { MISSING } from '../../../src/record/record-table.js';
import { messageOf } from '../../../src/result/message-of.js';
import { type MadeReading, seriesTable } from './made-series.js';

const LATER = { on: '2025-02-10', file: '2025-02.csv', row: 5 };

function codesOf(...readings: readonly MadeReading[]): string[] {
  return checkSeries(seriesTable(readings)).map(({ issue }) => issue.code.replace('series.', ''));
}

describe('values', () => {
  it.each<[string, MadeReading, MadeReading, string[]]>([
    ['ordinary growth', {}, { grams: 10_200, height: 8080 }, []],
    ['0.5 cm lost', {}, { grams: 10_200, height: 7950 }, []],
    ['more than 0.5 cm lost', {}, { grams: 10_200, height: 7949 }, ['height_lost']],
    ['1.2 cm lost by standing up', { position: 1 }, { height: 7880, grams: 1, position: 2 }, []],
    [
      'more lost by standing up',
      { position: 1 },
      { height: 7879, grams: 1, position: 2 },
      ['height_lost'],
    ],
    [
      'lost by lying down',
      { position: 2 },
      { height: 7949, grams: 1, position: 1 },
      ['height_lost'],
    ],
    ['both the same', {}, {}, ['carried_forward']],
    ['the weight the same', {}, { height: 8010 }, []],
    ['the height the same', {}, { grams: 10_100 }, []],
    ['exchanged', {}, { grams: 80_500, height: 1020 }, ['swapped']],
    ['grams for kg', {}, { grams: 10_200_000, height: 8050 }, ['unit_slip']],
    ['a decimal mark left out', {}, { grams: 102_000, height: 8050 }, ['unit_slip']],
    ['metres', {}, { grams: 10_200, height: 81 }, ['unit_slip']],
    ['millimetres', {}, { grams: 10_200, height: 80_500 }, ['unit_slip']],
    ['a wild value that no slip explains', {}, { grams: 50_000, height: 8050 }, []],
    ['no height', {}, { grams: 10_200, height: MISSING }, []],
    ['no weight', {}, { grams: MISSING, height: 8050 }, []],
    ['no height twice', { height: MISSING }, { height: MISSING }, []],
  ])('%s', (_, before, now, expected) => {
    const weight = now.grams === 1 ? 10_200 : now.grams;
    const later = { ...LATER, ...now, ...(weight === undefined ? {} : { grams: weight }) };
    expect(codesOf(before, later)).toEqual(expected);
  });

  it('needs weeks between equal readings', () => {
    expect(codesOf({}, { on: '2025-01-30' })).toEqual([]);
    expect(codesOf({}, { on: '2025-01-31' })).toEqual(['carried_forward']);
  });

  it('does not measure the next reading by one that slipped', () => {
    const slipped = { ...LATER, grams: 102_000, height: 8050 };
    expect(codesOf({}, slipped, { on: '2025-03-10', grams: 10_400, height: 8100 })).toEqual([
      'unit_slip',
      'months_missing',
    ]);
  });

  it('takes limits from the caller', () => {
    const table = seriesTable([{}, { ...LATER, height: 7960, grams: 10_200 }]);
    const limits = { ...seriesLimits, heightLostCm: 0.3 };
    expect(checkSeries(table, { limits })).toHaveLength(1);
  });

  it('reads columns of doubles', () => {
    const table = seriesTable([{}, LATER]);
    const doubles = {
      ...table,
      weight: Float64Array.of(10, 10.2),
      lengthHeight: Float64Array.of(80, 79.4),
    };
    const [lost] = checkSeries(doubles);
    expect(lost?.issue.values).toMatchObject({ before: '80', now: '79.4' });
    expect(checkSeries({ ...doubles, lengthHeight: Float64Array.of(80, Number.NaN) })).toEqual([]);
  });
});

describe('findings', () => {
  it('name both rows, in both languages, and propose an action', () => {
    const [found] = checkSeries(seriesTable([{}, { ...LATER, grams: 102_000, height: 8050 }]));
    expect(found).toMatchObject({
      childKey: 7,
      rows: [0, 1],
      action: { kind: 'set', field: 'weight', value: '10.2' },
    });
    expect(messageOf(found!.issue, 'en')).toBe(
      '102 kg of 2025-02-10 (2025-02.csv row 5) does not follow 10 kg of 2025-01-10 (2025-01.csv row 3): a unit or decimal mark slipped, write 10.2 kg.',
    );
    expect(messageOf(found!.issue, 'id')).not.toContain('{');
  });

  it('leave no placeholder unfilled', () => {
    const readings: MadeReading[] = [
      {},
      { ...LATER, height: 7900 },
      { ...LATER, row: 6, height: 8100 },
      { ...LATER, row: 7, height: 8100, sex: 2, born: '2023-02-03' },
      { ...LATER, on: '2025-05-10', grams: 81_000, height: 1000 },
      { ...LATER, on: '2025-06-10', height: 81_000 },
      { ...LATER, on: '2025-07-10', height: 8100 },
    ];
    const found = checkSeries(seriesTable(readings));
    expect(new Set(found.map(({ issue }) => issue.code)).size).toBe(9);
    for (const { issue } of found) {
      expect(messageOf(issue, 'id') + messageOf(issue, 'en')).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('dates', () => {
  it('tells a repeated row from two readings of one day', () => {
    expect(codesOf({}, { row: 4 })).toEqual(['repeated']);
    expect(codesOf({}, { row: 4, grams: 10_100 })).toEqual(['same_date']);
  });

  it('counts the months without a row', () => {
    const found = checkSeries(seriesTable([{}, { on: '2025-04-01', height: 8100 }]));
    expect(found.map(({ issue }) => issue.values.months)).toEqual([2]);
    expect(found[0]).toMatchObject({ action: { kind: 'visit' }, issue: { level: 'info' } });
    expect(codesOf({ on: '2025-01-01' }, { on: '2025-02-28', height: 8100 })).toEqual([]);
  });

  it('passes over a row without a date', () => {
    expect(codesOf({ on: 'none' }, {}, { ...LATER, height: 8100 })).toEqual([]);
  });
});

describe('birth date and sex', () => {
  const grown = (month: number, changed: MadeReading) => ({
    on: `2025-0${month}-10`,
    height: 8000 + month * 100,
    row: month,
    ...changed,
  });

  it('takes the majority, and names a row of each value', () => {
    const rows = [
      grown(1, { born: '2023-02-03' }),
      grown(2, {}),
      grown(3, {}),
      grown(4, { sex: 2 }),
    ];
    const found = checkSeries(seriesTable(rows));
    expect(found.map(({ issue, rows: both, action }) => [issue.code, both, action])).toEqual([
      [
        'series.birth_date_changed',
        [1, 0],
        { kind: 'set', field: 'birthDate', value: '2023-03-02' },
      ],
      ['series.sex_changed', [0, 3], { kind: 'set', field: 'sex', value: 'L' }],
    ]);
  });

  it('takes what is settled, against the majority', () => {
    const table = seriesTable([grown(1, { born: '2023-02-03' }), grown(2, {}), grown(3, {})]);
    const settled = { birthDay: new Int32Array(3).fill(19_391), sex: new Uint8Array(3) };
    const [found] = checkSeries(table, { settled });
    expect(found?.issue.values).toMatchObject({ before: '2023-02-03', now: '2023-03-02' });
  });

  it('says nothing of a missing value', () => {
    expect(codesOf(grown(1, { born: 'none', sex: 0 }), grown(2, {}))).toEqual([]);
  });
});

const reading = fc.record({
  child: fc.constantFrom(7, 8, Number.NaN),
  on: fc.constantFrom('2025-01-10', '2025-01-30', '2025-02-10', '2025-04-10', 'none'),
  grams: fc.constantFrom(10_000, 10_100, 101_000, 80_000, MISSING),
  height: fc.constantFrom(8000, 7900, 1010, 80, MISSING),
  born: fc.constantFrom('2023-03-02', '2023-02-03'),
  sex: fc.constantFrom(0, 1, 2),
  file: fc.constantFrom('2025-01.csv', '2025-02.csv', '2024-12.csv'),
});

test.prop([
  fc.array(reading, { maxLength: 10 }),
  fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
])('are the same whatever the order of rows and files', (rows, chances) => {
  const numbered = rows.map((each, i) => ({ ...each, row: i }));
  const shuffled = numbered
    .map((each) => [chances.next().value as number, each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
  const told = (readings: readonly MadeReading[]) =>
    checkSeries(seriesTable(readings)).map(({ issue, childKey, action }) => ({
      issue,
      childKey,
      action,
    }));
  expect(told(shuffled)).toEqual(told(numbered));
});
