import { describe, expect, it } from 'vitest';
import { codesOf, HEADER, open, read, register, SOUND } from '../register.js';

const COLUMNS = ['Nama', 'JK', 'Tgl Lahir', 'Tanggal Pengukuran', 'Berat', 'Desa'] as const;
const head = `<tr>${COLUMNS.map((name) => `<th>${name}</th>`).join('')}</tr>`;
const row = (weight: string, village = '<td>KUPANG</td>') =>
  `<tr><td>ANAK CONTOH</td><td>L</td><td>2023-03-02</td><td>14/08/2025</td>${weight}${village}</tr>`;
const page = (body: string) => `<html><head><title>x</title></head><body>${body}</body></html>`;

async function cellsOf(html: string | Uint8Array) {
  const { chunks, file } = await read(html, { keepCells: true });
  return { file, chunks, cells: chunks.flatMap((chunk) => chunk.cells ?? []) };
}

describe('a table named .xls', () => {
  it('keeps 14,8 as 14,8', async () => {
    const { cells, chunks } = await cellsOf(page(`<table>${head}${row('<td>14,8</td>')}</table>`));
    expect(cells[0]?.[4]).toBe('14,8');
    expect(chunks[0]?.table.weight).toEqual(Int32Array.of(14_800));
  });

  it('reads entities, line breaks and runs of spaces as they are shown', async () => {
    const village = '<td>\n  KUPANG&nbsp;&amp;<br>LAMA <b>BARU</b>\n</td>';
    const { cells } = await cellsOf(
      `<table>${head}${row('<td x:num="9">11&#44;2</td>', village)}</table>`,
    );
    expect(cells[0]?.slice(4)).toEqual(['11,2', 'KUPANG\u00a0& LAMA BARU']);
  });

  it('gives a cell over several rows to each, a cell over several columns to the first', async () => {
    const below = `<tr><td>ANAK CONTOH B</td><td>P</td><td>2023-03-02</td><td>14/08/2025</td><td>10</td></tr>`;
    const title = '<tr><td colspan="6">Data tanggal : 2025-08-31</td></tr>';
    const merged = row('<td>11</td>', '<td rowspan="2">KUPANG</td>');
    const { cells, file } = await cellsOf(
      `<table>${title}${head}${merged}${below}${row('<td>9</td>', '')}</table>`,
    );
    expect(file).toMatchObject({ headerRow: 2, downloadedOn: '2025-08-31' });
    expect(cells.map((line) => line[5])).toEqual(['KUPANG', 'KUPANG', '']);
    expect(file.notes).toMatchObject([{ code: 'sheet.merged', values: { count: 1 } }]);
  });

  it('keeps its columns below cells that go over rows and columns', async () => {
    const spanned = '<tr><td rowspan="2" colspan="2">x</td><td>a</td></tr><tr><td>b</td></tr>';
    const { file } = await cellsOf(`<table>${spanned}${head}${row('<td>9</td>')}</table>`);
    expect(file.title).toEqual(['x a', 'x b']);
    expect(file.headerRow).toBe(3);
  });

  it('needs no closing tags', async () => {
    const loose = `<table><tr>${COLUMNS.map((name) => `<td><b>${name}`).join('')}<tr><td>ANAK CONTOH<td>L<td>2023-03-02<td>14/08/2025<td>11<td>KUPANG</table>`;
    const { cells, file } = await cellsOf(loose);
    expect(cells).toEqual([['ANAK CONTOH', 'L', '2023-03-02', '14/08/2025', '11', 'KUPANG']]);
    expect(file.notes).toEqual([]);
  });

  it('within another table is a table of its own', async () => {
    const layout = `<table><tr><td>MENU CONTOH<table>${head}${row('<td>11</td>')}</table></td></tr></table>`;
    const { cells, file } = await cellsOf(layout);
    expect(cells).toHaveLength(1);
    expect(file.sheets).toEqual(['table 2']);
    expect(file.notes).toMatchObject([{ code: 'sheet.no_header', values: { sheet: 'table 1' } }]);
  });

  it('has the lines above it as its title', async () => {
    const lines = '<style>p {}</style><h3>REGISTER</h3><p>Data tanggal : 2025-08-31</p>';
    const { file } = await cellsOf(page(`${lines}<table>${head}${row('<td>11</td>')}</table>`));
    expect(file).toMatchObject({ title: ['REGISTER', 'Data tanggal : 2025-08-31'], headerRow: 3 });
    expect(file.downloadedOn).toBe('2025-08-31');
  });

  it('is read with every other table that has such a header', async () => {
    const tables = ['11', '12'].map((kg) => `<table>${head}${row(`<td>${kg}</td>`)}</table>`);
    const { chunks, file } = await cellsOf(tables.join('<p>lain</p>'));
    expect(chunks.map((chunk) => [chunk.sheet, ...(chunk.table.weight ?? [])])).toEqual([
      ['table 1', 11_000],
      ['table 2', 12_000],
    ]);
    expect(file.notes).toMatchObject([{ code: 'sheet.several' }]);
  });

  it('tells where it is cut off', async () => {
    const { file, cells } = await cellsOf(
      page(`<table>${head}${row('<td>11</td>')}`).slice(0, -24),
    );
    expect(cells).toHaveLength(1);
    expect(file.notes).toMatchObject([{ code: 'sheet.cut_off', values: { sheet: 'table 1' } }]);
  });

  it('is read in windows-1252 and in UTF-16', async () => {
    const html = `<table>${head}${row('<td>11</td>', '<td>KUPANG\u00a0é</td>')}</table>`;
    const latin = Uint8Array.from(html, (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(Buffer.from(`\ufeff${html}`, 'utf16le'));
    for (const bytes of [latin, wide]) {
      expect((await cellsOf(bytes)).cells[0]?.[5]).toBe('KUPANG\u00a0é');
    }
  });

  it('is refused where it has too many columns or rows', async () => {
    const wide = `<table>${head}<tr>${'<td>1</td>'.repeat(201)}</tr></table>`;
    const opened = await open(wide);
    expect(opened).toMatchObject({
      issues: [
        { code: 'workbook.too_many_columns', values: { sheet: 'table 1', count: 201, limit: 200 } },
      ],
    });
    const long = `<table>${head}${row('<td>9</td>').repeat(3)}</table>`;
    expect(await open(long, { limits: { rows: 3 } })).toMatchObject({
      issues: [{ code: 'workbook.too_many_rows', values: { count: 4, limit: 3 } }],
    });
  });

  it('is refused where there is none', async () => {
    for (const html of ['<p>halaman</p>', '<table></table>', '<?xml version="1.0"?><a><b/></a>']) {
      expect(await open(html)).toMatchObject({ issues: [{ code: 'file.html' }] });
    }
  });

  it('can be one of several by its position', async () => {
    const tables = ['11', '12'].map((kg) => `<table>${head}${row(`<td>${kg}</td>`)}</table>`);
    const { chunks } = await read(tables.join(''), { sheet: 2 });
    expect(chunks.map((chunk) => [chunk.sheet, ...(chunk.table.weight ?? [])])).toEqual([
      [undefined, 12_000],
    ]);
    expect(await open(tables.join(''), { sheet: 3 })).toMatchObject({
      issues: [{ code: 'sheet.unknown', values: { sheet: 3 } }],
    });
  });
});

it('text that is no table stays text', async () => {
  const { chunks } = await read(register({ Nama: 'ANAK <CONTOH>' }));
  expect(codesOf(chunks[0] as never)).toEqual({ rejects: [], doubts: [] });
  expect(HEADER).toContain('Nama');
  expect(SOUND.JK).toBe('L');
});
