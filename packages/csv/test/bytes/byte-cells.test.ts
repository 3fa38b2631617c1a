import { dayOfCell, isoDateFromDays, MISSING, parseDecimalCell, stripCell } from '@balanting/core';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dateOfBytes, dayOfDate } from '../../src/bytes/byte-dates.js';
import {
  CARE,
  decimalOfBytes,
  doubleOfBytes,
  signedOfBytes,
} from '../../src/bytes/byte-numbers.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = fc.string({ unit: fc.constantFrom(...'0123456789.,-+/: \u00a0kgE') });

describe('decimalOfBytes', () => {
  const decimal = (cell: string, digits: number) =>
    decimalOfBytes(bytes(cell), 0, bytes(cell).length, digits);

  it.each([
    ['11,2', 3, 11_200],
    ['84.55', 2, 8_455],
    ['7', 3, 7_000],
    ['', 3, MISSING],
    ['-', 3, MISSING],
    ['11,', 3, CARE],
    [',5', 3, CARE],
    ['84.555', 2, CARE],
    ['1.2.3', 3, CARE],
    ['1e3', 3, CARE],
  ])('%j with %i digits', (cell, digits, value) => expect(decimal(cell, digits)).toBe(value));

  test.prop([text])('reads what the careful reader reads, or leaves it', (cell) => {
    const value = decimal(cell, 3);
    if (value === CARE || value === MISSING) return;
    const careful = parseDecimalCell(stripCell(cell), 'weight');
    expect(careful).toEqual({ text: String(value / 1000), hasUnit: false, fromTime: false });
  });

  it('signedOfBytes reads scores', () => {
    const score = (cell: string) => signedOfBytes(bytes(cell), 0, cell.length, 2);
    expect([score('-2,11'), score('0,5'), score('-'), score('--1')]).toEqual([
      -211,
      50,
      MISSING,
      CARE,
    ]);
  });
});

describe('doubleOfBytes', () => {
  test.prop([fc.nat(999_999_999), fc.nat(6)])(
    'is the double nearest to the text',
    (whole, places) => {
      const cell = (whole / 10 ** places).toFixed(places);
      expect(doubleOfBytes(bytes(cell), 0, cell.length)).toBe(Number(cell));
    },
  );

  it.each(['', '.', '1.', '1e2', '-1', 'NA', '1234567890123456'])('leaves %j', (cell) => {
    expect(doubleOfBytes(bytes(cell), 0, cell.length)).toBeNaN();
  });
});

describe('dateOfBytes', () => {
  const date = (cell: string) => dateOfBytes(bytes(cell), 0, bytes(cell).length);

  test.prop([fc.integer({ min: 0, max: 36_524 })])('reads every day in every form', (day) => {
    const [year, month, dayOfMonth] = isoDateFromDays(day).split('-');
    const forms = [
      `${year}-${month}-${dayOfMonth}`,
      `${year}/${month}/${dayOfMonth} `,
      `${dayOfMonth}/${month}/${year}\u00a0`,
      `${dayOfMonth}-${month}-${year}`,
      `${dayOfMonth}.${month}.${year}`,
    ];
    for (const form of forms) expect(dayOfDate(date(form))).toBe(day);
  });

  test.prop([text])('reads what the careful reader reads, or leaves it', (cell) => {
    const found = date(cell);
    if (found !== CARE) expect(dayOfDate(found)).toBe(dayOfCell(stripCell(cell)));
  });

  it.each(['2023-02-29', '31/04/2024', '2023-13-01', '2023-3-02', '02/03-2023', '1969-12-31', ''])(
    'leaves %j',
    (cell) => expect(date(cell)).toBe(CARE),
  );
});
