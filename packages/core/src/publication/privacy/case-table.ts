import type { Result } from '../../result/result.js';
import { openTable } from './open-table.js';
import type { OpenTable, TableArea, TableColumns } from './open-table-shape.js';

/** An area with its cases, such as stunted children, among its children with a score. */
export interface CaseArea extends Omit<TableArea, 'counts'> {
  readonly cases?: number;
  readonly n?: number;
}

/**
 * The open table of cases: columns `cases`, `others` and `n`. What may not be said of the cases may not
 * be said of the others either, since `n` is both together.
 *
 * @returns fails as {@link openTable} does; more cases than children is a `table.count_invalid`
 *
 * @example
 * const table = caseTable([{ id: 'Juai', cases: 3, n: 20 }]);
 * table.ok && table.value.areas[0]?.counts; // => [3, 17, 20]
 */
export function caseTable(
  areas: readonly CaseArea[],
  figures: NonNullable<TableColumns['figures']> = {},
): Result<OpenTable> {
  return openTable(
    areas.map(({ cases, n, ...area }) =>
      cases === undefined || n === undefined ? area : { ...area, counts: [cases, n - cases] },
    ),
    { parts: ['cases', 'others'], total: 'n', figures },
  );
}
