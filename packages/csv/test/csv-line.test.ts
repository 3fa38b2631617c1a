import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../src/index.js';
import { guarded } from '../src/write/formula-guard.js';

/** RFC 4180 for one cell, with no look for cells that need no care. */
function cellByRule(cell: string, delimiter: string, isGuarded: boolean): string {
  const text = isGuarded ? guarded(cell) : cell;
  const isSafe =
    text === text.trim() && ![delimiter, '"', '\r', '\n'].some((mark) => text.includes(mark));
  return isSafe ? text : `"${text.replaceAll('"', '""')}"`;
}

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

  const letters = fc.constantFrom(...';,\t|-+=@\'" \r\n\u00a0\u2003éA1.'.split(''));
  const cell = fc.oneof(
    fc.string({ unit: letters, maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.double().map(String),
  );
  const delimiters = fc.constantFrom(';', ',', '\t', '|');
  test.prop([fc.array(cell, { minLength: 2, maxLength: 8 }), delimiters, fc.boolean()], {
    numRuns: 3000,
  })('is each cell by the rule, put side by side', (cells, delimiter, neutraliseFormulas) => {
    const byRule = cells.map((one) => cellByRule(one, delimiter, neutraliseFormulas));
    expect(csvLine(cells, delimiter, { neutraliseFormulas })).toBe(byRule.join(delimiter));
  });
});
