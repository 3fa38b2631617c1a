import { describe, expect, it } from 'vitest';
import { trendSection } from '../../src/sections/trend.js';
import { report } from '../fixture.js';
import { textOf } from '../markup.js';

const bodyOf = (changes: Parameters<typeof report>[0] = {}) => {
  const body = trendSection(report(changes), 'id', {})?.body;
  return body && typeof body === 'object' && 'markup' in body ? body.markup : '';
};

const years = (month: number) => 2022 + (month - 0.5) / 12;

describe('the trend of a report', () => {
  it('of two periods goes on at the rate between them, with the error of counting', () => {
    const { periods } = report();
    const [from, to] = [1610 / 8989, 1342 / 9001];
    const k = (2023.5 - years(9)) / (9 / 12);
    const share = (100 * to * (to / from) ** k).toFixed(2).replace('.', ',');
    const drawn = bodyOf({ periods: periods.slice(1) });
    expect(drawn).toContain(`2023: ${share} % (proyeksi, `);
    expect(drawn).toContain('2025: ');
    expect(drawn).not.toContain('2026: ');
    const text = textOf(drawn);
    expect(text).toMatch(/Laju antara kedua periode: turun 21,69 % per tahun \(selang 95 %: turun/);
    expect(text).toContain('hanya memuat galat pencacahan kedua prevalensi');
    expect(text).not.toContain('belum cukup');
  });

  it('of three periods goes on along the line, and says that they are too few', () => {
    const text = textOf(bodyOf());
    expect(text).toMatch(/Laju pada garis melalui 3 periode: turun 27,07 % per tahun/);
    expect(text).toMatch(/pertengahan 2025 menjadi 6,06 % \(selang prediksi 95 %: 1,15 % sampai/);
    expect(text).toContain('memuat turun dan naik: 3 periode belum cukup');
    expect(text).toContain('sebaran t, derajat bebas 1');
  });

  it('has no projection of periods closer than half a year', () => {
    const { periods } = report();
    const close = periods.slice(1).map((period, i) => ({ ...period, id: `2022-0${4 + i * 5}` }));
    expect(bodyOf({ periods: close })).not.toContain('proyeksi');
    const far = close.map((period, i) => ({ ...period, id: `2022-0${1 + i * 7}` }));
    expect(bodyOf({ periods: far })).toContain('proyeksi');
  });
});
