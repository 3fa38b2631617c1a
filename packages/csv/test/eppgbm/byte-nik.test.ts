import { checkNik, isoDateFromDays } from '@balanting/core';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { CARE } from '../../src/bytes/byte-numbers.js';
import { NIK_DOUBTS, nikDoubtsOfBytes } from '../../src/eppgbm/byte-nik.js';

const bytes = (text: string) => new TextEncoder().encode(text);

function doubtsOf(nik: string, birthDate: string, sex: 1 | 2) {
  const cell = bytes(nik);
  const bits = nikDoubtsOfBytes(cell, 0, cell.length, Number(birthDate.replaceAll('-', '')), sex);
  return bits === CARE ? 'care' : NIK_DOUBTS.filter((_, bit) => (bits >> bit) & 1);
}

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const day = fc.integer({ min: 0, max: 20_000 });

/** NIK that fit the child in most parts, so that each rule is met on both sides. */
const nik = fc
  .tuple(fc.option(digits(6)), fc.option(digits(6)), fc.constantFrom('0000', '0001', '9999'))
  .map(([region, date, serial]) => (birthDate: string, isGirl: boolean) => {
    const [year, month, dayOfMonth] = birthDate.split('-') as [string, string, string];
    const coded = String(Number(dayOfMonth) + (isGirl ? 40 : 0)).padStart(2, '0');
    return `${region ?? '631101'}${date ?? `${coded}${month}${year.slice(2)}`}${serial}`;
  });

describe('nikDoubtsOfBytes', () => {
  test.prop([nik, day, fc.boolean(), fc.boolean()])(
    'answers as checkNik',
    (make, born, isGirl, fits) => {
      const birthDate = isoDateFromDays(born);
      const text = make(birthDate, isGirl === fits);
      const sex = isGirl ? 'female' : 'male';
      expect(doubtsOf(text, birthDate, isGirl ? 2 : 1)).toEqual(checkNik(text, { birthDate, sex }));
    },
  );

  it.each([
    '1111111111111111',
    '9990000000000001',
    "'6311010203230001 ",
    '6311010203230001\u00a0\u00a0',
  ])('%j answers as checkNik', (text) => {
    const child = { birthDate: '2023-03-02', sex: 'male' } as const;
    expect(doubtsOf(text, '2023-03-02', 1)).toEqual(checkNik(text, child));
  });

  it.each(['', '631101020323000', '6311**********01', '63110102032300011', '631101020323000A'])(
    'leaves %j',
    (text) => expect(doubtsOf(text, '2023-03-02', 1)).toBe('care'),
  );
});
