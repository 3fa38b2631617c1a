import { stripCell } from '@balanting/core';
import { cellStrings, textOfBytes } from '../bytes/cell-string.js';
import { afterLine, type ByteSpan, emptyRowCells, SCAN, scanRow } from '../bytes/scan-row.js';
import type { ColumnMap } from './column-map.js';
import { isMonth, joinedHeader } from './month-columns.js';
import { type HeaderKind, headerKind } from './template.js';

/** What separates the cells of a file. */
export type Delimiter = ',' | ';' | '\t';

/** The header of a file, and what stands above it. */
export interface FoundHeader {
  readonly kind: HeaderKind;
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
 * columns of a plain table, of WHO Anthro or AnthroPlus, or of `columns`; two rows where the months of a wide
 * sheet stand above. Its delimiter is the one seen most outside quotes, unless given, or
 * told by a line `sep=;`.
 */
export function findHeader(
  span: ByteSpan,
  given: Delimiter | undefined,
  columns?: ColumnMap,
): FoundHeader | undefined {
  const title: string[] = [];
  let told = given;
  let above: readonly string[] = [];
  let from = afterBom(span);
  for (let headerRow = 1; headerRow <= HEADER_ROWS; headerRow++) {
    if (from < 0 || from >= span.to) return undefined;
    const { line, header: own, delimiter, next } = readLine({ ...span, from }, told);
    const joined = joinedHeader(above, own);
    const kind = isUpperRow(own, joined) ? undefined : headerKind(joined ?? own, columns);
    if (kind) {
      const lines = titleAbove(title, joined);
      return { kind, delimiter, header: joined ?? own, headerRow, next, title: lines };
    }
    const separator = SEPARATOR_LINE.exec(line)?.[1] as Delimiter | undefined;
    told ??= separator;
    above = own;
    title.push(...titleLines(separator, line, own));
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

/** Whether the row names months alone, whose columns the row below tells. */
function isUpperRow(own: readonly string[], joined: readonly string[] | undefined): boolean {
  return joined === undefined && own.some(isMonth);
}

/** The row of months is part of the header, and no title. */
function titleAbove(title: readonly string[], joined: readonly string[] | undefined) {
  return joined ? title.slice(0, -1) : title;
}

/** A line above the header as it is told; none for a blank one and for `sep=;`. */
function titleLines(
  separator: Delimiter | undefined,
  line: string,
  cells: readonly string[],
): readonly string[] {
  if (separator !== undefined || line === '') return [];
  return [cells.filter((cell) => cell !== '').join(' ') || line];
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
