import { CFB } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../../src/index.js';
import { cellRecords } from '../../src/sheets/biff-records.js';
import { bytesOf, open, read } from '../register.js';
import { bookOf, bytesOfBook, handMadeParts, registerRows, sheetXml, zipOf } from './workbooks.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const register = sheetXml(registerRows({}) as string[][]);
const sound = () => handMadeParts([register]);
const text = (content: string) => new TextEncoder().encode(content);

async function refusal(bytes: Uint8Array, options: OpenOptions = {}) {
  const opened = await open(bytes, options);
  return opened.ok ? 'read' : opened.issues.map(({ code, values }) => ({ code, ...values }));
}

/** Writes over bytes of a record of the archive that is found by its signature and the name in it. */
function patched(bytes: Uint8Array, signature: number, name: string, at: number, value: number) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const nameAt = signature === CENTRAL ? 46 : 30;
  for (let i = 0; i + nameAt < copy.length - 4; i++) {
    const found = new TextDecoder().decode(copy.subarray(i + nameAt, i + nameAt + name.length));
    if (view.getUint32(i, true) === signature && found === name)
      view.setUint32(i + at, value, true);
  }
  return copy;
}
const CENTRAL = 0x02014b50;

describe('a sound workbook made by hand', () => {
  it('is read', async () => {
    const { chunks } = await read(zipOf(sound()));
    expect(chunks[0]?.table.length).toBe(1);
  });
});

describe('archives', () => {
  it('that would unpack to more than the limit are refused before they are', async () => {
    const bomb = { ...sound(), 'xl/sharedStrings.xml': new Uint8Array(3_000_000).fill(32) };
    const bytes = zipOf(bomb);
    expect(bytes.length).toBeLessThan(20_000);
    const limits = { inflatedBytes: 2_097_152 };
    expect(await refusal(bytes, { limits })).toEqual([{ code: 'workbook.too_large', limit: 2 }]);
    const big = { ...sound(), 'xl/sharedStrings.xml': new Uint8Array(201 * 1_048_576) };
    expect(await refusal(zipOf(big))).toEqual([{ code: 'workbook.too_large', limit: 200 }]);
  });

  it('that lie about their size are refused, and unpacked no further than they say', async () => {
    const big = zipOf({ ...sound(), 'xl/sharedStrings.xml': new Uint8Array(50_000_000).fill(32) });
    const lying = patched(big, CENTRAL, 'xl/sharedStrings.xml', 24, 100);
    expect(await refusal(lying)).toEqual([
      { code: 'workbook.part_damaged', part: 'xl/sharedStrings.xml' },
    ]);
  });

  it('that are larger than the limit themselves are refused', async () => {
    const limits = { inflatedBytes: 1_048_576 };
    const bytes = zipSync({ 'a.bin': [new Uint8Array(2_000_000), { level: 0 }] });
    expect(await refusal(bytes, { limits })).toEqual([{ code: 'workbook.too_large', limit: 1 }]);
  });

  it('with a wrong check sum are refused by the part', async () => {
    const bytes = patched(zipOf(sound()), CENTRAL, SHEET, 16, 12345);
    expect(await refusal(bytes)).toEqual([{ code: 'workbook.part_damaged', part: SHEET }]);
  });

  it('with a part twice are refused by the part', async () => {
    const bytes = zipOf({ ...sound(), 'xl/worksheets/SHEET1.xml': text('<worksheet/>') });
    expect(await refusal(bytes)).toMatchObject([{ code: 'workbook.part_twice' }]);
  });

  it('without a sheet that the workbook names are refused by the part', async () => {
    const { [SHEET]: _, ...parts } = sound();
    expect(await refusal(zipOf(parts))).toEqual([{ code: 'workbook.part_missing', part: SHEET }]);
    const { 'xl/_rels/workbook.xml.rels': __, ...others } = sound();
    expect(await refusal(zipOf(others))).toMatchObject([{ code: 'workbook.part_missing' }]);
  });

  it('with a sheet that breaks off are refused by the part', async () => {
    const parts = sound();
    const whole = parts[SHEET] as Uint8Array;
    for (const length of [whole.length - 8, whole.length - 30, 200, 0]) {
      parts[SHEET] = whole.slice(0, length);
      expect(await refusal(zipOf(parts))).toEqual([{ code: 'workbook.part_damaged', part: SHEET }]);
    }
  });

  it('that are cut off are refused', async () => {
    const bytes = zipOf(sound());
    for (const length of [bytes.length - 30, bytes.length / 2, 60]) {
      expect(await refusal(bytes.slice(0, length))).toMatchObject([{ code: 'file.xlsx' }]);
    }
  });

  it('with a password on a part are refused', async () => {
    const bytes = patched(zipOf(sound()), CENTRAL, SHEET, 8, 1);
    expect(await refusal(bytes)).toEqual([{ code: 'workbook.password', format: '.zip' }]);
  });

  it('whose directory points anywhere never throw', async () => {
    const bytes = zipOf(sound());
    for (let at = bytes.length - 200; at < bytes.length; at++) {
      const broken = bytes.slice();
      broken[at] = 0xff;
      await expect(open(broken)).resolves.toBeDefined();
    }
  });
});

