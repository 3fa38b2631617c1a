import { kinKey } from '../header/kin-words.js';
import type { FileRow, RowColumns, RowField } from './file-row.js';

/** What the text of a column is in a workbook. */
export type CellKind = 'text' | 'number' | 'date';

/** One column of a format. */
export interface FormatColumn {
  readonly header: string;
  /** The field that it holds; absent: the column of the same header in the file that is read. */
  readonly field?: RowField;
  /** Written only where the file that is read has the field. */
  readonly isOptional?: true;
  readonly kind: CellKind;
  /** Gives the text in a row, numbers with a point and dates `YYYY-MM-DD`; empty where there is none. */
  readonly print: (from: RowColumns) => (row: FileRow) => string;
}

/** A column that holds a field as text. */
export function textColumn(header: string, field: RowField): FormatColumn {
  return { header, field, kind: 'text', print: () => textOf(field) };
}

/** A column of numbers; `times` where its unit is another one. */
export function numberColumn(header: string, field: RowField, times = 1): FormatColumn {
  const print = ({ values }: FileRow) => scaled(values[field] ?? '', times);
  return { header, field, kind: 'number', print: () => print };
}

/** A column of dates. */
export function dateColumn(header: string, field: 'birthDate' | 'measuredOn'): FormatColumn {
  return { header, field, kind: 'date', print: () => textOf(field) };
}

/** A column of words of the format for ours. */
export function wordColumn(
  header: string,
  field: RowField,
  words: Readonly<Record<string, string>>,
): FormatColumn {
  const print = ({ values }: FileRow) => words[values[field] ?? ''] ?? '';
  return { header, field, kind: 'text', print: () => print };
}

/** A column of an age, which formats write in their own ways. */
export function ageColumn(header: string, print: (row: FileRow) => string): FormatColumn {
  return { header, field: 'age', kind: 'number', print: () => print };
}

/** A column that is no field: what the file that is read has under the same header, or one that means it. */
export function otherColumn(header: string): FormatColumn {
  const key = kinKey(header);
  const print = (from: RowColumns) => {
    const at = from.others.findIndex((name) => kinKey(name) === key);
    return ({ others }: FileRow) => others[at] ?? '';
  };
  return { header, kind: 'text', print };
}

/** A column that is no field, by its place in `RowColumns.others`. */
export function otherColumnAt(header: string, at: number): FormatColumn {
  return { header, kind: 'text', print: () => (row) => row.others[at] ?? '' };
}

/** The column, written only where the file that is read has its field. */
export function optional(column: FormatColumn): FormatColumn {
  return { ...column, isOptional: true };
}

function textOf(field: RowField): (row: FileRow) => string {
  return ({ values }) => values[field] ?? '';
}

/** Products of decimals that doubles do not hold are rounded to the digits that they do. */
const DIGITS = 15;

function scaled(text: string, times: number): string {
  if (times === 1 || text === '') return text;
  return String(Number((Number(text) * times).toPrecision(DIGITS)));
}
