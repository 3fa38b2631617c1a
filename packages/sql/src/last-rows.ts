import { type ColumnMap, measuredOnOf } from './column-map.js';
import type { Dialect } from './dialect.js';
import { indented } from './indented.js';
import { LAST_DAY } from './reference/places.js';
import { type PeriodOfMonth, periodOf } from './statement/group-columns.js';

/** By what a child is known again in a table. */
export interface ChildTerms {
  /** Over the columns of the table: `child_key`, empty where not known; `child_period`; `child_order`. */
  readonly columns: Readonly<Record<'child_key' | 'child_period' | 'child_order', string>>;
}

/**
 * The terms of a map that names the columns of a child; undefined where it names none. Letters and digits in
 * capitals are compared, as core compares names.
 */
export function childTerms(
  dialect: Dialect,
  columns: ColumnMap,
  periods?: PeriodOfMonth,
): ChildTerms | undefined {
  const { child, order = measuredOnOf(columns) } = columns;
  if (child === undefined) return undefined;
  const letters = (column: string) => {
    const text = dialect.cast(dialect.quoteName(column), 'text');
    return `coalesce(${dialect.letters(text)}, '')`;
  };
  const [first, ...others] = child.map(letters);
  const key = [first, ...others].join(" || '|' || ");
  return {
    columns: {
      child_key: `CASE WHEN ${first} = '' THEN '' ELSE ${key} END`,
      child_period: periodOf(dialect, columns, periods),
      child_order: order === undefined ? '0' : dialect.ordered(dialect.quoteName(order)),
    },
  };
}

/**
 * The select that adds `is_last` to observed rows: 1 for the last row of a child in a period, and for every row
 * of which child or period is not known. Children outside the frame replace none.
 *
 * Rows of the same order are told apart by what was measured, so that every engine keeps the same one.
 */
export function lastRowsSelect(
  dialect: Dialect,
  observed: string,
  carried: readonly string[],
): string {
  return dialect.lastRows({
    observed: `SELECT *, CASE WHEN age_days <= ${LAST_DAY} THEN 1 ELSE 0 END AS child_frame
FROM (
${indented(observed, 2)}
) AS told`,
    carried,
    group: ['child_key', 'child_period', 'child_frame'],
    order: ['child_order', 'age_days', 'length_mm100', 'weight_g', 'position', 'oedema', 'sex'],
    isAlone: "child_key = '' OR child_period = 0",
  });
}
