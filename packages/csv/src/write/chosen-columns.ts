import { kinKey } from '../header/kin-words.js';
import type { RowColumns, RowField } from './file-row.js';
import { type FormatColumn, otherColumnAt } from './format-column.js';

/** The columns that a table is written with. */
export interface ChosenColumns {
  readonly columns: readonly FormatColumn[];
  /** The headers of the file that is read for which the format has no column. */
  readonly leftOut: readonly string[];
  /** Fields that the format needs and the file that is read does not have. */
  readonly lacking: readonly RowField[];
}

/** What {@link chosenColumns} chooses from. */
export interface Choice {
  readonly columns: readonly FormatColumn[];
  readonly needs: readonly RowField[];
  /** Whether columns that are nobody's field go along behind. */
  readonly hasOthers: boolean;
}

/**
 * The columns of a table in a format: its own, and behind them those that are nobody's field, as they stand.
 * A column whose header would be read as a field of the format is left out.
 */
export function chosenColumns(
  { columns: own, needs, hasOthers }: Choice,
  from: RowColumns,
): ChosenColumns {
  const columns = presentColumns(own, from);
  const held = new Set(columns.flatMap(({ field }) => field ?? []));
  const taken = new Set(columns.map(({ header }) => kinKey(header)));
  const keys = from.others.map(kinKey);
  const places = from.others.map((_, at) => at);
  const free = places.filter((at) => hasOthers && !taken.has(keys[at] ?? ''));
  const placed = new Set(
    columns.flatMap(({ field, header }) => (field ? [] : [keys.indexOf(kinKey(header))])),
  );
  const lost = [...from.fields].filter(([field, header]) => header !== '' && !held.has(field));
  const dropped = places.filter((at) => !free.includes(at) && !placed.has(at));
  return {
    columns: [...columns, ...free.map((at) => otherColumnAt(from.others[at] ?? '', at))],
    leftOut: [...lost.map(([, header]) => header), ...dropped.map((at) => from.others[at] ?? '')],
    lacking: needs.filter((field) => !from.fields.has(field)),
  };
}

/** The columns without those that are optional and that the file does not have. */
export function presentColumns(
  columns: readonly FormatColumn[],
  from: RowColumns,
): readonly FormatColumn[] {
  return columns.filter(({ field, isOptional }) => {
    return !isOptional || field === undefined || from.fields.has(field);
  });
}
