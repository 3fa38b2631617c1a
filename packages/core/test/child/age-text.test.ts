import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { parseAgeText } from '../../src/child/age-text.js';

it.each([
  '2 Tahun - 3 Bulan - 14 Hari',
  '2 TAHUN - 3 BULAN - 14 HARI',
  '2tahun-3bulan-14hari',
  ' 2\u00a0Tahun - 3 Bulan - 14 Hari\u00a0\u00a0',
])('reads "%s"', (text) => {
  expect(parseAgeText(text)).toEqual({ years: 2, months: 3, days: 14 });
});

it.each([
  '',
  '27',
  '2 Tahun',
  '2 Tahun - 3 Bulan',
  '-1 Tahun - 3 Bulan - 1 Hari',
  '2 Tahun 3 Bulan 1 Hari',
])('refuses "%s"', (text) => {
  expect(parseAgeText(text)).toBeUndefined();
});

test.prop([fc.nat(99), fc.nat(11), fc.nat(30)])('reads every age', (years, months, days) => {
  const text = `${years} Tahun - ${months} Bulan - ${days} Hari`;
  expect(parseAgeText(text)).toEqual({ years, months, days });
});
