import { read } from '@e965/xlsx';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { FILE_FORMATS, type FileRow, tableWriter, xlsxWriter } from '../../src/index.js';
import {
  columnsOf,
  OTHERS,
  type RegisterFormat,
  readRows,
  registerRow,
  WHO_COLUMNS,
  whoRow,
} from './arbitrary-rows.js';

const FORMATS = ['eppgbm', 'plain', 'ena'] as const satisfies readonly RegisterFormat[];
const rowsOf = (row: fc.Arbitrary<FileRow>) => fc.array(row, { minLength: 1, maxLength: 5 });

/** The rows with those other columns alone that were given, since a format may have more of its own. */
function withOwn({ rows, columns }: Awaited<ReturnType<typeof readRows>>): readonly FileRow[] {
  const at = OTHERS.map((name) => columns.others.indexOf(name));
  return rows.map((row) => ({ ...row, others: at.map((place) => row.others[place] ?? '') }));
}

describe.each(FORMATS)('%s', (format) => {
  const columns = columnsOf(format);

  test.prop([rowsOf(registerRow(format)), fc.constantFrom<'.' | ','>('.', ',')])(
    'gives the rows that were written',
    async (rows, mark) => {
      const writer = tableWriter(FILE_FORMATS[format], columns, { mark });
      const back = await readRows(writer.head + writer.body(rows));
      expect(back.rejects).toEqual([]);
      expect(withOwn(back)).toEqual(rows);
      const again = tableWriter(FILE_FORMATS[format], back.columns, { mark });
      expect(again.head + again.body(back.rows)).toBe(writer.head + writer.body(rows));
    },
  );

  test.prop([rowsOf(registerRow(format))], { numRuns: 30 })(
    'gives them from a workbook too',
    async (rows) => {
      const writer = xlsxWriter(FILE_FORMATS[format], columns);
      const pieces = [writer.head(), ...rows.map((row) => writer.body([row])), writer.end()];
      const bytes = new Uint8Array(Buffer.concat(pieces));
      const back = await readRows(bytes);
      expect(read(bytes, { type: 'array' }).SheetNames).toEqual(['Data']);
      expect(back.rejects).toEqual([]);
      expect(withOwn(back)).toEqual(rows);
    },
  );
});

describe('ages without a birth date', () => {
  test.prop([fc.constantFrom('plain', 'ena'), rowsOf(registerRow('ena', false))])(
    'come back as days from %s',
    async (format, rows) => {
      const writer = tableWriter(FILE_FORMATS[format as 'plain' | 'ena'], columnsOf('ena'));
      const back = await readRows(writer.head + writer.body(rows));
      expect(back.rejects).toEqual([]);
      expect(back.rows.map(({ age }) => age)).toEqual(rows.map(({ age }) => age));
    },
  );
});

describe('WHO Anthro', () => {
  test.prop([rowsOf(whoRow)])('gives the rows that were written', async (rows) => {
    const writer = tableWriter(FILE_FORMATS.anthro, WHO_COLUMNS);
    const back = await readRows(writer.head + writer.body(rows));
    expect(back.file.layout).toBe('who-anthro');
    const oedema = rows.map((row) => ({ ...row, values: { ...row.values, oedema: 'no' } }));
    expect(back.rows).toEqual(oedema);
  });

  test.prop([rowsOf(whoRow)])('Plus gives ages, weights and heights', async (rows) => {
    const writer = tableWriter(FILE_FORMATS.anthroplus, WHO_COLUMNS);
    expect(writer.leftOut).toContain('headCircumference');
    const back = await readRows(writer.head + writer.body(rows));
    expect(back.file.layout).toBe('who-anthroplus');
    rows.forEach(({ values, age }, i) => {
      expect(back.rows[i]?.values.weight).toBe(values.weight);
      expect(back.rows[i]?.values.lengthHeight).toBe(values.lengthHeight);
      expect(back.rows[i]?.age?.unit).toBe(age?.unit);
      expect(back.rows[i]?.age?.value).toBeCloseTo(age?.value ?? Number.NaN, 9);
    });
  });
});
