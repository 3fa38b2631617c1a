import type { ByteSpan, RowCells } from './row-cells.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** In words the first byte is the lowest: so on all common machines. Elsewhere bytes are looked at singly. */
const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/**
 * Notes bare cells up to the line end, or to the delimiter before a quoted one; answers where that is.
 *
 * Four bytes are looked at in one go: `hits` has the high bit of each that is a delimiter or below 14. Where
 * a byte below 14 stands, the bytes above it may be hits by mistake, so each hit is looked at once more.
 * Control characters aside, no other byte is looked at singly.
 *
 * Source: Warren H (2012) Hacker's Delight, chapter 6-1.
 */
export function scanBare(span: ByteSpan, from: number, delimiter: number, cells: RowCells): number {
  const { bytes, to } = span;
  const { words, starts, ends, forms } = withWords(cells, bytes);
  const delimiters = Math.imul(delimiter, 0x01010101);
  const lastWord = Math.min(to >>> 2, words.length);
  let { count } = cells;
  let start = from;
  let at = from;
  let wanted = -1 << ((from & 3) << 3);
  // Written out: a call, or a constant outside the function, costs as much here as the work itself.
  for (let w = from >>> 2; w < lastWord; w++, wanted = -1) {
    const word = words[w] as number;
    const other = word ^ delimiters;
    const isDelimiter = ~(((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other | 0x7f7f7f7f);
    const isBelow = (word - 0x0e0e0e0e) & ~word & 0x80808080;
    for (let hits = (isDelimiter | isBelow) & wanted; hits !== 0; hits &= hits - 1) {
      at = (w << 2) + ((31 - Math.clz32(hits & -hits)) >> 3);
      const byte = bytes[at] as number;
      if (byte !== delimiter && byte !== LF && byte !== CR) continue;
      starts[count] = start;
      ends[count] = at;
      forms[count++] = 0;
      cells.count = count;
      start = at + 1;
      if (byte !== delimiter || (bytes[start] === QUOTE && start < to)) return at;
    }
  }
  return scanRest(span, Math.max(from, lastWord << 2), start, { delimiter, cells });
}

interface Where {
  readonly delimiter: number;
  readonly cells: RowCells;
}

/** The same byte by byte from `from` on, for what is behind the last whole word; a cell begins at `open`. */
function scanRest(span: ByteSpan, from: number, open: number, { delimiter, cells }: Where): number {
  const { bytes, to } = span;
  let start = open;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte !== delimiter && byte !== LF && byte !== CR) continue;
    noteBare(cells, start, at);
    start = at + 1;
    if (byte !== delimiter || (bytes[start] === QUOTE && start < to)) return at;
  }
  noteBare(cells, start, to);
  return to;
}

function noteBare(cells: RowCells, start: number, end: number): void {
  const count = cells.count++;
  cells.starts[count] = start;
  cells.ends[count] = end;
  cells.forms[count] = 0;
}

function withWords(cells: RowCells, bytes: Uint8Array): RowCells {
  if (cells.scanned === bytes) return cells;
  const fits = IS_LITTLE_ENDIAN && bytes.byteOffset % 4 === 0;
  const length = fits ? bytes.length >>> 2 : 0;
  cells.words = new Int32Array(bytes.buffer, fits ? bytes.byteOffset : 0, length);
  cells.scanned = bytes;
  return cells;
}
