import { csvLine } from '@balanting/csv';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { rowLine } from '../src/zscores/row-line.js';

const careful = (cells: readonly string[], delimiter: string) =>
  csvLine(cells, delimiter, { neutraliseFormulas: true });

describe('rowLine', () => {
  it.each([
    [['ANAK CONTOH', '11,2', '-1,42', '-', ''], ';', 'ANAK CONTOH;11,2;-1,42;-;'],
    [['11,2', '-1,42', '=1+1', '-1+1'], ',', `"11,2","-1,42",'=1+1,'-1+1`],
    [['a"b', ' a', 'a ', 'a\nb', '@a', "'=a"], ';', `"a""b";" a";"a ";"a\nb";'@a;''=a`],
    [[''], ';', '""'],
    [[], ';', ''],
  ])('%j', (cells, delimiter, line) => {
    expect(rowLine(cells, delimiter)).toBe(line);
    expect(careful(cells, delimiter)).toBe(line);
  });

  const letters = fc.constantFrom(...';,\t|-+=@\'" \r\n\u00a0\u2003éA1.'.split(''));
  const cell = fc.oneof(
    fc.string({ unit: letters, maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.double().map(String),
  );
  const delimiters = fc.constantFrom(';', ',', '\t', '|');
  test.prop([fc.array(cell, { maxLength: 8 }), delimiters], { numRuns: 2000 })(
    'is the careful line',
    (cells, delimiter) => {
      expect(rowLine(cells, delimiter)).toBe(careful(cells, delimiter));
    },
  );
});
