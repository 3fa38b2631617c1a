import type { DictionaryColumn, Place, RecordTable } from '../../record/record-table.js';
import { childrenOf } from './children.js';
import { type CopiedFinding, copiedFindings } from './copied-findings.js';
import { COPIED_LIMITS, type CopiedLimits } from './copied-limits.js';
import { type CopiedRows, copiedRows, NO_COPIED_ROWS } from './copied-rows.js';
import { type CopiedShares, copiedShares } from './copied-shares.js';
import { type GroupOf, groupNumbers } from './group-numbers.js';
import { joinedColumns } from './joined-columns.js';
import { posyanduOf } from './posyandu.js';

/** Whether the measurements of a group look copied or made up. */
export interface CopiedGroup {
  readonly label: string;
  readonly shares: CopiedShares;
  readonly findings: readonly CopiedFinding[];
}

/** A running search for copied measurements. */
export interface CopiedCheck {
  /**
   * Adds the rows of a table.
   *
   * @param group - the group of each row, such as its measurer or team; absent: its place
   * @throws RangeError where `group` has not as many rows as the table
   */
  readonly add: (table: RecordTable, group?: DictionaryColumn<string>) => void;
  /** The groups so far, by label; rows of none are left out. */
  readonly report: () => readonly CopiedGroup[];
}

/** What {@link copiedCheck} may be told. */
export interface CopiedCheckOptions {
  /** Limits that differ from `COPIED_LIMITS`. */
  readonly limits?: Partial<CopiedLimits>;
  /** What a place is called as a group, '' for none. Default: its posyandu. */
  readonly groupOf?: GroupOf;
}

/**
 * Looks for measurements that were copied, made up or carried forward, by posyandu, team or measurer, while
 * tables stream past.
 *
 * A child is its `childKey`, without one its `nikKey`; a row with neither is a child of its own. Of several
 * rows of a child in a calendar month the last one counts. Large groups of many ages have some equal
 * children by chance: judge those who measured, not a whole kabupaten.
 *
 * @example
 * copiedCheck().report(); // => []
 */
export function copiedCheck({
  limits: given = {},
  groupOf = posyanduOf,
}: CopiedCheckOptions = {}): CopiedCheck {
  const limits = { ...COPIED_LIMITS, ...given };
  const groups = groupNumbers((value: Place | string) =>
    typeof value === 'string' ? value : groupOf(value),
  );
  const parts: CopiedRows[] = [];
  return {
    add: (table, group) => {
      if (group !== undefined && group.codes.length !== table.length) {
        throw new RangeError(`group has ${group.codes.length} rows, the table ${table.length}.`);
      }
      parts.push(copiedRows(table, groups.column(group ?? table.place)));
    },
    report: () => {
      const rows = joinedColumns(parts, NO_COPIED_ROWS);
      const shares = copiedShares(rows, childrenOf(rows), groups.labels.length);
      return groups.labels
        .map((label, i) => {
          const ofGroup = shares[i] as CopiedShares;
          return { label, shares: ofGroup, findings: copiedFindings(ofGroup, limits) };
        })
        .sort((a, b) => (a.label < b.label ? -1 : 1));
    },
  };
}
