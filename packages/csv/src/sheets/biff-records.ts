/** Kinds of records in an old workbook. */
const RECORD = { endOfPart: 0x000a, password: 0x002f, drawing: 0x00ec } as const;

/**
 * Records that hold no cells, and that make the library go through every cell of a range that they name, or
 * look for others that may be missing: links, notes, shapes, names, other workbooks.
 */
const UNREAD: ReadonlySet<number> = new Set([
  0x01b8, 0x0800, 0x001c, 0x005d, 0x01b6, 0x007f, 0x0018, 0x0218, 0x0023, 0x0223, 0x0017, 0x01ae,
]);

/** No workbook has kinds above this one; the library writes to the console where it meets one. */
const LAST_KIND = 0x10ff;

/** What the records of an old workbook say of it as a whole. */
export type BiffState = 'sound' | 'password' | 'cut off';

/**
 * The records of an old workbook; those that hold no cells take the kind of a drawing, which is passed over,
 * so that all places stay.
 *
 * Source: Microsoft, MS-XLS 2.3 and 2.4.
 */
export function cellRecords(stream: Uint8Array): { bytes: Uint8Array; state: BiffState } {
  const bytes = stream.slice();
  const view = new DataView(bytes.buffer);
  let last = -1;
  let at = 0;
  while (at + 4 <= bytes.length) {
    const kind = view.getUint16(at, true);
    if (kind === 0 && last === RECORD.endOfPart) break;
    const next = at + 4 + view.getUint16(at + 2, true);
    if (kind === RECORD.password) return { bytes, state: 'password' };
    if (next > bytes.length) return { bytes, state: 'cut off' };
    if (UNREAD.has(kind) || kind > LAST_KIND) view.setUint16(at, RECORD.drawing, true);
    last = kind;
    at = next;
  }
  return { bytes, state: last === RECORD.endOfPart ? 'sound' : 'cut off' };
}