describe('sheets', () => {
  const far = (ref: string) => `<row r="9"><c r="${ref}"><v>1</v></c></row>`;

  it('of too many columns or rows are refused', async () => {
    const wide = zipOf(handMadeParts([`${register}${far('GS9')}`]));
    expect(await refusal(wide)).toEqual([
      { code: 'workbook.too_many_columns', sheet: 'S1', count: 201, limit: 200 },
    ]);
    expect(await refusal(zipOf(handMadeParts([`${register}${far('GR9')}`])))).toBe('read');
    expect(await refusal(zipOf(handMadeParts([`${register}${far('ZZZZZZ9')}`])))).toMatchObject([
      { code: 'workbook.too_many_columns' },
    ]);
    const long = zipOf(
      handMadeParts([`${register}<row r="3000000"><c r="A3000000"><v>1</v></c></row>`]),
    );
    expect(await refusal(long)).toEqual([
      { code: 'workbook.too_many_rows', sheet: 'S1', count: 3_000_000, limit: 2_000_000 },
    ]);
    expect(await refusal(wide, { limits: { columns: 201 } })).toBe('read');
    expect(await refusal(zipOf(sound()), { limits: { rows: 1 } })).toMatchObject([
      { count: 2, limit: 1 },
    ]);
  });

  it('that are not asked for may be too large', async () => {
    const parts = handMadeParts([register, far('GS9')]);
    expect(await refusal(zipOf(parts))).toMatchObject([{ sheet: 'S2' }]);
    expect(await refusal(zipOf(parts), { sheet: 'S1' })).toBe('read');
  });

  it('with links, merges and formats over a whole sheet are read at once', async () => {
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>';
    const before =
      '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="2000000000" width="9"/></cols>';
    expect(await refusal(zipOf(handMadeParts([register], { after, before })))).toBe('read');
  });

  it('merged without end are refused', async () => {
    const rows = Array.from({ length: 5000 }, () => ['x']);
    const merges = Array.from({ length: 5000 }, (_, i) => `<mergeCell ref="A${i + 1}:B1048576"/>`);
    const after = `<mergeCells>${merges.join('').repeat(3)}</mergeCells>`;
    const parts = handMadeParts([sheetXml(rows)], { after });
    expect(await refusal(zipOf(parts))).toEqual([{ code: 'workbook.part_damaged', part: 'S1' }]);
  });

  it('that point to texts that are not there are refused', async () => {
    const parts = handMadeParts([`${register}<row r="9"><c r="A9" t="s"><v>7</v></c></row>`]);
    expect(await refusal(zipOf(parts))).toEqual([{ code: 'workbook.part_damaged', part: 'S1' }]);
  });

  it('of two equal names are refused', async () => {
    const parts = handMadeParts([register, register]);
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml']).replace('S2', 'S1');
    expect(await refusal(zipOf({ ...parts, 'xl/workbook.xml': text(workbook) }))).toEqual([
      { code: 'file.xlsx' },
    ]);
  });

  it('of OpenDocument that repeat a cell without end are refused', async () => {
    const book = bytesOfBook(bookOf({ A: registerRows({}) }), 'fods');
    const repeated = new TextDecoder()
      .decode(book)
      .replace(
        '<table:table-cell ',
        '<table:table-cell table:number-columns-repeated="999999999" ',
      );
    expect(await refusal(text(repeated))).toEqual([{ code: 'workbook.too_large', limit: 200 }]);
  });

  it('of SpreadsheetML with columns without end are refused', async () => {
    const book = new TextDecoder().decode(bytesOfBook(bookOf({ A: registerRows({}) }), 'xlml'));
    const spanned = book.replace('<Row', '<Column ss:Span="2000000000"/><Row');
    expect(await refusal(text(spanned))).toEqual([{ code: 'file.html' }]);
    expect(await refusal(text(book.slice(0, -40)))).toEqual([{ code: 'file.html' }]);
  });
});

