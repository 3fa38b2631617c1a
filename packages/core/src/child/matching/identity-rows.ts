/** Where a child lives, as far as matching needs. */
export interface MatchPlace {
  readonly kecamatan: string;
  readonly village: string;
}

/**
 * A column of texts as written: one for each row, or codes into a list, -1 for an empty cell, as
 * `labels` of the CSV reader have it.
 */
export type TextColumn =
  | readonly string[]
  | { readonly codes: Int32Array; readonly values: readonly string[] };

/**
 * Who the rows of a register are about, as columns. The only place of core that takes names and NIK: they
 * go into a registry, and numbers come out.
 */
export interface IdentityRows {
  readonly length: number;
  /** As written; absent: the register has none. */
  readonly nik?: TextColumn;
  readonly name: TextColumn;
  /** The parents' names in one text; absent: the register has none. */
  readonly parent?: TextColumn;
  /** 0 not known, 1 male, 2 female. */
  readonly sex: Uint8Array;
  /** Days since 1970-01-01; -2147483648 (`MISSING`) where not known. */
  readonly birthDay: Int32Array;
  readonly measuredDay: Int32Array;
  /** `place` of a record table, or less of it. */
  readonly place?: {
    readonly codes: Int32Array;
    readonly values: readonly MatchPlace[];
  };
}

/**
 * The different ways in which children are written down, each once, however many rows have it: of a child
 * without any defect one. Texts stand once for all; columns hold their places.
 */
export interface Identities {
  readonly count: number;
  readonly nik: Int32Array;
  readonly name: Int32Array;
  readonly parent: Int32Array;
  readonly village: Int32Array;
  readonly sex: Uint8Array;
  readonly birthDay: Int32Array;
  /** Rows that are written so. */
  readonly rows: Int32Array;
  /** A bit for each month of measuring, by its number modulo 64: more than a child is under five. */
  readonly monthsLow: Int32Array;
  readonly monthsHigh: Int32Array;
  readonly texts: IdentityTexts;
}

/** The texts that the columns of {@link Identities} point to. Personal data: never to be printed. */
export interface IdentityTexts {
  readonly nik: readonly string[];
  readonly name: readonly string[];
  readonly parent: readonly string[];
  readonly village: readonly string[];
}
