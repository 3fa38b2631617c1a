import { fc, test } from '@fast-check/vitest';
import { afterEach, describe, expect, it } from 'vitest';
import { textOfCell } from '../../src/sheets/cell-value.js';
import { numberKind } from '../../src/sheets/number-format.js';
import { codesOf, HEADER, read } from '../register.js';
import {
  type BookType,
  bookOf,
  bytesOfBook,
  handMadeParts,
  registerRows,
  sheetXml,
  soundRow,
  zipOf,
} from './workbooks.js';

const KINDS: readonly BookType[] = ['xlsx', 'biff8', 'ods', 'fods', 'xlml'];
const BORN = 44_987; // 2023-03-02
const MEASURED = 45_883; // 2025-08-14

/** A number with a format. */
const formatted = (v: number, z: string) => ({ t: 'n', v, z });

async function only(rows: ReturnType<typeof registerRows>, kind: BookType, date1904 = false) {
  const book = bookOf({ Register: rows });
  if (date1904) book.Workbook = { WBProps: { date1904: true } };
  const { chunks, file } = await read(bytesOfBook(book, kind), { keepCells: true });
  const [chunk] = chunks;
  if (chunk === undefined) throw new Error('no rows');
  return {
    chunk,
    file,
    cell: (name: (typeof HEADER)[number]) => chunk.cells?.[0]?.[HEADER.indexOf(name)],
  };
}

describe('dates', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  describe.each([
    ['UTC', 0],
    ['Asia/Makassar', -480],
    ['America/Los_Angeles', 480],
  ])('in the time zone %s', (name, offset) => {
    it.each(KINDS)('of %s stay on their day', async (kind) => {
      process.env.TZ = name;
      expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(offset);
      const dates = {
        'Tgl Lahir': formatted(BORN, 'dd/mm/yyyy'),
        'Tanggal Pengukuran': formatted(MEASURED + 0.99, 'dd/mm/yyyy'),
      };
      const { cell, chunk } = await only([[...HEADER], soundRow(dates)], kind);
      expect([cell('Tgl Lahir'), cell('Tanggal Pengukuran')]).toEqual(['2023-03-02', '2025-08-14']);
      expect([...chunk.table.ageDays]).toEqual([896]);
      expect(codesOf(chunk)).toEqual({ rejects: [], doubts: [] });
    });
  });

  it.each(['xlsx', 'biff8'] as const)('of the system of 1904 in %s', async (kind) => {
    const dates = {
      'Tgl Lahir': formatted(BORN - 1462, 'dd/mm/yyyy'),
      'Tanggal Pengukuran': formatted(MEASURED - 1462, 'dd/mm/yyyy'),
    };
    const { cell } = await only([[...HEADER], soundRow(dates)], kind, true);
    expect([cell('Tgl Lahir'), cell('Tanggal Pengukuran')]).toEqual(['2023-03-02', '2025-08-14']);
  });

  it('without a format are read as the day numbers they are', async () => {
    const dates = { 'Tgl Lahir': BORN, 'Tanggal Pengukuran': MEASURED };
    const { chunk } = await only(registerRows(dates), 'xlsx');
    expect([...chunk.table.ageDays]).toEqual([896]);
  });
});

describe('numbers', () => {
  it.each(KINDS)('of %s are rounded to 15 digits and written with a point', async (kind) => {
    const { cell, chunk } = await only(
      registerRows({ Berat: 14.799999999999999, Tinggi: 84.5 }),
      kind,
    );
    expect([cell('Berat'), cell('Tinggi')]).toEqual(['14.8', '84.5']);
    expect(chunk.table.weight).toEqual(Int32Array.of(14_800));
  });

  it.each(KINDS)('of %s as text keep their comma', async (kind) => {
    const { cell, chunk } = await only(registerRows({ Berat: '14,8' }), kind);
    expect(cell('Berat')).toBe('14,8');
    expect(chunk.table.weight).toEqual(Int32Array.of(14_800));
  });

  it.each(KINDS)('of %s that are times for decimals stay times', async (kind) => {
    const cells = {
      Berat: formatted((14 * 60 + 8) / 1440, 'h:mm'),
      Tinggi: formatted((84 * 60 + 5) / 1440, '[h]:mm:ss'),
    };
    const { cell, chunk } = await only([[...HEADER], soundRow(cells)], kind);
    expect([cell('Berat'), cell('Tinggi')]).toEqual(['14:08', '84:05']);
    expect(chunk.table.weight).toEqual(Int32Array.of(14_800));
    expect(codesOf(chunk).doubts).toEqual([
      'Berat cell.time_for_decimal',
      'Tinggi cell.time_for_decimal',
    ]);
  });

  it.each(KINDS)('a NIK of %s that was typed as a number is doubted', async (kind) => {
    const { chunk } = await only(registerRows({ NIK: 9911010203230010 }), kind);
    expect(codesOf(chunk)).toEqual({ rejects: [], doubts: ['NIK nik.numeric'] });
  });
});

