import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/number/decimal.js';
import { recordedNumber } from '../../src/number/recorded.js';

describe('Decimal', () => {
  it('is a clone: a setting made elsewhere does not reach it', () => {
    const Other = Decimal.clone();
    Other.set({ precision: 5 });
    expect(Decimal.precision).toBe(40);
    expect(new Decimal('0.7').plus('103.1').toString()).toBe('103.8');
    expect(new Decimal('2.5').toDecimalPlaces(0).toNumber()).toBe(2);
    expect(new Decimal('3.5').toDecimalPlaces(0).toNumber()).toBe(4);
  });
});

describe('recordedNumber', () => {
  it.each([
    ['84.5', 84.5],
    ['084.50', 84.5],
    ['-3', -3],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    [0, 0],
    [11.2, 11.2],
    [new Decimal('11.2'), 11.2],
    ['12345678901234567890', 1.2345678901234567e19],
  ])('%s is %d', (value, number) => {
    expect(recordedNumber(value)).toBe(number);
  });

  it.each([undefined, '', Number.NaN])('has no value for %s', (value) => {
    expect(recordedNumber(value)).toBeNaN();
  });

  it.each([
    '84,5',
    '1e3',
    '8 4',
    ' 84',
    '84.5.1',
    '84kg',
    '--3',
    '3-',
    '.',
    '-',
    'tidak hadir',
    '0x10',
  ])('refuses "%s"', (value) => {
    expect(recordedNumber(value)).toBe('invalid');
  });

  it('refuses what is not finite', () => {
    expect(recordedNumber(Number.POSITIVE_INFINITY)).toBe('invalid');
    expect(recordedNumber(new Decimal('Infinity'))).toBe('invalid');
    expect(recordedNumber(new Decimal('NaN'))).toBe('invalid');
  });

  it('refuses rather than cuts more than 20 digits', () => {
    expect(recordedNumber('123456789012345678901')).toBe('too_many_digits');
    expect(recordedNumber(new Decimal('1.23456789012345678901'))).toBe('too_many_digits');
    expect(recordedNumber(new Decimal('1.2345678901234567890'))).toBe(1.2345678901234567);
  });

  const recordable = fc.tuple(
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.integer({ min: 0, max: 6 }),
  );

  test.prop([recordable])(
    'is the double nearest to the decimal, from text or Decimal',
    ([n, decimals]) => {
      const decimal = new Decimal(n).div(new Decimal(10).pow(decimals));
      const text = decimal.toFixed();
      expect(recordedNumber(text)).toBe(decimal.toNumber());
      expect(recordedNumber(decimal)).toBe(decimal.toNumber());
    },
  );
});
