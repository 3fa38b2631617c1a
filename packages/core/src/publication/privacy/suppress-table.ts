import { fail, issue, ok, type Result } from '../../result/result.js';
import {
  type CellName,
  cellNamed,
  cellsToHide,
  isSmall,
  SUPPRESS_DEFAULTS,
  type SuppressOptions,
} from './cells-to-hide.js';
import type { OpenArea, OpenTable } from './open-table-shape.js';

/** An area as it may be published; null stands for a hidden number. */
export interface PublishedArea {
  readonly id: string;
  readonly parent: string | null;
  /** In the order of the columns. */
  readonly counts: readonly (number | null)[];
  readonly figures: Readonly<Record<string, number | null>>;
}

/** A table as it may be published. It does not tell why a cell is hidden: that would narrow it. */
export interface PublishedTable {
  readonly columns: readonly string[];
  readonly areas: readonly PublishedArea[];
}

/** Why a cell is hidden: `small` by k, `asked` by the caller, `complementary` so that none can be derived. */
export type HiddenReason = 'small' | 'asked' | 'complementary';

/** A table and what was hidden in it. */
export interface SuppressedTable {
  readonly published: PublishedTable;
  /** For the publisher's eyes, in the order of the table: not to be published. */
  readonly hidden: readonly (CellName & { readonly reason: HiddenReason })[];
}

/**
 * A table with its small counts hidden, and as many more that no hidden one can be worked out: given all
 * that is published, each could still be any number of a range `width` wide. A percentage or mean made
 * from a hidden count is hidden with it. Zeros are published unless asked otherwise, and a reader who
 * knows that is reckoned with: hidden counts are known to be at least 1.
 *
 * Limits: against readers who know the published table only. Who knows some of the hidden children, or
 * another table of them, can know more: {@link suppressReleases} is for two dates.
 *
 * @throws RangeError for k or width that are no whole numbers above 0, or a cell to hide that is not there
 *
 * @example
 * const table = caseTable([
 *   { id: 'Juai' },
 *   { id: 'Galumbang', parent: 'Juai', cases: 3, n: 20 },
 *   { id: 'Wonorejo', parent: 'Juai', cases: 8, n: 40 },
 *   { id: 'Mihu', parent: 'Juai', cases: 9, n: 30 },
 * ]);
 * table.ok && suppressTable(table.value).published.areas.map(({ counts }) => counts);
 * // => [[20, 70, 90], [null, null, 20], [8, 32, 40], [null, null, 30]]
 */
export function suppressTable(table: OpenTable, options: SuppressOptions = {}): SuppressedTable {
  const hidden = cellsToHide([table], options);
  return suppressed(table, hidden, options);
}

/**
 * Tables of the same areas at several dates, such as two months, with the same cells hidden in all of
 * them: those that are small at any date, and as many more that not even a reader who knows by how much
 * each count changed between the dates can work one out.
 *
 * @returns fails with `table.areas_differ`
 * @throws RangeError as {@link suppressTable}
 *
 * @example
 * const august = caseTable([{ id: 'Juai', cases: 4, n: 20 }]);
 * const september = caseTable([{ id: 'Juai', cases: 6, n: 21 }]);
 * const both = august.ok && september.ok && suppressReleases([august.value, september.value]);
 * both && both.ok && both.value.map(({ published }) => published.areas[0]?.counts);
 * // => [[null, null, 20], [null, null, 21]]
 */
export function suppressReleases(
  tables: readonly OpenTable[],
  options: SuppressOptions = {},
): Result<readonly SuppressedTable[]> {
  if (!haveSameCells(tables)) return fail(issue('table.areas_differ'));
  const hidden = cellsToHide(tables, options);
  return ok(tables.map((table) => suppressed(table, hidden, options)));
}

/** Whether tables have the same columns and areas in the same order and tree. */
export function haveSameCells(tables: readonly OpenTable[]): boolean {
  const shapes = tables.map(({ columns, areas }) =>
    JSON.stringify([columns, areas.map(({ id, parent }) => [id, parent])]),
  );
  return new Set(shapes).size <= 1;
}

function suppressed(
  table: OpenTable,
  hidden: ReadonlySet<number>,
  options: SuppressOptions,
): SuppressedTable {
  const { columns, areas } = table;
  const { k, zeros, hide } = { ...SUPPRESS_DEFAULTS, ...options };
  const asked = new Set(hide.map((name) => cellNamed(table, name)));
  const isHidden = (row: number, column: number) => hidden.has(row * columns.length + column);
  const reasonOf = (cell: number, count: number): HiddenReason => {
    if (isSmall(count, k, zeros)) return 'small';
    return asked.has(cell) ? 'asked' : 'complementary';
  };
  return {
    published: {
      columns,
      areas: areas.map((area, row) => publishedArea(table, area, (place) => isHidden(row, place))),
    },
    hidden: areas.flatMap(({ id, counts }, row) =>
      columns.flatMap((column, place) => {
        if (!isHidden(row, place)) return [];
        const reason = reasonOf(row * columns.length + place, counts[place] as number);
        return [{ area: id, column, reason }];
      }),
    ),
  };
}

function publishedArea(
  { columns, figures }: OpenTable,
  area: OpenArea,
  isHidden: (place: number) => boolean,
): PublishedArea {
  const rests = (figure: string) => (figures[figure] ?? []).map((name) => columns.indexOf(name));
  const shown = Object.entries(area.figures).map(([figure, value]) => [
    figure,
    rests(figure).some(isHidden) ? null : value,
  ]);
  return {
    id: area.id,
    parent: area.parent,
    counts: area.counts.map((count, place) => (isHidden(place) ? null : count)),
    figures: Object.fromEntries(shown),
  };
}
