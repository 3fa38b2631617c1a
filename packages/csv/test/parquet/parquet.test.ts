import { fc, test } from '@fast-check/vitest';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { FILE_FORMATS, type FileRow, openRecords, type RowColumns } from '../../src/index.js';
import { parquetText, parquetWriter } from '../../src/parquet/index.js';
import { columnsOf, readRows, registerRow, WHO_COLUMNS, whoRow } from '../write/arbitrary-rows.js';

type Format = keyof typeof FILE_FORMATS;

/** A Parquet file of rows, and how they come back from it. */
async function thereAndBack(format: Format, columns: RowColumns, rows: readonly FileRow[]) {
  const writer = parquetWriter(FILE_FORMATS[format], columns);
  const pieces = [writer.head(), ...rows.map((row) => writer.body([row])), writer.end()];
  return readRows(await linesOf(new Uint8Array(Buffer.concat(pieces))), { delimiter: ',' });
}

function sourceOf(bytes: Uint8Array) {
  const slice = async (start: number, end = bytes.length) =>
    new Uint8Array(bytes.subarray(start, end)).buffer;
  return { byteLength: bytes.length, slice };
}

async function linesOf(bytes: Uint8Array | ArrayBuffer): Promise<string> {
  const text = await parquetText(sourceOf(new Uint8Array(bytes)));
  if (!text.ok) return text.issues[0].code;
  let all = '';
  for await (const piece of text.value) all += new TextDecoder().decode(piece);
  return all;
}

const rowsOf = (row: fc.Arbitrary<FileRow>) => fc.array(row, { minLength: 1, maxLength: 5 });

describe('rows come back from Parquet', () => {
  for (const format of ['eppgbm', 'plain'] as const) {
    test.prop([rowsOf(registerRow(format))], { numRuns: 40 })(`in ${format}`, async (rows) => {
      const back = await thereAndBack(format, columnsOf(format), rows);
      const own = rows.map(({ values, age }) => ({ values, age }));
      expect(back.rejects).toEqual([]);
      expect(back.rows.map(({ values, age }) => ({ values, age }))).toEqual(own);
    });
  }

  test.prop([rowsOf(whoRow)], { numRuns: 40 })('in the columns of WHO Anthro', async (rows) => {
    const back = await thereAndBack('anthro', WHO_COLUMNS, rows);
    const expected = rows.map((row) => {
      return { ...row, values: { ...row.values, oedema: row.values.oedema ?? 'no' } };
    });
    expect(back.file.layout).toBe('who-anthro');
    expect([back.rows, back.rejects]).toEqual([expected, []]);
  });

  it('of several groups of rows', async () => {
    const row = { values: { sex: 'male', weight: '8.1' }, others: [] } as const;
    const columns = {
      fields: new Map([
        ['sex', 'sex'],
        ['weight', 'weight'],
      ] as const),
      others: [],
    };
    const writer = parquetWriter(FILE_FORMATS.anthro, columns);
    const many = Array.from({ length: 70_000 }, () => row);
    const bytes = Buffer.concat([
      writer.head(),
      writer.body(many),
      writer.body([row]),
      writer.end(),
    ]);
    const lines = (await linesOf(new Uint8Array(bytes))).trim().split('\n');
    expect([lines.length, lines[1], lines.at(-1)]).toEqual([70_002, lines[1], lines[1]]);
  });
});

describe('values of other writers', () => {
  it('are texts as tables have them', async () => {
    const columnData = [
      { name: 'f', data: [11.199999809265137, null], type: 'FLOAT' as const },
      { name: 'd', data: [0.0000001, Number.NaN], type: 'DOUBLE' as const },
      { name: 'i', data: [9_007_199_254_740_993n, null], type: 'INT64' as const },
      { name: 't', data: [new Date('2025-08-14T23:59:00Z'), null], type: 'TIMESTAMP' as const },
      { name: 's', data: ['a,"b"', ''], type: 'STRING' as const },
    ];
    expect(await linesOf(parquetWriteBuffer({ columnData }))).toBe(
      'f,d,i,t,s\n11.2,0.0000001,9007199254740993,2025-08-14,"a,""b"""\n,,,,\n',
    );
  });
});

describe('columns that are lists or structures', () => {
  it('are left out', async () => {
    const optional = { repetition_type: 'OPTIONAL' } as const;
    const schema = [
      { name: 'root', num_children: 3 },
      { name: 'place', num_children: 1, ...optional },
      { name: 'village', type: 'INT32' as const, ...optional },
      { name: 'list', num_children: 1, converted_type: 'LIST' as const, ...optional },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' as const },
      { name: 'element', type: 'INT32' as const, ...optional },
      { name: 'age', type: 'INT32' as const, ...optional },
    ];
    const columnData = [
      { name: 'place', data: [{ village: 7 }] },
      { name: 'list', data: [[1, 2]] },
      { name: 'age', data: [300] },
    ];
    expect(await linesOf(parquetWriteBuffer({ columnData, schema }))).toBe('age\n300\n');
  });
});

describe('what is wrong with a Parquet file', () => {
  const writer = parquetWriter(FILE_FORMATS.anthro, WHO_COLUMNS);
  const whole = Buffer.concat([writer.head(), writer.end()]);

  it.each([
    ['cut off', whole.subarray(0, whole.length - 5)],
    ['empty', whole.subarray(0, 0)],
    ['another file', Buffer.from('PAR1 is how it begins, and nothing more.')],
  ])('is told where it is %s', async (_, bytes) => {
    expect(await linesOf(new Uint8Array(bytes))).toBe('parquet.damaged');
  });

  it('is told where a group of rows is damaged', async () => {
    const columnData = [
      { name: 'sex', data: Array.from({ length: 500 }, (_, i) => `contoh ${i}`) },
    ];
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
    bytes.fill(255, 8, 600);
    await expect(linesOf(bytes)).rejects.toMatchObject({ issues: [{ code: 'parquet.damaged' }] });
  });

  it('is told where its compression is not known', async () => {
    const columnData = [{ name: 'sex', data: ['1'] }];
    const compressors = { ZSTD: (bytes: Uint8Array) => bytes };
    const bytes = parquetWriteBuffer({ columnData, codec: 'ZSTD', compressors });
    expect(await linesOf(bytes)).toBe('parquet.compression');
  });

  it('is told where it comes as a stream', async () => {
    const file = await openRecords(new Blob([whole]).stream());
    expect(file).toMatchObject({ ok: false, issues: [{ code: 'parquet.stream' }] });
  });
});
