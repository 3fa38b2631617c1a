import { Decimal } from '../../number/decimal.js';
import type { PublishedTable } from './suppress-table.js';

/** Which share of a published table is asked for. */
export interface ShareName {
  readonly area: string;
  readonly column: string;
  /** The column of all; default: the last, which is the total. */
  readonly of?: string;
}

/**
 * A share of a published table, as a proportion; null beside a hidden count, and where there is no child.
 * The only way from a published table to a percentage, so that none stands beside a hidden count.
 *
 * @throws RangeError for an area or column that the table has not
 *
 * @example
 * const table = caseTable([{ id: 'Juai', cases: 9, n: 30 }]);
 * table.ok && publishedShare(suppressTable(table.value).published, { area: 'Juai', column: 'cases' });
 * // => 0.3
 */
export function publishedShare(table: PublishedTable, share: ShareName): number | null {
  const counts = table.areas.find(({ id }) => id === share.area)?.counts;
  const [part, all] = [share.column, share.of ?? (table.columns.at(-1) as string)].map(
    (column) => counts?.[table.columns.indexOf(column)],
  );
  if (part === undefined || all === undefined) {
    throw new RangeError(
      `The table has no ${share.column} of ${share.of ?? 'all'} in ${share.area}.`,
    );
  }
  if (part === null || all === null || all === 0) return null;
  return new Decimal(part).div(all).toNumber();
}
