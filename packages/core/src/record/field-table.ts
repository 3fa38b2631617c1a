import type { CellDimension } from './cell-decimal.js';

/** How the cell of a field is read. */
export type FieldKind = 'text' | 'nik' | 'sex' | 'date' | 'age' | 'measure' | 'position' | 'score';

/** What holds for a field of a register. */
export interface FieldRule {
  readonly kind: FieldKind;
  /** Measures only: kg or cm. */
  readonly dimension?: CellDimension;
  /** Whether every row must have it. */
  readonly required?: true;
  /** Whether 0 is how registers write "not measured". */
  readonly zeroIsEmpty?: true;
  /** Values outside are accepted in doubt. Source: input limits of WHO Anthro 3.2.2. */
  readonly plausible?: readonly [from: number, to: number];
  /** Above this, or below it, the unit was another one. */
  readonly otherUnit?: {
    readonly when: 'above' | 'upTo';
    readonly limit: number;
    readonly factor: string;
  };
}

/**
 * The fields of one row of a register of children, by canonical name: the one table behind the column
 * reader of `@balanting/csv` and {@link recordSchema}. Header words are data of the reader.
 *
 * Source of the fields: public importers of e-PPGBM exports; of the rules: Permenkes 2/2020 and their
 * practice (weights above 100 are grams, heights up to 1.3 are metres).
 */
export const RECORD_FIELDS = {
  nik: { kind: 'nik' },
  name: { kind: 'text' },
  sex: { kind: 'sex', required: true },
  birthDate: { kind: 'date', required: true },
  province: { kind: 'text' },
  district: { kind: 'text' },
  kecamatan: { kind: 'text' },
  puskesmas: { kind: 'text' },
  village: { kind: 'text' },
  posyandu: { kind: 'text' },
  ageText: { kind: 'age' },
  measuredOn: { kind: 'date', required: true },
  weight: {
    kind: 'measure',
    dimension: 'weight',
    plausible: [0.9, 58],
    otherUnit: { when: 'above', limit: 100, factor: '0.001' },
  },
  lengthHeight: {
    kind: 'measure',
    dimension: 'length',
    plausible: [38, 150],
    otherUnit: { when: 'upTo', limit: 1.3, factor: '100' },
  },
  position: { kind: 'position' },
  armCircumference: { kind: 'measure', dimension: 'length', zeroIsEmpty: true },
  headCircumference: { kind: 'measure', dimension: 'length', zeroIsEmpty: true },
  weightForAge: { kind: 'score' },
  heightForAge: { kind: 'score' },
  weightForHeight: { kind: 'score' },
} as const satisfies Readonly<Record<string, FieldRule>>;

/** The canonical name of a field of a register. */
export type RecordField = keyof typeof RECORD_FIELDS;

/**
 * The rule of a field, with every property that a rule may have.
 *
 * @example
 * ruleOf('weight').kind; // => 'measure'
 */
export function ruleOf(field: RecordField): FieldRule {
  return RECORD_FIELDS[field];
}

/** The fields that are measured, of which weight and length or height decide over a row. */
export const RECORD_MEASURES = [
  'weight',
  'lengthHeight',
  'armCircumference',
  'headCircumference',
] as const satisfies readonly RecordField[];

/** A field that is measured. */
export type RecordMeasure = (typeof RECORD_MEASURES)[number];
