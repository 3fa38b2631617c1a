import type { RecordMeasure } from '@balanting/core';
import { type Coded, SYSTEMS } from './systems.js';

/** How a measure is written as an Observation. */
export interface MeasureCode extends Coded {
  readonly category: 'vital-signs' | 'exam';
  readonly unit: 'kg' | 'cm';
}

const { loinc, snomed } = SYSTEMS;

/** Body length and height by how it was taken: 0 not known, 1 lying, 2 standing. */
export const LENGTH_CODES: readonly [MeasureCode, MeasureCode, MeasureCode] = [
  { system: loinc, code: '8302-2', display: 'Body height', category: 'vital-signs', unit: 'cm' },
  {
    system: loinc,
    code: '8306-3',
    display: 'Body height --lying',
    category: 'vital-signs',
    unit: 'cm',
  },
  {
    system: loinc,
    code: '8308-9',
    display: 'Body height --standing',
    category: 'vital-signs',
    unit: 'cm',
  },
];

/** The other measures. Source of all: SATUSEHAT Postman collections "Gizi" and "Tumbuh Kembang" (2026). */
export const MEASURE_CODES: Readonly<Record<Exclude<RecordMeasure, 'lengthHeight'>, MeasureCode>> =
  {
    weight: {
      system: loinc,
      code: '29463-7',
      display: 'Body weight',
      category: 'vital-signs',
      unit: 'kg',
    },
    headCircumference: {
      system: loinc,
      code: '9843-4',
      display: 'Head Occipital-frontal circumference',
      category: 'vital-signs',
      unit: 'cm',
    },
    armCircumference: {
      system: snomed,
      code: '284473002',
      display: 'Mid upper arm circumference',
      category: 'exam',
      unit: 'cm',
    },
  };

/** Bilateral pitting oedema, as a boolean value. */
export const OEDEMA_CODE: Coded = { system: snomed, code: '284521000', display: 'Pitting edema' };

/** How many of a unit make the unit of a record (kg, cm), as powers of ten: exact in decimal. */
export const UNIT_POWERS: Readonly<Record<'kg' | 'cm', Readonly<Record<string, number>>>> = {
  kg: { kg: 0, g: -3 },
  cm: { cm: 0, mm: -1, m: 2 },
};
