import { describe, expect, it } from 'vitest';
import { HEADER, open, read } from '../register.js';
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

const KINDS: readonly BookType[] = ['xlsx', 'biff8', 'ods', 'xlml'];

describe('a workbook', () => {
  it.each(KINDS)(
    'as %s is read by the one sheet with a header, with its row numbers',
    async (kind) => {
      const register = [
        ['REGISTER CONTOH'],
        [],
        ...registerRows({}, { Berat: 'x' }),
        [],
        soundRow(),
      ];
      const book = bookOf({ Info: [['Petunjuk'], [1, 2]], Kosong: [], Register: register });
      const { file, chunks } = await read(bytesOfBook(book, kind));
      expect(file).toMatchObject({
        sheets: ['Register'],
        headerRow: 3,
        title: ['REGISTER CONTOH'],
      });
      expect(file.notes).toMatchObject([
        { code: 'sheet.no_header', level: 'warning', values: { sheet: 'Info' } },
      ]);
      expect(chunks.map(({ table }) => [...table.row])).toEqual([[4, 7]]);
      expect(chunks[0]?.rejects).toMatchObject([{ row: 5, issues: [{ row: 5, column: 'Berat' }] }]);
      expect(chunks[0]?.rejects[0]).not.toHaveProperty('sheet');
      expect(file.skipped.blank).toBe(1);
    },
  );

  it('is read by all sheets with a header, each named', async () => {
    const book = bookOf({
      Juli: registerRows({}, { Berat: 'x' }),
      Agustus: [['Judul'], ...registerRows({ LiLA: 'y' }, { Berat: '' })],
    });
    const { file, chunks } = await read(bytesOfBook(book));
    expect(file.sheets).toEqual(['Juli', 'Agustus']);
    expect(file.notes).toMatchObject([
      { code: 'sheet.several', level: 'info', values: { sheets: 'Juli, Agustus' } },
    ]);
    expect(chunks.map(({ sheet, table, rows }) => [sheet, [...table.row], rows])).toEqual([
      ['Juli', [2], 2],
      ['Agustus', [4], 2],
    ]);
    expect(chunks[0]?.rejects).toMatchObject([
      { sheet: 'Juli', row: 3, issues: [{ sheet: 'Juli', row: 3, column: 'Berat' }] },
    ]);
    expect(chunks[1]?.rejects).toMatchObject([{ sheet: 'Agustus', row: 3 }]);
    expect(chunks[1]?.doubts.every(({ sheet }) => sheet === 'Agustus')).toBe(true);
    expect(chunks[1]?.doubts.length).toBeGreaterThan(0);
  });

  it('has the cells of every sheet in the columns of the first', async () => {
    const swapped = registerRows({}).map((row) => [...row].reverse());
    const renamed = swapped.map((row) => row.map((cell) => (cell === 'Berat' ? 'BB' : cell)));
    const book = bookOf({ Juli: registerRows({}), Agustus: renamed });
    const { chunks } = await read(bytesOfBook(book), { keepCells: true });
    expect(chunks[1]?.cells).toEqual(chunks[0]?.cells);
    expect(chunks[1]?.table.weight).toEqual(chunks[0]?.table.weight);
  });

  it('adds up the rows that are passed over', async () => {
    const rows = [...registerRows({}), [], ['Jumlah'], [...HEADER], soundRow()];
    const { file } = await read(bytesOfBook(bookOf({ A: rows, B: rows })));
    expect({ ...file.skipped }).toEqual({ blank: 2, footers: 2, repeatedHeaders: 2 });
  });

  it('keeps what a second sheet lacks as a warning', async () => {
    const identity = [
      ['Nama', 'Tgl Lahir'],
      ['ANAK CONTOH', '2023-03-02'],
    ];
    const { file, chunks } = await read(
      bytesOfBook(bookOf({ Data: identity, Ukur: registerRows({}) })),
    );
    expect(file.sheets).toEqual(['Ukur']);
    expect(file.notes).toMatchObject([
      { code: 'column.missing', level: 'warning', path: ['Data'] },
    ]);
    expect(chunks).toHaveLength(1);
    expect(await open(bytesOfBook(bookOf({ Data: identity })))).toMatchObject({
      issues: [{ code: 'column.missing' }],
    });
  });

  it('leaves out a sheet of another layout', async () => {
    const who = [
      ['sex', 'age', 'weight', 'lenhei'],
      [1, 12, 10.2, 76],
    ];
    const book = bookOf({ Register: registerRows({}), Anthro: who });
    const { file } = await read(bytesOfBook(book));
    expect(file.sheets).toEqual(['Register']);
    expect(file.notes).toMatchObject([{ code: 'sheet.other_layout', values: { sheet: 'Anthro' } }]);
    const { chunks } = await read(bytesOfBook(book), { sheet: 'Anthro' });
    expect(chunks[0]?.table.weight).toHaveLength(1);
  });

  it('is read by the sheet that is asked for', async () => {
    const book = bookOf({ A: registerRows({ Berat: 11 }), B: registerRows({ Berat: 12 }) });
    const bytes = bytesOfBook(book);
    for (const sheet of ['B', 2]) {
      const { chunks, file } = await read(bytes, { sheet });
      expect(chunks.map(({ table }) => table.weight)).toEqual([Int32Array.of(12_000)]);
      expect(file.notes).toEqual([]);
    }
    expect(await open(bytes, { sheet: 'C' })).toMatchObject({
      issues: [{ code: 'sheet.unknown', values: { sheet: 'C' } }],
    });
  });

  it('without a header or without cells is refused', async () => {
    expect(await open(bytesOfBook(bookOf({ A: [['x']] })))).toMatchObject({
      issues: [{ code: 'header.missing' }],
    });
    expect(await open(bytesOfBook(bookOf({ A: [] })))).toMatchObject({
      issues: [{ code: 'file.empty' }],
    });
    expect(await open(bytesOfBook(bookOf({ A: [[...HEADER]] })))).toMatchObject({
      issues: [{ code: 'file.no_rows' }],
    });
  });

  it('tells its progress by the bytes of the file', async () => {
    const book = bookOf({ A: registerRows({}, {}), B: registerRows({}) });
    const bytes = bytesOfBook(book);
    const { chunks } = await read(bytes);
    expect(chunks.at(-1)?.bytes).toBe(bytes.length);
    expect(chunks[0]?.bytes).toBe(Math.floor((bytes.length * 3) / 5));
  });

  it('may hold a cell that looks like the start of another file', async () => {
    const rows = [['<table><tr><td>PK\u0003\u0004'], ...registerRows({})];
    const { file } = await read(bytesOfBook(bookOf({ A: rows }), 'biff8'));
    expect(file.headerRow).toBe(2);
  });

  it('has line ends in its cells as spaces, and quotes and commas as they are', async () => {
    const rows = registerRows({ Nama: 'ANAK "CONTOH",\r\nSATU' });
    rows[0] = HEADER.map((name) => (name === 'Tgl Lahir' ? 'Tgl\nLahir' : name));
    const { chunks, file } = await read(bytesOfBook(bookOf({ A: rows })), { keepCells: true });
    expect(file.header).toContain('Tgl Lahir');
    expect(chunks[0]?.cells?.[0]?.[2]).toBe('ANAK "CONTOH", SATU');
  });
});

