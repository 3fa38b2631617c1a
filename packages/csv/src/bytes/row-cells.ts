const MOST_CELLS = 4096;

/** Where the cells of a row lie in the bytes; written anew by each `scanRow`. */
export interface RowCells {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How each cell is written: 0 bare, 1 in quotes, 2 in quotes with quotes inside. */
  readonly forms: Uint8Array;
  count: number;
  /** Where the next row starts. */
  next: number;
  /** Whether a quoted cell goes over a line end. */
  hasLineEnd: boolean;
  /** The bytes that were scanned last, and the same as words; none where the machine has others. */
  scanned: Uint8Array | undefined;
  words: Int32Array;
}

/** Room for the cells of a row. */
export function emptyRowCells(): RowCells {
  return {
    starts: new Int32Array(MOST_CELLS),
    ends: new Int32Array(MOST_CELLS),
    forms: new Uint8Array(MOST_CELLS),
    count: 0,
    next: 0,
    hasLineEnd: false,
    scanned: undefined,
    words: new Int32Array(0),
  };
}

/** The bytes from `from` to `to`; `isLast` where nothing comes after them. */
export interface ByteSpan {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
}
