import { read } from '@e965/xlsx';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  BOOK_TEMPLATES,
  type BookTemplateId,
  bookWriter,
  FILE_FORMATS,
  type FileRow,
  htmlWriter,
  type RowColumns,
  type RowField,
  tableWriter,
} from '../../src/index.js';
import { columnsOf, OTHERS, readRows, registerRow } from './arbitrary-rows.js';

const rowsOf = (row: fc.Arbitrary<FileRow>) => fc.array(row, { minLength: 1, maxLength: 5 });

/** A page shows runs of spaces as one, and no sign of control. */
const onPage = (text: string) => text.replace(/[ \t\f]+/g, ' ');
const rowOnPage = ({ values, others, ...row }: FileRow): FileRow => ({
  ...row,
  values: Object.fromEntries(Object.entries(values).map(([field, text]) => [field, onPage(text)])),
  others: others.map(onPage),
});

describe('a web page named .xls', () => {
  const columns = columnsOf('eppgbm');

  test.prop([rowsOf(registerRow('eppgbm').map(rowOnPage)), fc.constantFrom<'.' | ','>('.', ',')])(
    'gives the rows that were written, and is written the same again',
    async (rows, mark) => {
      const writer = htmlWriter(FILE_FORMATS.eppgbm, columns, { mark });
      const page = writer.head + writer.body(rows) + writer.end;
      const back = await readRows(page);
      const at = OTHERS.map((name) => back.columns.others.indexOf(name));
      expect(back.rejects).toEqual([]);
      expect(back.file.sheets).toEqual(['table 1']);
      const found = back.rows.map((row) => ({
        ...row,
        others: at.map((k) => row.others[k] ?? ''),
      }));
      expect(found).toEqual(rows);
      const again = htmlWriter(FILE_FORMATS.eppgbm, back.columns, { mark });
      expect(again.head + again.body(back.rows) + again.end).toBe(page);
    },
  );

  it('holds no formula, no markup of a cell, and every digit of a NIK', () => {
    const from = { fields: new Map([['nik', 'NIK'] as const]), others: ['<b>=1'] };
    const writer = htmlWriter(FILE_FORMATS.eppgbm, from);
    const values = { nik: '9911010203230001', name: '=HYPERLINK("x")' };
    const body = writer.body([{ values, others: ['<script>&'] }]);
    expect(body).toContain('<td class="t">9911010203230001</td>');
    expect(body).toContain('<td class="t">\'=HYPERLINK(&quot;x&quot;)</td>');
    expect(body).toContain('<td class="t">&lt;script&gt;&amp;</td>');
    const sheet = Object.values(
      read(writer.head + body + writer.end, { type: 'string' }).Sheets,
    )[0];
    expect(sheet?.C2?.f).toBeUndefined();
  });
});

describe('words that mean the same', () => {
  it('go from the columns of one template to those of another', () => {
    const from: RowColumns = {
      fields: new Map([['name', 'Nama'] as const]),
      others: ['Nama Ortu', 'TB/U', 'BB Lahir', 'Lain', 'Lain'],
    };
    const row = { values: { name: 'X' }, others: ['IBU CONTOH', 'Pendek', '3,1', 'a', 'b'] };
    const writer = tableWriter(FILE_FORMATS.bok, from);
    expect(writer.head.trimEnd().split(';').slice(-4)).toEqual([
      'BB/PB-TB',
      'BB Lahir',
      'Lain',
      'Lain',
    ]);
    expect(writer.body([row])).toBe('X;;;IBU CONTOH;;;;;Pendek;;3,1;a;b\n');
    expect(writer.leftOut).toEqual([]);
    const twice = { ...from, others: ['Nama Ortu', 'Orang Tua'] };
    expect(tableWriter(FILE_FORMATS.bok, twice).leftOut).toEqual(['Orang Tua']);
  });
});

const HELD = {
  import: ['nik', 'name', 'sex', 'birthDate', 'puskesmas', 'village', 'posyandu', 'measuredOn'],
  posyandu: ['nik', 'name', 'sex', 'birthDate', 'measuredOn', 'headCircumference'],
} as const satisfies Readonly<Record<BookTemplateId, readonly RowField[]>>;
const MORE = {
  import: ['weight', 'lengthHeight', 'position'],
  posyandu: ['weight', 'lengthHeight', 'armCircumference'],
} as const satisfies Readonly<Record<BookTemplateId, readonly RowField[]>>;

describe.each(['import', 'posyandu'] as const)('the workbook %s', (id) => {
  const template = BOOK_TEMPLATES[id];
  const fields: readonly RowField[] = [...HELD[id], ...MORE[id], 'age'];
  const columns: RowColumns = {
    fields: new Map(fields.map((field) => [field, field === 'age' ? '' : field])),
    others: ['Alamat'],
  };
  const held = ({ values, age, others }: FileRow, at: number): FileRow => ({
    values: {
      ...Object.fromEntries(
        Object.entries(values).filter(([field]) => fields.includes(field as RowField)),
      ),
      ...{ name: `CONTOH ${at}`, nik: `99110102032300${10 + at}` },
    },
    age,
    others: [others[0] ?? ''],
  });

  test.prop([rowsOf(registerRow('eppgbm'))], { numRuns: 40 })(
    'gives the rows that were written',
    async (some) => {
      const rows = some.map(held);
      // A child that comes again stands once in the first sheet.
      const again = rows
        .slice(0, 1)
        .map((row) => ({ ...row, values: { ...row.values, weight: '9.5' } }));
      const writer = bookWriter(template, columns);
      const bytes = [writer.head(), writer.body(rows), writer.body(again), writer.end()];
      const book = new Uint8Array(Buffer.concat(bytes));
      const back = await readRows(book);
      const at = back.columns.others.indexOf('Alamat');
      expect(read(book, { type: 'array' }).SheetNames).toEqual([
        template.children.name,
        template.measurements.name,
      ]);
      expect(back.rejects).toEqual([]);
      expect(writer.unclear()).toBe(0);
      const found = back.rows.map((row) => ({ ...row, others: [row.others[at] ?? ''] }));
      expect(found).toEqual([...rows, ...again]);
    },
  );

  it('counts the rows of which it can not tell whose they are; the reader refuses them', async () => {
    const writer = bookWriter(template, columns);
    const child = { sex: 'male', measuredOn: '2025-08-14', weight: '11.2' };
    const row = (values: FileRow['values']): FileRow => ({
      values: { ...child, ...values },
      others: [''],
    });
    const rows = [
      row({ name: 'SATU', nik: '9911010203230001', birthDate: '2023-03-02' }),
      row({ name: 'SATU', nik: '9911010203230001', birthDate: '2023-03-05' }),
      row({ name: 'DUA', nik: '9911010203230002', birthDate: '2023-03-02' }),
      row({ birthDate: '2023-03-02' }),
    ];
    const bytes = [writer.head(), writer.body(rows), writer.end()];
    const back = await readRows(new Uint8Array(Buffer.concat(bytes)));
    expect(writer.unclear()).toBe(3);
    expect(back.rows.map(({ values }) => values.name)).toEqual(['DUA']);
    expect(back.rejects).toHaveLength(3);
  });
});
