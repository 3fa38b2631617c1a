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

const FORMATS = [
  'eppgbm',
  'plain',
  'ena',
  'sikades',
  'bok',
] as const satisfies readonly RegisterFormat[];
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
    expect(back.rows).toEqual(rows.map(withOedema));
  });
});

describe('WHO AnthroPlus', () => {
  /** Of the columns of WHO Anthro those that AnthroPlus has too. */
  const fields = ['sex', 'age', 'weight', 'lengthHeight', 'oedema'] as const;
  const columns = {
    ...WHO_COLUMNS,
    fields: new Map(fields.map((field) => [field, field] as const)),
  };
  const plusRow = whoRow.map(({ values, ...row }) => {
    const kept = Object.entries(values).filter(([field]) => fields.some((own) => own === field));
    return { ...row, values: Object.fromEntries(kept) };
  });

  test.prop([rowsOf(plusRow)])('gives the rows that were written', async (rows) => {
    const writer = tableWriter(FILE_FORMATS.anthroplus, columns);
    const text = writer.head + writer.body(rows);
    const back = await readRows(text);
    expect(back.file.layout).toBe('who-anthroplus');
    expect(back.rows).toEqual(rows.map(withOedema));
    const again = tableWriter(FILE_FORMATS.anthroplus, back.columns);
    expect(again.head + again.body(rows.map(withOedema))).toBe(
      writer.head + writer.body(rows.map(withOedema)),
    );
  });

  test.prop([rowsOf(whoRow)])('says which fields of WHO Anthro it has no column for', (rows) => {
    const writer = tableWriter(FILE_FORMATS.anthroplus, WHO_COLUMNS);
    expect(writer.leftOut).toEqual([
      ...['position', 'headCircumference', 'armCircumference', 'triceps', 'subscapular'],
    ]);
    expect(writer.body(rows).split('\n')).toHaveLength(rows.length + 1);
  });
});

/** Every row of such a file says whether there is oedema. */
function withOedema(row: FileRow): FileRow {
  return { ...row, values: { ...row.values, oedema: row.values.oedema ?? 'no' } };
}
