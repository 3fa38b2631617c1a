import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/number/decimal.js';
import { formatNumber, formatPercent, formatPoints } from '../../src/number/format.js';

describe('formatNumber', () => {
  it.each([
    [8989, 0, '8.989', '8,989'],
    [1_234_567.891, 2, '1.234.567,89', '1,234,567.89'],
    [-1234.5, 1, '-1.234,5', '-1,234.5'],
    [999, 0, '999', '999'],
    [0, 2, '0,00', '0.00'],
    ['0.005', 2, '0,00', '0.00'],
    ['0.015', 2, '0,02', '0.02'],
    ['2.675', 2, '2,68', '2.68'],
    [1.005, 2, '1,00', '1.00'],
    ['12345678901234567890.5', 0, '12.345.678.901.234.567.890', '12,345,678,901,234,567,890'],
  ])('%s with %i decimals', (value, decimals, indonesian, english) => {
    expect(formatNumber(value, decimals, 'id')).toBe(indonesian);
    expect(formatNumber(value, decimals, 'en')).toBe(english);
  });

  test.prop([fc.integer(), fc.integer({ min: 0, max: 6 })])('reads back', (value, decimals) => {
    const scaled = new Decimal(value).div(new Decimal(10).pow(decimals));
    const text = formatNumber(scaled, decimals, 'id');
    expect(new Decimal(text.replaceAll('.', '').replace(',', '.')).equals(scaled)).toBe(true);
    const swapped = text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
    expect(formatNumber(scaled, decimals, 'en')).toBe(swapped);
  });
});

// Stunting in Balangan as its TPPS published it: 2,201 of 8,538 in 2020 and 1,610 of 8,989 in 2021.
describe('formatPercent', () => {
  it.each([
    [1610 / 8989, 2, '17,91 %', '17.91 %'],
    [2201 / 8538, 2, '25,78 %', '25.78 %'],
    [0, 1, '0,0 %', '0.0 %'],
    [1, 0, '100 %', '100 %'],
  ])('%s with %i decimals', (share, decimals, indonesian, english) => {
    expect(formatPercent(share, decimals, 'id')).toBe(indonesian);
    expect(formatPercent(share, decimals, 'en')).toBe(english);
  });
});

describe('formatPoints', () => {
  it.each([
    [-0.03, '-3,00 poin', '-3.00 pp'],
    [0.0255, '+2,55 poin', '+2.55 pp'],
    [0, '0,00 poin', '0.00 pp'],
  ])('%s', (points, indonesian, english) => {
    expect(formatPoints(points, 2, 'id')).toBe(indonesian);
    expect(formatPoints(points, 2, 'en')).toBe(english);
  });
});
