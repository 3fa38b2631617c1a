import { describe, expect, it } from 'vitest';
import { periodLabel, UNDATED } from '../../src/publication/period.js';

describe('periodLabel', () => {
  it.each([
    ['2022-09', 'September 2022', 'September 2022'],
    ['2022-08', 'Agustus 2022', 'August 2022'],
    ['2022-13', '2022-13', '2022-13'],
    ['a.csv', 'a.csv', 'a.csv'],
    [UNDATED, 'tanpa tanggal', 'undated'],
  ])('of %s', (period, id, en) => {
    expect(periodLabel(period)).toEqual({ id, en });
  });
});
