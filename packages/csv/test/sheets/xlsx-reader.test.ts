import { describe, expect, it } from 'vitest';
import { type OpenOptions, openRecords } from '../../src/index.js';
import { open, pieces, read } from '../register.js';
import { bookOf, bytesOfBook, handMadeParts, registerRows, sheetXml, zipOf } from './workbooks.js';

const encode = (text: string) => new TextEncoder().encode(text);
const HEAD = ['Nama', 'JK', 'Tgl Lahir', 'Tanggal Pengukuran', 'Berat'];
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The cells of the rows of a workbook of one sheet, with more parts that it links to. */
async function cellsOf(
  rows: string,
  more: Readonly<Record<string, string>> = {},
  options: OpenOptions = {},
) {
  const parts = handMadeParts([sheetXml([HEAD]) + rows]);
  const rels = 'xl/_rels/workbook.xml.rels';
  const links = Object.keys(more).map(
    (name, i) =>
      `<Relationship Id="m${i}" Type="${TYPES}/${name.replace('.xml', '')}" Target="${name}"/>`,
  );
  const text = new TextDecoder().decode(parts[rels]);
  parts[rels] = encode(text.replace('</Relationships>', `${links.join('')}</Relationships>`));
  for (const [name, xml] of Object.entries(more)) parts[`xl/${name}`] = encode(xml);
  const { chunks } = await read(zipOf(parts), { keepCells: true, ...options });
  return [...(chunks[0]?.cells ?? []), ...(chunks[0]?.rejects.map(({ cells }) => cells) ?? [])];
}

const row = (...cells: readonly string[]) => `<row r="2">${cells.join('')}</row>`;
const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
const SOUND = [text('L'), text('2023-03-02'), text('2025-08-14'), '<c><v>11.2</v></c>'];

describe('texts of a workbook', () => {
  it('may be shared, rich, escaped, and have a guide to pronunciation beside them', async () => {
    const sst =
      '<sst><si><t>SATU</t></si><si><r><t>DU</t></r><r><rPr><b/></rPr><t xml:space="preserve">A &amp; X</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></si><si><t>a_x0041_b</t></si></sst>';
    const names = await Promise.all(
      [0, 1, 2].map((at) =>
        cellsOf(row(`<c t="s"><v>${at}</v></c>`, ...SOUND), { 'sharedStrings.xml': sst }),
      ),
    );
    expect(names.map(([cells]) => cells?.[0])).toEqual(['SATU', 'DUA & X', 'aAb']);
  });

  it('of a cell in the places it names, or one after the other', async () => {
    const cells = '<c r="E2"><v>11.2</v></c><c r="A2" t="str"><v>SATU</v></c>';
    expect(await cellsOf(`<row r="2">${cells}</row>`)).toEqual([['SATU', '', '', '', '11.2']]);
  });

  it('in elements with a prefix are the same', async () => {
    const prefixed = row(text('SATU'), ...SOUND).replace(/<(\/?)(\w)/g, '<$1x:$2');
    const parts = handMadeParts([sheetXml([HEAD])]);
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    parts['xl/worksheets/sheet1.xml'] = encode(
      sheet.replace('</sheetData>', `${prefixed}</sheetData>`),
    );
    const { chunks } = await read(zipOf(parts));
    expect(chunks[0]?.table.weight).toEqual(Int32Array.of(11_200));
  });
});

describe('numbers of a workbook', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="170"/></cellXfs></styleSheet>';
  const cell = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`;

  it('are dates and times by the formats that styles name by number or by text', async () => {
    const rows = row(text('SATU'), text('L'), cell(1, '44987'), cell(3, '45883'), cell(2, '0.5'));
    const [cells] = await cellsOf(rows, { 'styles.xml': styles });
    expect(cells).toEqual(['SATU', 'L', '2023-03-02', '2025-08-14', '12:00']);
  });

  it('are plain without a style, and dates of their own type are text', async () => {
    const dated = '<c t="d"><v>2025-08-14T00:00:00</v></c>';
    const rows = row(text('SATU'), text('L'), '<c><v>44987</v></c>', dated, '<c><v>1.12E1</v></c>');
    const [cells] = await cellsOf(rows);
    expect(cells).toEqual(['SATU', 'L', '44987', '2025-08-14T00:00:00', '11.2']);
  });
});

describe('a workbook that holds too much', () => {
  it('is refused by its cells, all sheets together', async () => {
    const parts = handMadeParts([sheetXml(registerRows({}) as string[][]), sheetXml([HEAD, HEAD])]);
    const refusal = async (cells: number) => {
      const opened = await open(zipOf(parts), { limits: { cells } });
      return opened.ok ? 'read' : opened.issues[0];
    };
    expect(await refusal(40)).toBe('read');
    expect(await refusal(39)).toMatchObject({
      code: 'workbook.too_many_cells',
      values: { limit: 39 },
    });
  });

  it('is refused by the letters of a text that many cells share', async () => {
    const sst = `<sst><si><t>${'x'.repeat(2000)}</t></si></sst>`;
    const shared = '<row><c t="s"><v>0</v></c></row>'.repeat(600);
    const limits = { inflatedBytes: 1_048_576 };
    await expect(cellsOf(shared, { 'sharedStrings.xml': sst }, { limits })).rejects.toThrow(
      'workbook.too_large',
    );
  });

  it('of 40 MiB in 100 KB is refused in little time and memory', async () => {
    const cells = `<row>${'<c><v>1</v></c>'.repeat(190)}</row>`.repeat(14_000);
    const bytes = zipOf(handMadeParts([sheetXml([HEAD]) + cells]));
    expect(bytes.length).toBeLessThan(200_000);
    const opened = await openRecords(pieces(bytes, [1 << 16]), { limits: { cells: 1_000_000 } });
    expect(opened.ok ? 'read' : opened.issues[0].code).toBe('workbook.too_many_cells');
  });
});

describe('a workbook that is held whole', () => {
  it('has a limit of its own', async () => {
    const book = bookOf({ A: registerRows({}) });
    for (const kind of ['ods', 'biff8', 'xlml'] as const) {
      const opened = await open(bytesOfBook(book, kind), { limits: { wholeBytes: 1024 } });
      expect([kind, opened.ok || opened.issues[0].code]).toEqual([kind, 'workbook.too_large']);
    }
  });
});

describe('broken parts', () => {
  it.each([
    ['sharedStrings.xml', '<sst><si><t>SATU</t></si>'],
    ['styles.xml', '<styleSheet><cellXfs></cellXfs>'],
    ['styles.xml', ''],
  ])('%s that breaks off is named', async (name, xml) => {
    await expect(cellsOf(row(text('SATU'), ...SOUND), { [name]: xml })).rejects.toThrow(
      'workbook.part_damaged',
    );
  });
});
