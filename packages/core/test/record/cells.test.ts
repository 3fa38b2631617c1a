import { describe, expect, it } from 'vitest';
import { isoDateFromDays } from '../../src/child/iso-date.js';
import { dayOfCell } from '../../src/record/cell-date.js';
import { minutesOfCell, parseDecimalCell } from '../../src/record/cell-decimal.js';
import { positionOfCell } from '../../src/record/cell-position.js';
import { isEmptyCell, shownCell, shownWord, stripCell } from '../../src/record/cell-text.js';

describe('stripCell', () => {
  it.each([' L', 'L\u00a0\u00a0', '\ufeffL', '\u200bL\u200f', '\u3000L\t\r\n', 'L'])(
    '%j is L',
    (cell) => {
      expect(stripCell(cell)).toBe('L');
    },
  );

  it('keeps spaces inside', () => expect(stripCell(' ANAK CONTOH ')).toBe('ANAK CONTOH'));
});

describe('isEmptyCell', () => {
  it.each(['', '-', 'NULL', 'null', '#N/A', '#VALUE!'])('%j', (cell) => {
    expect(isEmptyCell(cell)).toBe(true);
  });

  it.each(['0', '--', 'x'])('not %j', (cell) => expect(isEmptyCell(cell)).toBe(false));
});

describe('what a message shows', () => {
  it('is no name and no NIK', () => {
    expect(shownCell('9911010203230001')).toBe('*'.repeat(16));
    expect(shownCell('Anak Contoh \u00c9')).toBe('xxxx xxxxxx x');
    expect(shownCell('1.234,5')).toBe('1.234,5');
    expect(shownCell('1'.repeat(40))).toHaveLength(20);
    expect([shownWord('LP'), shownWord('CONTOH')]).toEqual(['LP', 'CO...']);
  });
});

describe('dayOfCell', () => {
  it.each([
    ['2023-03-02', '2023-03-02'],
    ['2023/3/2', '2023-03-02'],
    ['02/03/2023', '2023-03-02'],
    ['2-3-2023', '2023-03-02'],
    ['02.03.2023', '2023-03-02'],
    ['02/03/2023 08:30', '2023-03-02'],
    ['2023-03-02T17:00:00.000Z', '2023-03-02'],
    ['2023-03-02 00:00:00', '2023-03-02'],
    ['2023-03-02T00:00:00+08:00', '2023-03-02'],
    ['44987', '2023-03-02'],
    ['44987,5', '2023-03-02'],
    ['20001', '1954-10-04'],
    ['59999', '2064-04-07'],
  ])('%s is %s', (cell, iso) => expect(isoDateFromDays(dayOfCell(cell) as number)).toBe(iso));

  it.each([
    '',
    '20000',
    '60000',
    '2023-02-29',
    '31/04/2023',
    '03/2023',
    '2023',
    '20230302',
    '02/03/23',
    '2023-03/02',
    '02-Mar-2023',
    '\uff12023-03-02',
  ])('not %j', (cell) => expect(dayOfCell(cell)).toBeUndefined());
});

describe('parseDecimalCell', () => {
  it.each([
    ['14,8', '14.8'],
    ['14.8', '14.8'],
    ['14.799999999999999', '14.8'],
    ['014,80', '14.8'],
    ['+14', '14'],
    ['-0,5', '-0.5'],
    ['0', '0'],
    ['3.495', '3.495'],
    ['14,8 kg', '14.8'],
    ['14800 g', '14.8'],
    ['14:08', '14.8'],
    ['2:15', '2.15'],
    ['14:00', '14'],
  ])('weight %s is %s', (cell, text) =>
    expect(parseDecimalCell(cell, 'weight')).toMatchObject({ text }),
  );

  it.each([
    ['845 mm', '84.5'],
    ['0,845 m', '84.5'],
    ['84,5cm', '84.5'],
    ['84:05:00', '84.5'],
  ])('length %s is %s', (cell, text) =>
    expect(parseDecimalCell(cell, 'length')).toMatchObject({ text }),
  );

  it.each([
    '1e3',
    '1.234,5',
    '1,234.5',
    '1,2,3',
    '\uff11\uff12',
    'NaN',
    'Infinity',
    ',5',
    '5,',
    '',
    '5 lb',
    '5 cm',
    '1:75',
    '1 2',
  ])('refuses %j', (cell) => expect(parseDecimalCell(cell, 'weight')).toBe('invalid'));

  it('refuses what no scale shows', () => {
    expect(parseDecimalCell(`1.${'1'.repeat(20)}`, 'weight')).toBe('too_many_digits');
  });

  it('takes minutes as the column does', () => {
    expect(parseDecimalCell('14:08', 'weight', 'hundredths')).toMatchObject({ text: '14.08' });
    expect(parseDecimalCell('14:18', 'weight', 'tenths')).toMatchObject({ text: '14.18' });
    expect([minutesOfCell('14:08'), minutesOfCell('14,8')]).toEqual([8, undefined]);
  });
});

describe('positionOfCell', () => {
  it.each<[string, 1 | 2 | undefined]>([
    ['Terlentang', 1],
    ['TELENTANG', 1],
    ['berdiri', 2],
    ['Duduk', undefined],
  ])('%s', (cell, code) => expect(positionOfCell(cell)).toBe(code));
});