describe('cells without a value', () => {
  it.each(['xlsx', 'biff8', 'xlml'] as const)('errors of %s are missing', async (kind) => {
    const rows = [[...HEADER], soundRow({ Berat: { t: 'e', v: 42 }, LiLA: { t: 'e', v: 7 } })];
    const { chunk, file, cell } = await only(rows, kind);
    expect([cell('Berat'), cell('LiLA')]).toEqual(['', '']);
    expect(codesOf(chunk)).toEqual({ rejects: [], doubts: [] });
    expect(file.notes).toMatchObject([{ code: 'sheet.errors', values: { count: 2 } }]);
  });

  it('formulas have their result, or are missing with a note', async () => {
    const row = soundRow({
      Berat: { xml: '<c><f>1+1</f><v>11.2</v></c>' },
      LiLA: { xml: '<c><f>SUM(A1)</f></c>' },
      No: { xml: '<c><f t="shared" si="0"/><v></v></c>' },
      Kec: { xml: '<c t="str"><f>""</f><v></v></c>' },
    }) as (string | { xml: string })[];
    const parts = handMadeParts([sheetXml([[...HEADER], row])]);
    const { file, chunks } = await read(zipOf(parts), { keepCells: true });
    const cells = chunks[0]?.cells?.[0] ?? [];
    expect([cells[0], cells[5], cells[10], cells[13]]).toEqual(['', '', '11.2', '']);
    expect(file.notes).toMatchObject([{ code: 'sheet.no_result', values: { count: 2 } }]);
  });
});

describe('merged cells', () => {
  it.each(KINDS)('of %s have their text in each row', async (kind) => {
    const book = bookOf({
      Register: [['REGISTER CONTOH'], ...registerRows({}, { 'Desa/Kel': '' }, {})],
    });
    const sheet = book.Sheets.Register as NonNullable<(typeof book.Sheets)[string]>;
    const village = HEADER.indexOf('Desa/Kel');
    sheet['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 14 } },
      { s: { r: 2, c: village }, e: { r: 3, c: village } },
    ];
    if (sheet) delete sheet.G4;
    const { file, chunks } = await read(bytesOfBook(book, kind), { keepCells: true });
    expect(file.title).toEqual(['REGISTER CONTOH']);
    expect(chunks[0]?.cells?.map((cells) => cells[village])).toEqual([
      'LOK BATUNG',
      'LOK BATUNG',
      'LOK BATUNG',
    ]);
    expect(file.notes).toMatchObject([{ code: 'sheet.merged', values: { count: 1 } }]);
  });
});

describe('textOfCell', () => {
  it.each([
    [{ t: 'n', v: 0.1 + 0.2 }, '0.3'],
    [{ t: 'n', v: 1e-7 }, '0.0000001'],
    [{ t: 'n', v: 123_456_789_012_345 }, '123456789012345'],
    [{ t: 'n', v: -3.25 }, '-3.25'],
    [{ t: 'n', v: Number.NaN }, ''],
    [{ t: 'n', v: Number.POSITIVE_INFINITY }, ''],
    [{ t: 'n', v: 11.2, z: 'dd/mm/yyyy' }, '11.2'],
    [{ t: 'n', v: 0, z: 'h:mm' }, '0'],
    [{ t: 'n', v: 45_883.999999, z: 'dd/mm/yyyy' }, '2025-08-15'],
    [{ t: 'n', v: 45_883.5, z: 'h:mm' }, '45883.5'],
    [{ t: 'n', v: 0.5 + 30 / 86_400, z: 'h:mm:ss' }, '12:00:30'],
    [{ t: 'b', v: true }, 'TRUE'],
    [{ t: 'b', v: false }, 'FALSE'],
    [{ t: 'e', v: 42 }, ''],
    [{ t: 'z' }, ''],
    [{ t: 's', v: '007' }, '007'],
  ])('%j', (cell, text) => expect(textOfCell(cell, false)).toBe(text));
});

test.prop([fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -1, max: 1 })])(
  'a decimal that a spreadsheet holds is written as it was typed',
  (thousandths, steps) => {
    const noise = 1 + steps * Number.EPSILON;
    const text = textOfCell({ t: 'n', v: (thousandths / 1000) * noise }, false);
    expect(text).toBe(String(thousandths / 1000));
  },
);

test.prop([fc.integer({ min: 20_001, max: 58_000 }), fc.boolean()])(
  'a day number is the same day in both systems',
  (serial, is1904) => {
    const v = is1904 ? serial - 1462 : serial;
    const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
    expect(textOfCell({ t: 'n', v, z: 'dd/mm/yyyy' }, is1904)).toBe(day);
  },
);

describe('numberKind', () => {
  it.each([
    ['General', 'number'],
    ['0.0', 'number'],
    ['#,##0.00', 'number'],
    ['[Red]0.00', 'number'],
    ['0.0" kg/day"', 'number'],
    ['0\\d', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['[$-421]dd mmmm yyyy;@', 'date'],
    ['mmm', 'date'],
    ['h:mm', 'time'],
    ['[hh]:mm', 'time'],
    ['mm:ss', 'time'],
    ['m/d/yy h:mm', 'date'],
    [undefined, 'number'],
  ])('%s', (format, kind) => expect(numberKind(format)).toBe(kind));
});