describe('hidden', () => {
  it.each(['xlsx', 'biff8', 'xlml'] as const)(
    'rows, columns and sheets of %s are read and told',
    async (kind) => {
      const book = bookOf({ A: registerRows({}, {}), B: registerRows({}) });
      const sheet = book.Sheets.A as NonNullable<(typeof book.Sheets)[string]>;
      sheet['!rows'] = [{}, { hidden: true }];
      sheet['!cols'] = [
        { hidden: true, wch: 9 },
        { hidden: true, wch: 9 },
      ];
      book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
      const { file, chunks } = await read(bytesOfBook(book, kind));
      expect(chunks.map(({ rows }) => rows)).toEqual([2, 1]);
      const hidden = file.notes.find(({ code }) => code === 'sheet.hidden');
      // The library writes no rows into .xls files.
      const told = { xlsx: [1, 2, 1], biff8: [0, 2, 1], xlml: [1, 2, 1] }[kind];
      expect([hidden?.values.rows, hidden?.values.columns, hidden?.values.sheets]).toEqual(told);
    },
  );

  it('columns beyond those used are not told', async () => {
    const before = '<cols><col min="16" max="16384" hidden="1"/></cols>';
    const rows = registerRows({}) as string[][];
    const { file } = await read(zipOf(handMadeParts([sheetXml(rows)], { before })));
    expect(file.notes).toEqual([]);
  });
});
