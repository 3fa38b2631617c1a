import { stripCell } from '@balanting/core';
import { cellStrings, textOfBytes } from '../bytes/cell-string.js';
import { afterLine, type ByteSpan, emptyRowCells, SCAN, scanRow } from '../bytes/scan-row.js';
import { isEppgbmHeader } from './columns.js';
import { whoLayout } from './who-columns.js';

/** How a file lays out its columns. */
export type Layout = 'eppgbm' | 'who-anthro' | 'who-anthroplus';

/** What separates the cells of a file. */
export type Delimiter = ',' | ';' | '\t';

/** The header of a file, and what stands above it. */
export interface FoundHeader {
  readonly layout: Layout;
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** As a spreadsheet counts, from 1. */
  readonly headerRow: number;
  /** Where the first row of data starts in the bytes. */
  readonly next: number;
  /** The lines above the header that hold text. */
  readonly title: readonly string[];
}

/** Rows among which the header must be. */
export const HEADER_ROWS = 15;

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const SEPARATOR_LINE = /^sep=([,;\t])$/i;
const BOM = [0xef, 0xbb, 0xbf];

/**
 * The header among the first rows of a file: the first row that names child and birth date, or that has the
 * columns of WHO Anthro or AnthroPlus. Its delimiter is the one seen most outside quotes, unless given, or
 * told by a line `sep=;`.
 */
export function findHeader(span: ByteSpan, given: Delimiter | undefined): FoundHeader | undefined {
  const title: string[] = [];
  let told = given;
  let from = afterBom(span);
  for (let headerRow = 1; headerRow <= HEADER_ROWS && from < span.to; headerRow++) {
    const { line, header, delimiter, next } = readLine({ ...span, from }, told);
    const layout = layoutOf(header);
    if (layout) return { layout, delimiter, header, headerRow, next, title };
    const separator = SEPARATOR_LINE.exec(line)?.[1] as Delimiter | undefined;
    told ??= separator;
    if (separator === undefined && line !== '') title.push(titleOf(header) || line);
    if (next < 0) return undefined;
    from = next;
  }
  return undefined;
}

function readLine(span: ByteSpan, told: Delimiter | undefined) {
  const { bytes, from, to } = span;
  const cells = emptyRowCells();
  const lineEnd = afterLine(span);
  const line = stripCell(textOfBytes(bytes, from, lineEnd < 0 ? to : lineEnd));
  const delimiter = told ?? mostFrequent(line);
  const isRow = scanRow(span, delimiter.charCodeAt(0), cells) === SCAN.row;
  const header = isRow ? cellStrings(bytes, cells).map(stripCell) : [];
  return { line, header, delimiter, next: isRow ? cells.next : lineEnd };
}

function titleOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' ');
}

function layoutOf(row: readonly string[]): Layout | undefined {
  return isEppgbmHeader(row) ? 'eppgbm' : whoLayout(row);
}

/** The start of the span without a byte order mark. */
function afterBom({ bytes, from }: ByteSpan): number {
  return BOM.every((byte, i) => bytes[from + i] === byte) ? from + BOM.length : from;
}

/** The delimiter that a line has most of, outside quotes. */
export function mostFrequent(line: string): Delimiter {
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
