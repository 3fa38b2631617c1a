import { fail, type Issue, issue, ok, type Result } from '@balanting/core';
import { EPPGBM_UNREAD } from './eppgbm-aliases.js';
import { headerKey } from './header-key.js';
import type { FieldOf, RegisterField } from './register-field.js';
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

/** What {@link registerColumns} is told of the file. */
export interface RegisterWords {
  readonly fieldOf: FieldOf;
  /** Whether all rows get their date of measuring from elsewhere. */
  readonly isDateGiven: boolean;
  /** Whether a column that is not known is the file's own, and no slip. */
  readonly isOwn: boolean;
}

/**
 * Where each field of a register stands.
 *
 * @returns fails with `column.missing`
 */
export function registerColumns(
  header: readonly string[],
  { fieldOf, isDateGiven, isOwn }: RegisterWords,
): Result<FoundColumns<RegisterField>> {
  const isUnread = (cell: string) => isOwn || EPPGBM_UNREAD.has(headerKey(cell));
  const found = columnsBy(header, fieldOf, isUnread);
  if (!found.ok) return found;
  const missing = missingColumns(found.value.columns, isDateGiven);
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

function missingColumns(columns: Columns<RegisterField>, isDateGiven: boolean): readonly string[] {
  const has = (...fields: readonly RegisterField[]) =>
    fields.some((field) => columns[field] !== undefined);
  const missing: string[] = [];
  if (!has('sex')) missing.push('JK');
  if (!has('birthDate', 'ageText', 'ageDays', 'ageMonths')) missing.push('Tgl Lahir');
  if (!has('measuredOn') && !isDateGiven) missing.push('Tanggal Pengukuran');
  if (!has('weight', 'lengthHeight')) missing.push('Berat / Tinggi');
  return missing;
}
