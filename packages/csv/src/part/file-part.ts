/** The rows of a file that begin from one byte on and before another. */
export interface PartRange {
  readonly from: number;
  /** Rows that begin here or later belong to the next part. */
  readonly to: number;
  /** Whether a row begins at `from`; otherwise reading starts behind the first line end from there on. */
  readonly startsRow: boolean;
}

/** Where the rows of a part were found. */
export interface PartPlace {
  /** Where its first row begins. */
  readonly start: number;
  /** Where its last row is over: a cell in quotes may carry it over the end of the part. */
  readonly next: number;
  /** Rows as a spreadsheet counts them, those that are passed over included. */
  readonly rows: number;
}

/** A part to read, and what is noted of it on the way. */
export interface FilePart extends PartRange {
  /** The bytes of the file from `from` on, and the one before where it is not known that a row begins. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Complete when its rows have been read. */
  readonly place: { -readonly [K in keyof PartPlace]: PartPlace[K] };
}
