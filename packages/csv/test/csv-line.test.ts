import { describe, expect, it } from 'vitest';
import { csvLine } from '../src/index.js';

describe('csvLine', () => {
  it.each([
    [['a', 'b'], 'a;b'],
    [['a;b', 'c"d', 'e\nf', 'g\rh', ' i', ''], '"a;b";"c""d";"e\nf";"g\rh";" i";'],
    [[''], '""'],
    [['=1+1', '-2,5'], '=1+1;-2,5'],
  ])('%j', (cells, line) => expect(csvLine(cells, ';')).toBe(line));

  it('makes formulas text where asked, and leaves numbers and dashes', () => {
    const cells = ['=1+1', '+62 811', '@a', '\ta', '-x', '-', '-2,11', '+3.5', 'a=1'];
    const line = csvLine(cells, ';', { neutraliseFormulas: true });
    expect(line).toBe(`'=1+1;'+62 811;'@a;'\ta;'-x;-;-2,11;+3.5;a=1`);
  });
});