describe('OLE files', () => {
  const xls = () => bytesOfBook(bookOf({ A: registerRows({}) }), 'biff8');
  const oleOf = (streams: Readonly<Record<string, Uint8Array>>) => {
    const file = CFB.utils.cfb_new();
    for (const [name, bytes] of Object.entries(streams))
      CFB.utils.cfb_add(file, name, bytes as never);
    return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayLike<number>);
  };
  const filler = new Uint8Array(5000);

  it('with a password are told apart', async () => {
    const locked = oleOf({ '/EncryptedPackage': filler, '/EncryptionInfo': filler });
    expect(await refusal(locked)).toEqual([{ code: 'workbook.password', format: '.xlsx' }]);
    const records = new Uint8Array(5000);
    records.set([0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 0, 0]);
    expect(await refusal(oleOf({ '/Workbook': records }))).toEqual([
      { code: 'workbook.password', format: '.xls' },
    ]);
  });

  it('of other documents are refused by what they are', async () => {
    expect(await refusal(oleOf({ '/WordDocument': filler }))).toEqual([
      { code: 'file.no_table', kind: '.doc' },
    ]);
    expect(await refusal(oleOf({ '/Lain': filler }))).toEqual([{ code: 'file.xls' }]);
  });

  it('that go round in a loop are refused', async () => {
    const rows = registerRows(...Array.from({ length: 40 }, (_, i) => ({ Kec: `CONTOH ${i}` })));
    const bytes = bytesOfBook(bookOf({ A: rows }), 'biff8');
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    const found: unknown[] = [];
    for (let i = 0; i < 128; i++) {
      if (view.getUint32(table + 4 * i, true) >= 0xfffffffa) continue;
      const looping = bytes.slice();
      new DataView(looping.buffer).setUint32(table + 4 * i, i, true);
      found.push(await refusal(looping));
    }
    const refused = found.filter((answer) => answer !== 'read');
    expect(refused.length).toBeGreaterThan(5);
    expect(refused).toEqual(refused.map(() => [{ code: 'file.xls' }]));
    const listed = bytes.slice();
    new DataView(listed.buffer).setUint32(68, 0, true);
    new DataView(listed.buffer).setUint32(512 + 508, 0, true);
    expect(await refusal(listed)).toEqual([{ code: 'file.xls' }]);
  });

  it('lose the records that go through whole sheets', () => {
    const records = Uint8Array.of(
      9,
      8,
      2,
      0,
      0,
      6,
      0xb8,
      1,
      1,
      0,
      7,
      0x0d,
      0xff,
      0,
      0,
      10,
      0,
      0,
      0,
    );
    const { bytes, state } = cellRecords(records);
    expect([...bytes]).toEqual([9, 8, 2, 0, 0, 6, 0xec, 0, 1, 0, 7, 0xec, 0, 0, 0, 10, 0, 0, 0]);
    expect(state).toBe('sound');
    expect(cellRecords(records.subarray(0, 10)).state).toBe('cut off');
    expect(cellRecords(records.subarray(0, 15)).state).toBe('cut off');
  });

  it('that are cut off are refused', async () => {
    const bytes = xls();
    for (const length of [8, 512, 1024, bytes.length / 2]) {
      expect(await refusal(bytes.slice(0, length))).toEqual([{ code: 'file.xls' }]);
    }
  });

  it('with broken bytes never throw', async () => {
    const bytes = xls();
    for (let at = 512; at < bytes.length; at += 97) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      await expect(open(broken)).resolves.toBeDefined();
    }
  });
});

describe('what is no workbook is refused by what it is', () => {
  const word = { '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text('<a/>') };
  const odt = {
    mimetype: text('application/vnd.oasis.opendocument.text'),
    'content.xml': text('<a/>'),
  };
  const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
  it.each([
    [
      'a binary workbook',
      zipOf({ ...sound(), 'xl/workbook.bin': text('x') }),
      { code: 'file.xlsb' },
    ],
    ['a Word document', zipOf(word), { code: 'file.no_table', kind: '.docx' }],
    ['an OpenDocument text', zipOf(odt), { code: 'file.no_table', kind: '.odt' }],
    ['an archive', zipOf({ 'contoh.csv': text('a') }), { code: 'file.zip' }],
    ['an empty archive', zipOf({}), { code: 'file.zip' }],
    ['a PDF', bytesOf('%PDF-1.7'), { code: 'file.pdf' }],
    [
      'an OpenDocument with a password',
      zipOf({ 'META-INF/manifest.xml': text(manifest), 'content.xml': text('?') }),
      { code: 'workbook.password', format: '.ods' },
    ],
  ])('%s', async (_, bytes, found) => expect(await refusal(bytes)).toEqual([found]));
});
