import { utils, type WorkBook, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { HEADER, SOUND } from '../register.js';

/** A row of a sheet: text, numbers, or cells as the library has them. */
export type Row = readonly (string | number | null | object)[];

/** What a sound row of the register holds, with other values by header word. */
export function soundRow(cells: Readonly<Record<string, string | number | object>> = {}): Row {
  return HEADER.map((name) => cells[name] ?? SOUND[name] ?? '');
}

/** A register of rows that are sound but for the cells given, below a header. */
export function registerRows(...rows: readonly Readonly<Record<string, string | number>>[]): Row[] {
  return [[...HEADER], ...rows.map(soundRow)];
}

/** A workbook of such sheets. */
export function bookOf(sheets: Readonly<Record<string, readonly Row[]>>): WorkBook {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), name);
  }
  return book;
}

export type BookType = 'xlsx' | 'biff8' | 'ods' | 'fods' | 'xlml';

export function bytesOfBook(book: WorkBook, bookType: BookType = 'xlsx'): Uint8Array {
  return new Uint8Array(write(book, { bookType, type: 'array', compression: true }));
}

/** A web page with one table of such rows; letters that mean something in HTML are escaped. */
export function htmlOf(rows: readonly Row[]): string {
  const cell = (value: Row[number]) => `<td>${escaped(String(value ?? ''))}</td>`;
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<html><body><table border="1">\n${lines.join('\n')}\n</table></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const text = (content: string) => new TextEncoder().encode(content);

/** The parts of an XLSX workbook made by hand, one sheet each of such rows and whatever comes after them. */
export function handMadeParts(
  sheetData: readonly string[],
  { after = '', before = '', workbookPr = '' } = {},
): Record<string, Uint8Array> {
  const sheets = sheetData.map(
    (_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const links = sheetData.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${TYPES}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': text(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ),
    'xl/workbook.xml': text(
      `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}">${workbookPr}<sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    ),
  };
  sheetData.forEach((rows, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = text(
      `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    );
  });
  return parts;
}

export function zipOf(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(parts as Record<string, Uint8Array>);
}

/** Rows as the XML of a sheet: numbers as such, texts inline, and cells of raw XML as they are. */
export function sheetXml(
  rows: readonly (readonly (string | number | { xml: string })[])[],
): string {
  return rows
    .map((row, r) => {
      const cells = row.map((value, c) => {
        const ref = `${utils.encode_col(c)}${r + 1}`;
        if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
        if (typeof value === 'object') return value.xml.replace('<c', `<c r="${ref}"`);
        return value === ''
          ? ''
          : `<c r="${ref}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
      });
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    })
    .join('');
}
