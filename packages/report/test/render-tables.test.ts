import { describe, expect, it } from 'vitest';
import { renderTables } from '../src/index.js';
import { csvText } from '../src/tables/csv-text.js';
import { area, report } from './fixture.js';

/** Cells of RFC 4180 text, written for these tests apart from the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    rows.at(-1)!.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('csvText', () => {
  it('quotes as RFC 4180 says', () => {
    expect(csvText([['a,b', 'c"d', 'e\nf', null, 'g h']])).toBe('"a,b","c""d","e\nf",,g h\r\n');
  });

  it('lets no text start a formula', () => {
    expect(csvText([['=1+1', '+62', '-x', '@a', '\t=1', "Ju'uh", -0.5]])).toBe(
      "'=1+1,'+62,'-x,'@a,'\t=1,Ju'uh,-0.5\r\n",
    );
  });

  it('writes numbers with all digits and no exponent', () => {
    expect(csvText([[1e-7, 0.1 + 0.2, 1610 / 8989, 0]])).toBe(
      `0.0000001,0.30000000000000004,${1610 / 8989},0\r\n`,
    );
  });

  it('reads back as it was, but for the apostrophe', () => {
    const marks = ['a', ' ', ',', '"', '\r', '\n', '=', '-', "'", '\t'];
    const texts = marks.flatMap((x) => marks.flatMap((y) => marks.map((z) => x + y + z)));
    const back = parse(csvText(texts.map((text, i) => [i, text])));
    expect(back.map(([, text]) => text)).toEqual(
      texts.map((text) => (/^[=\-\t\r]/.test(text) ? `'${text}` : text)),
    );
  });
});

describe('renderTables', () => {
  const tables = new Map(renderTables(report()).map(({ name, csv }) => [name, parse(csv)]));

  it('gives four tables with a heading each and rows of equal length', () => {
    expect([...tables.keys()]).toEqual([
      'periods.csv',
      'kecamatan.csv',
      'villages.csv',
      'problems.csv',
    ]);
    for (const rows of tables.values()) {
      for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
      for (const heading of rows[0]!) expect(heading).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(new Set(rows[0]).size).toBe(rows[0]!.length);
    }
    expect([...tables.values()].map((rows) => rows.length)).toEqual([4, 9, 158, 7]);
  });

  const cell = (name: string, row: number, heading: string) => {
    const rows = tables.get(name)!;
    return rows[row]![rows[0]!.indexOf(heading)];
  };

  it('holds shares as proportions with all their digits', () => {
    expect(cell('periods.csv', 2, 'stunting_share')).toBe(String(1610 / 8989));
    expect(cell('periods.csv', 2, 'stunting_n')).toBe('8989');
    expect(cell('periods.csv', 1, 'stunting_change')).toBe('');
    expect(cell('kecamatan.csv', 5, 'name')).toBe('Lampihong');
    expect(cell('kecamatan.csv', 5, 'stunting_severity')).toBe('high');
    expect(cell('kecamatan.csv', 5, 'stunting_share_2021_12')).toBe('0.2419');
    expect(cell('villages.csv', 6, 'kecamatan')).toBe('Juai');
    expect(cell('villages.csv', 6, 'remeasure_en')).toContain('; Heights end');
    expect(cell('problems.csv', 1, 'kind')).toBe('rejected');
    expect(cell('problems.csv', 5, 'code')).toBe('weight.grams');
    expect(cell('problems.csv', 5, 'examples')).toMatch(/^contoh-2022-09\.csv:212; /);
  });

  it('leaves cells of areas without children empty', () => {
    const [, kecamatan] = renderTables(report({ kecamatan: [area('=x', [0, 0, null])] }));
    const [headings, row] = parse(kecamatan!.csv) as [string[], string[]];
    expect(row[headings.indexOf('name')]).toBe("'=x");
    expect(row[headings.indexOf('stunting_share')]).toBe('');
    expect(row[headings.indexOf('stunting_n')]).toBe('0');
  });
});
