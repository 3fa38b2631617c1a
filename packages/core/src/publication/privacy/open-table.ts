import type { IssueCode } from '../../result/messages/messages.js';
import { fail, type Issue, type IssueValues, issue, ok, type Result } from '../../result/result.js';

/** The columns of an open table: parts that add up to a total. */
export interface TableColumns {
  /** Such as `['cases', 'others']`: each child is in one of them. */
  readonly parts: readonly string[];
  /** Such as `'n'`. */
  readonly total: string;
  /** Percentages and means that stand beside the counts, each with the columns it was made from. */
  readonly figures?: Readonly<Record<string, readonly string[]>>;
}

/** What {@link openTable} is told of one area. */
export interface TableArea {
  readonly id: string;
  /** Id of the area around it; null or absent for the widest. */
  readonly parent?: string | null;
  /** Children by part, in the order of `parts`: of areas with no area inside. */
  readonly counts?: readonly number[];
  /** Values of the figures of the columns; null where there is none. */
  readonly figures?: Readonly<Record<string, number | null>>;
}

/** One area of a table, with its place in the tree. */
export interface OpenArea {
  readonly id: string;
  readonly parent: string | null;
  /** Position of the area around it; -1 for the widest. */
  readonly parentAt: number;
  /** Whether an area lies inside it. */
  readonly hasInside: boolean;
  /** In the order of `columns`, the total last. */
  readonly counts: readonly number[];
  readonly figures: Readonly<Record<string, number | null>>;
}

/** Counts of areas in a tree, all margins added up: made by {@link openTable}, not yet to be published. */
export interface OpenTable {
  /** The parts, then the total. */
  readonly columns: readonly string[];
  readonly figures: Readonly<Record<string, readonly string[]>>;
  /** In the order given. */
  readonly areas: readonly OpenArea[];
}

/**
 * A table of counts by area, with every margin: parts add up to the total, villages to their kecamatan,
 * these to the district. Only areas with none inside have counts of their own; children of no known
 * village need an area of their own.
 *
 * @returns fails with `table.area_twice`, `table.parent_unknown`, `table.parent_loop`,
 * `table.counts_missing`, `table.counts_inside`, `table.count_invalid`
 * @throws RangeError for columns that stand twice, or counts or figures that fit no column
 *
 * @example
 * const table = openTable(
 *   [{ id: 'Juai' }, { id: 'Galumbang', parent: 'Juai', counts: [3, 17] }, { id: 'Wonorejo', parent: 'Juai', counts: [8, 32] }],
 *   { parts: ['cases', 'others'], total: 'n' },
 * );
 * table.ok && table.value.areas[0]?.counts; // => [11, 49, 60]
 */
export function openTable(areas: readonly TableArea[], columns: TableColumns): Result<OpenTable> {
  checkColumns(areas, columns);
  const at = new Map(areas.map(({ id }, position) => [id, position]));
  const parents = areas.map(({ parent }) => (parent == null ? TOP : (at.get(parent) ?? UNKNOWN)));
  const inside = new Set(parents);
  const [first, ...others] = areas.flatMap((area, position) => [
    ...(at.get(area.id) === position ? [] : [wrong('table.area_twice', area)]),
    ...placeIssues(area, parents, position),
    ...countIssues(area, inside.has(position)),
  ]);
  if (first !== undefined) return fail(first, ...others);
  const sums = addedUp(areas, parents, columns.parts.length);
  return ok({
    columns: [...columns.parts, columns.total],
    figures: columns.figures ?? {},
    areas: areas.map(({ id, parent = null, figures = {} }, position) => ({
      id,
      parent,
      parentAt: parents[position] as number,
      hasInside: inside.has(position),
      counts: sums[position] as readonly number[],
      figures,
    })),
  });
}

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

const TOP = -1;
const UNKNOWN = -2;

function placeIssues(area: TableArea, parents: readonly number[], position: number): Issue[] {
  if (parents[position] === UNKNOWN) {
    return [wrong('table.parent_unknown', area, { parent: area.parent ?? '' })];
  }
  let up = position;
  for (let steps = 0; up >= 0 && steps <= parents.length; steps++) up = parents[up] as number;
  return up >= 0 ? [wrong('table.parent_loop', area)] : [];
}

function countIssues(area: TableArea, hasInside: boolean): Issue[] {
  const { counts } = area;
  if (hasInside) return counts === undefined ? [] : [wrong('table.counts_inside', area)];
  if (counts === undefined) return [wrong('table.counts_missing', area)];
  const bad = counts.find((count) => !(Number.isSafeInteger(count) && count >= 0));
  return bad === undefined ? [] : [wrong('table.count_invalid', area, { value: bad })];
}

function wrong(code: IssueCode, { id }: TableArea, values: IssueValues = {}): Issue {
  return issue(code, { path: ['areas', id], values: { area: id, ...values } });
}

/** The counts of all areas, total last: each area's own are added to every area around it. */
function addedUp(
  areas: readonly TableArea[],
  parents: readonly number[],
  parts: number,
): readonly (readonly number[])[] {
  const sums = areas.map(() => new Array<number>(parts + 1).fill(0));
  areas.forEach(({ counts = [] }, position) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    for (let up = position; up >= 0; up = parents[up] as number) {
      const sum = sums[up] as number[];
      [...counts, total].forEach((count, column) => {
        sum[column] = (sum[column] as number) + count;
      });
    }
  });
  return sums;
}

function checkColumns(areas: readonly TableArea[], columns: TableColumns): void {
  const { parts, total, figures = {} } = columns;
  const names = [...parts, total];
  if (parts.length === 0 || new Set(names).size !== names.length) {
    throw new RangeError(`No columns of a table: ${names}`);
  }
  const unknown = Object.values(figures).flat();
  if (!unknown.every((name) => names.includes(name))) {
    throw new RangeError(`Figures rest on columns that the table has not: ${unknown}`);
  }
  for (const { id, counts = parts, figures: values = {} } of areas) {
    const fits = Object.keys(values).every((name) => Object.hasOwn(figures, name));
    if (counts.length === parts.length && fits) continue;
    throw new RangeError(`The counts or figures of ${id} do not fit the columns.`);
  }
}
