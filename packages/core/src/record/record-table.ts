/** The integer that stands for "no value" in an integer column. */
export const MISSING = -2147483648;

/**
 * A column of measurements. The kind of array tells the unit: an `Int32Array` holds exact decimals as
 * integers (grams; hundredths of a cm; hundredths of a mm for skinfolds) with {@link MISSING}; a
 * `Float64Array` holds kg, cm or mm with `NaN`, for values with more digits.
 */
export type MeasureColumn = Int32Array | Float64Array;

/** The measurements of many children as columns of equal length: the input of `assessTable`. */
export interface MeasurementTable {
  readonly length: number;
  /** 0 not known, 1 male, 2 female. */
  readonly sex: Uint8Array;
  /** Age in whole days, {@link MISSING} where not known. */
  readonly ageDays: Int32Array;
  /** Age in months, unrounded, where ages were given so; absent: ageDays / 30.4375. */
  readonly ageMonths?: Float64Array;
  /** `PositionCode`; absent: not known for all. */
  readonly position?: Uint8Array;
  /** 1 where the child has bilateral oedema; absent: none. */
  readonly oedema?: Uint8Array;
  /** g, or kg. */
  readonly weight?: MeasureColumn;
  /** Length or height: hundredths of a cm, or cm. */
  readonly lengthHeight?: MeasureColumn;
  readonly headCircumference?: MeasureColumn;
  readonly armCircumference?: MeasureColumn;
  /** Hundredths of a mm, or mm. */
  readonly triceps?: MeasureColumn;
  readonly subscapular?: MeasureColumn;
}

/** The place of a child as a register writes it; empty text where not given. */
export interface Place {
  readonly province: string;
  readonly district: string;
  readonly kecamatan: string;
  readonly puskesmas: string;
  readonly village: string;
  readonly posyandu: string;
}

/** A column of repeating values: `values[codes[i]]`. The list of values only ever grows. */
export interface DictionaryColumn<T> {
  readonly codes: Int32Array;
  readonly values: readonly T[];
}

/** Rows of a register of children as columns. */
export interface RecordTable extends MeasurementTable {
  /** The row in the file as a spreadsheet shows it, from 1: titles, header and blank rows count. */
  readonly row: Float64Array;
  /** Days since 1970-01-01. */
  readonly birthDay: Int32Array;
  readonly measuredDay: Int32Array;
  readonly place: DictionaryColumn<Place>;
  /** A 53-bit fingerprint of who the child is (name, birth date, sex, village); NaN: not known. */
  readonly childKey: Float64Array;
  /**
   * A 53-bit fingerprint of the child's NIK; NaN where it is not 16 digits, masked or made up. It can not
   * be turned back by itself, but every NIK can be tried against it: keep it as safe as a NIK. Absent: the
   * register has no NIK.
   */
  readonly nikKey?: Float64Array;
  /** The z-scores that the register itself printed, in hundredths, {@link MISSING} where none. */
  readonly printedZ: {
    readonly weightForAge: Int32Array;
    readonly heightForAge: Int32Array;
    readonly weightForHeight: Int32Array;
  };
  /**
   * The status words that the register itself printed, as the place of their class in Permenkes 2/2020,
   * 1 for the lowest; 0 where there is none or the word is not known. Absent: it prints none.
   */
  readonly printedStatus?: {
    readonly weightForAge: Uint8Array;
    readonly heightForAge: Uint8Array;
    readonly weightForHeight: Uint8Array;
  };
  /**
   * The weight gain that the register itself printed (`Naik Berat Badan`), as its place in `GAIN_CODES`; 0
   * where there is none or the word is not known. Absent: it prints none.
   */
  readonly printedGain?: Uint8Array;
}
