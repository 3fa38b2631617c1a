import { childKey, MISSING, nikKey, parseNik, stripCell } from '@balanting/core';
import type { JsonRecord } from './json-record.js';
import type { Places } from './places.js';
import type { RecordColumns } from './record-columns.js';
import { remembered } from './remembered.js';

const NIK = /^\d{16}$/;
const NUMBER = /^[+-]?\d{1,3}(?:[.,]\d+)?$/;
/** Serial 0000, equal digits, or prefix 999: what `checkNik` calls `nik.dummy`. */
const MADE_UP = /0000$|^(\d)\1{15}$|^999/;

/** Puts what no record is refused for into the columns: place, fingerprints and printed scores. */
export type PutIdentity = (record: JsonRecord, columns: RecordColumns, at: number) => void;

/** A {@link PutIdentity} that numbers places as they come. */
export function identityReader(places: Places): PutIdentity {
  const hundredths = remembered(hundredthsOfText);
  const printed = (value: string | number | null | undefined): number => {
    if (value === null || value === undefined) return MISSING;
    return typeof value === 'number' ? hundredthsOf(value) : hundredths(value);
  };
  return (record, columns, at) => {
    const { birthDay, sex, printedZ } = columns;
    const code = places.codeOf(record);
    const born = birthDay[at] as number;
    const village = places.villages[code] as number;
    const key = childKey(record.name ?? '', { birthDay: born, sex: sex[at] as number, village });
    columns.placeCodes[at] = code;
    columns.childKey[at] = born === MISSING ? Number.NaN : key;
    columns.nikKey[at] = keyOfNik(record.nik);
    printedZ.weightForAge[at] = printed(record.weightForAge);
    printedZ.heightForAge[at] = printed(record.heightForAge);
    printedZ.weightForHeight[at] = printed(record.weightForHeight);
  };
}

function keyOfNik(text: JsonRecord['nik']): number {
  if (text === null || text === undefined) return Number.NaN;
  const digits = NIK.test(text) ? text : digitsOf(text);
  if (digits === undefined || MADE_UP.test(digits)) return Number.NaN;
  return nikKey(Number(digits.slice(0, 8)), Number(digits.slice(8)));
}

function digitsOf(text: string): string | undefined {
  const nik = parseNik(stripCell(text));
  return nik.ok ? nik.value.digits : undefined;
}

/** The z-score that a register printed; `MISSING` where there is none: `Outlier`, a dash, another word. */
function hundredthsOfText(value: string): number {
  const text = stripCell(value);
  return NUMBER.test(text) ? hundredthsOf(Number(text.replace(',', '.'))) : MISSING;
}

function hundredthsOf(value: number): number {
  return Math.abs(value) < 1000 ? Math.round(value * 100) : MISSING;
}
