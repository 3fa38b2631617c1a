import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { who2009 } from '../../src/gain/velocity/who2009.js';
import { LMS_SCALE } from '../../src/growth/reference/growth-table.js';

// The tables as published, against what the library decodes from its compact text.

const folder = new URL('../../reference/velocity/', import.meta.url);
const tables = Object.values(who2009.tables)
  .flat()
  .map((table) => [table.id, table] as const);
const fileOf = (id: string) => `${id.replace('/', '-')}.tsv`;
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const rowsOf = (file: string) =>
  read(file)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const shown = (value: number, scale: number) => (value / scale).toFixed(Math.log10(scale));
const ageText = (sixteenths: number) =>
  sixteenths === 448 ? '4wk' : `${(sixteenths / 487).toString()}mo`;

it('has a table for every published file', () => {
  const files = tables.map(([id]) => fileOf(id));
  const published = readdirSync(folder).sort();
  expect([...files, 'who2009-weight-increment-birth-60d.tsv'].sort()).toEqual(published);
});

describe.each(tables)('%s', (id, table) => {
  const published = rowsOf(fileOf(id));
  it('holds every row as published, digit by digit, and no other', () => {
    const { from, to, l, m, s, delta } = table.rows();
    const decoded = Array.from(from, (start, i) =>
      [
        i < table.count / 2 ? 'M' : 'F',
        id.endsWith('1mo') && i % 12 === 0 ? '0wk' : ageText(start),
        ageText(to[i]!),
        shown(l[i]!, LMS_SCALE.l),
        shown(m[i]!, LMS_SCALE.m),
        shown(s[i]!, LMS_SCALE.s),
        String(delta[i]),
      ].join(' '),
    );
    expect(decoded).toEqual(published.map((cells) => cells.join(' ')));
  });
  it('comes from the figures that its module names', () => {
    const name = fileOf(id).replace('.tsv', '.ts');
    const module = readFileSync(
      new URL(`../../src/gain/velocity/tables/${name}`, import.meta.url),
      'utf8',
    );
    const sum = createHash('sha256')
      .update(read(fileOf(id)))
      .digest('hex');
    expect(module).toContain(sum);
    expect(table.rows()).toBe(table.rows());
  });
});

it('holds the first 60 days as published', () => {
  const ours = who2009.firstDays.map(([sex, unit, from, to, stat, values]) =>
    [sex, unit, from, to, stat, ...values.map((value) => value ?? '')].join(' '),
  );
  const published = rowsOf('who2009-weight-increment-birth-60d.tsv');
  expect(ours).toEqual(published.map((cells) => cells.join(' ')));
});
