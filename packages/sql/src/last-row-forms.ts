import { indented } from './indented.js';

/** Rows of which the last of each group is wanted. */
export interface RowsInGroups {
  /** The select of the rows. */
  readonly observed: string;
  /** The columns to give; beside them comes `is_last`, 1 or 0. */
  readonly carried: readonly string[];
  readonly group: readonly string[];
  /** The row with the highest is the last. */
  readonly order: readonly string[];
  /** The condition under which a row is in no group: it is always a last one. */
  readonly isAlone: string;
}

/** By a window function of the SQL standard. */
export function lastByWindow({ observed, carried, group, order, isAlone }: RowsInGroups): string {
  const descending = order.map((column) => `${column} DESC NULLS LAST`).join(', ');
  const place = `row_number() OVER (PARTITION BY ${group.join(', ')} ORDER BY ${descending})`;
  return `SELECT ${carried.join(', ')},
  CASE WHEN ${isAlone} OR ${place} = 1 THEN 1 ELSE 0 END AS is_last
FROM (
${indented(observed, 2)}
) AS grouped`;
}

/** ClickHouse had no window functions for long: the rows of a group as an array, the last one first. */
export function lastByArray({ observed, carried, group, order, isAlone }: RowsInGroups): string {
  const columns = [...order, ...carried];
  const elements = carried.map(
    (name, k) => `tupleElement(one, ${order.length + k + 1}) AS ${name}`,
  );
  return `SELECT ${elements.join(', ')},
  CASE WHEN ${isAlone} OR place = 1 THEN 1 ELSE 0 END AS is_last
FROM (
  SELECT ${group.join(', ')}, arrayReverseSort(groupArray(tuple(${columns.join(', ')}))) AS all_rows
  FROM (
${indented(observed, 4)}
  )
  GROUP BY ${group.join(', ')}
)
ARRAY JOIN all_rows AS one, arrayEnumerate(all_rows) AS place`;
}
