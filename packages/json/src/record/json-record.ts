import type { FieldKind, RECORD_FIELDS, RecordCells, RecordField } from '@balanting/core';

/** Numbers may be text where a register writes `11,2`; a NIK and a date are always text. */
type CellOf<K extends FieldKind> = K extends 'text' | 'nik' | 'date' | 'position'
  ? string
  : string | number;

/**
 * One row of a register as JSON, by the names of `RECORD_FIELDS`: weight in kg, lengths and
 * circumferences in cm. `null` and an absent field say the same.
 */
export type JsonRecord = {
  readonly [F in RecordField]?: CellOf<(typeof RECORD_FIELDS)[F]['kind']> | null;
} & {
  /** Bilateral pitting oedema; absent: none. */
  readonly oedema?: boolean | null;
};

/**
 * The cells of a record as text, for `readRecord`: numbers as JavaScript prints them, without `null`.
 *
 * @example
 * cellsOfRecord({ sex: 1, weight: 11.2, nik: null }); // => { sex: '1', weight: '11.2' }
 */
export function cellsOfRecord(record: JsonRecord): RecordCells {
  const cells: Partial<Record<RecordField, string>> = {};
  for (const [field, value] of Object.entries(record)) {
    if (field === 'oedema' || value === null || value === undefined) continue;
    cells[field as RecordField] = String(value);
  }
  return cells;
}
