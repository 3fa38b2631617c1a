// The text of an export.

import { whole } from './random.mjs';
import { HEADER } from './row.mjs';

const BLANK_ROWS = 4;

/** Rows of cells as a file: title lines, header, rows, blank rows and a footer. */
export function fileText(rows, { delimiter, bom }, { downloadedOn, random }) {
  const lines = rows.map((cells, i) => lineOf({ ...cells, No: String(i + 1) }, delimiter));
  for (let i = 0; i < BLANK_ROWS; i++) {
    const blank = i % 2 === 0 ? '' : delimiter.repeat(HEADER.length - 1);
    lines.splice(whole(random, 1, lines.length - 1), 0, blank);
  }
  return [
    `${bom ? '\ufeff' : ''}DATA CONTOH - BUKAN DATA SEBENARNYA`,
    `Data tanggal : ${downloadedOn}`,
    HEADER.join(delimiter),
    ...lines,
    lineOf({ No: 'Jumlah', Alamat: `${rows.length} baris` }, delimiter),
    '',
  ].join('\r\n');
}

function lineOf(cells, delimiter) {
  return HEADER.map((column) => quoted(cells[column] ?? '', delimiter)).join(delimiter);
}

function quoted(text, delimiter) {
  return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
