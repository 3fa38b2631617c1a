import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GrowthTable } from '../../src/growth/reference/growth-table.js';
import { LMS_SCALE, rowIndex } from '../../src/growth/reference/growth-table.js';

// The tables as published, against what the library decodes from its compact text.

const folder = new URL('../../reference/', import.meta.url);
const modules = import.meta.glob(['../../src/growth/reference/tables/*.ts'], { eager: true });
const tables = Object.values(modules)
  .flatMap((exported) => Object.values(exported) as GrowthTable[])
  .map((table) => [table.id, table] as const);

const fileOf = (id: string) => `${id.replace('/', '-')}.tsv`;
const shown = (value: number | undefined, scale: number) =>
  ((value ?? Number.NaN) / scale).toFixed(Math.log10(scale));

it('has a table for every published file', () => {
  const files = readdirSync(folder).filter((name) => /^who.*\.tsv$/.test(name));
  expect(files.sort()).toEqual(tables.map(([id]) => fileOf(id)).sort());
  expect(files.length).toBe(12);
});

describe.each(tables)('%s', (id, table) => {
  const lines = readFileSync(new URL(fileOf(id), folder), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const rows = lines.map((line) => line.split('\t'));
  const perUnit = table.unit === 'mm' ? 10 : 1;

  it('holds every row as published, digit by digit, and no other', () => {
    const { l, m, s } = table.rows();
    const decoded = rows.map(([sex, x]) => {
      const at = rowIndex(table, sex === 'M' ? 1 : 2, Math.round(Number(x) * perUnit));
      const { l: perL, m: perM, s: perS } = LMS_SCALE;
      return [sex, x, shown(l[at], perL), shown(m[at], perM), shown(s[at], perS)].join(' ');
    });
    expect(decoded).toEqual(rows.map((cells) => cells.slice(0, 5).join(' ')));
    expect([l.length, m.length, s.length]).toEqual([rows.length, rows.length, rows.length]);
  });
  it('runs from the first to the last row', () => {
    const places = rows.map(([, x]) => Math.round(Number(x) * perUnit));
    expect([Math.min(...places), Math.max(...places)]).toEqual([table.first, table.last]);
    expect(rowIndex(table, 1, table.first - 1)).toBe(-1);
    expect(rowIndex(table, 2, table.last + 1)).toBe(-1);
    expect(rowIndex(table, 0, table.first)).toBe(-1);
  });
});
