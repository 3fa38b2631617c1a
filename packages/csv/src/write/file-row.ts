/** What a row of a file can hold that more than one format knows. Values are text in one form for all formats. */
export type RowField =
  | ('id' | 'nik' | 'name' | 'sex' | 'birthDate' | 'measuredOn' | 'age' | 'ageText')
  | ('province' | 'district' | 'kecamatan' | 'puskesmas' | 'village' | 'posyandu')
  | ('weight' | 'lengthHeight' | 'position' | 'headCircumference' | 'armCircumference')
  | ('triceps' | 'subscapular' | 'oedema' | 'printedGain')
  | ('weightForAge' | 'heightForAge' | 'weightForHeight');

/** The age of a child at measuring where a format gives it as a number. */
export interface RowAge {
  readonly value: number;
  readonly unit: 'days' | 'months';
}

/**
 * One accepted row, free of its format: sex `male` or `female`, dates `YYYY-MM-DD`, kg, cm and mm with a point,
 * position `lying` or `standing`, oedema `yes` or `no`. It holds names and NIK where the file does.
 */
export interface FileRow {
  readonly values: Readonly<Partial<Record<RowField, string>>>;
  readonly age?: RowAge | undefined;
  /** The cells of columns that are no field, in the order of `RowColumns.others`. */
  readonly others: readonly string[];
}

/** Which columns the rows of a file have. */
export interface RowColumns {
  /** Each field that the file has, with its header. */
  readonly fields: ReadonlyMap<RowField, string>;
  /** The headers of all other columns. */
  readonly others: readonly string[];
}
