import { MEASURE_SCALE, MISSING, type RecordMeasure, ruleOf } from '@balanting/core';
import type { JsonRecord } from './json-record.js';
import type { RecordColumns } from './record-columns.js';

/** For a value that needs the careful reader. */
const CARE = -1;

const LIMITS = {
  weight: limitsOf('weight'),
  lengthHeight: limitsOf('lengthHeight'),
  armCircumference: limitsOf('armCircumference'),
  headCircumference: limitsOf('headCircumference'),
} as const satisfies Readonly<Record<RecordMeasure, readonly [number, number]>>;

/**
 * Puts the measures of a record into the columns; false where weight and length are both missing, or one
 * value is doubtful, in another unit, or longer than the integers of its column.
 */
export function cleanMeasures(record: JsonRecord, columns: RecordColumns, at: number): boolean {
  const { measures } = columns;
  const weight = integerOf('weight', record.weight);
  const length = integerOf('lengthHeight', record.lengthHeight);
  const arm = integerOf('armCircumference', record.armCircumference);
  const head = integerOf('headCircumference', record.headCircumference);
  if (weight === CARE || length === CARE || arm === CARE || head === CARE) return false;
  if (weight === MISSING && length === MISSING) return false;
  measures.weight[at] = weight;
  measures.lengthHeight[at] = length;
  measures.armCircumference[at] = arm;
  measures.headCircumference[at] = head;
  return true;
}

const PLAIN = /^\d{1,3}(?:[.,]\d{1,3})?$/;

function integerOf(measure: RecordMeasure, value: string | number | null | undefined): number {
  if (value === undefined || value === null || value === '') return MISSING;
  const number = typeof value === 'number' ? value : numberOf(value);
  const scale = MEASURE_SCALE[measure];
  const integer = Math.round(number * scale);
  const [from, to] = LIMITS[measure];
  return integer >= from && integer <= to && integer / scale === number ? integer : CARE;
}

function numberOf(text: string): number {
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** Integers between which a value is neither in doubt nor in another unit: see `RECORD_FIELDS`. */
function limitsOf(measure: RecordMeasure): readonly [number, number] {
  const scale = MEASURE_SCALE[measure];
  const [from, to] = ruleOf(measure).plausible ?? [1, 999];
  return [from * scale, to * scale];
}
