import {
  fail,
  type Issue,
  issue,
  ok,
  RECORD_FIELDS,
  type RecordField,
  type Result,
} from '@balanting/core';
import { EPPGBM_ALIASES, EPPGBM_UNREAD } from './eppgbm-aliases.js';
import { headerKey } from './header-key.js';
import type { TwinColumns } from './twin-columns.js';

/** For each field the position of its column; absent where the file has none. */
export type Columns<F extends string> = Readonly<Partial<Record<F, number>>>;

/** The columns of a header, and notes on those that are not known. */
export interface FoundColumns<F extends string> {
  readonly columns: Columns<F>;
  readonly notes: readonly Issue[];
  /** Columns that mean a field which another one before them means too. */
  readonly twins: readonly TwinColumns[];
}

const FIELD_OF_KEY: ReadonlyMap<string, RecordField> = new Map(
  (Object.keys(RECORD_FIELDS) as RecordField[]).flatMap((field) =>
    EPPGBM_ALIASES[field].map((key) => [key, field] as const),
  ),
);

/** The field that a header cell of a register names. */
function eppgbmField(cell: string): RecordField | undefined {
  return FIELD_OF_KEY.get(headerKey(cell));
}

/** Whether a row is the header of a register: it names the child, and the birth date or sex and age. */
export function isEppgbmHeader(row: readonly string[]): boolean {
  const fields = new Set(row.map(eppgbmField));
  const hasAge = fields.has('birthDate') || (fields.has('ageText') && fields.has('sex'));
  return fields.has('name') && hasAge;
}

/**
 * Where each field of a register stands.
 *
 * @returns fails with `column.missing`
 */
export function eppgbmColumns(header: readonly string[]): Result<FoundColumns<RecordField>> {
  const found = columnsBy(header, eppgbmField, (cell) => EPPGBM_UNREAD.has(headerKey(cell)));
  if (!found.ok) return found;
  const missing = missingColumns(found.value.columns);
  if (missing.length === 0) return found;
  return fail(issue('column.missing', { values: { columns: missing.join(', ') } }));
}

/** Where each field stands, by the field that a header cell names. */
export function columnsBy<F extends string>(
  header: readonly string[],
  fieldOf: (cell: string) => F | undefined,
  isUnread: (cell: string) => boolean,
): Result<FoundColumns<F>> {
  const columns: Partial<Record<F, number>> = {};
  const notes: Issue[] = [];
  const twins: TwinColumns[] = [];
  header.forEach((cell, position) => {
    const field = fieldOf(cell);
    if (field === undefined) {
      if (cell.trim() !== '' && !isUnread(cell)) {
        notes.push(issue('column.unknown', { level: 'info', values: { column: cell } }));
      }
      return;
    }
    const other = columns[field];
    if (other === undefined) columns[field] = position;
    else {
      const values = { column: placed(header, other), other: placed(header, position) };
      const found = issue('column.twice', { path: [field], values });
      twins.push({ first: other, second: position, issue: found });
    }
  });
  return ok({ columns, notes, twins });
}

/** A column by its header and position, since both may bear the same header. */
function placed(header: readonly string[], position: number): string {
  return `${header[position]} (${position + 1})`;
}

function missingColumns(columns: Columns<RecordField>): readonly string[] {
  const has = (field: RecordField) => columns[field] !== undefined;
  const missing: string[] = [];
  if (!has('sex')) missing.push('JK');
  if (!has('birthDate') && !has('ageText')) missing.push('Tgl Lahir');
  if (!has('measuredOn')) missing.push('Tanggal Pengukuran');
  if (!has('weight') && !has('lengthHeight')) missing.push('Berat / Tinggi');
  return missing;
}
