import type { IssueCode } from '../../result/messages/messages.js';
import { type Issue, type IssueValues, issue } from '../../result/result.js';
import type { TableArea, TableColumns } from './open-table-shape.js';

/** In place of the position of the area around: the widest has none, and one may be unknown. */
export const TOP = -1;
export const UNKNOWN = -2;

/** By position: the area around, and whether an area lies inside. */
export interface AreaTree {
  readonly parents: readonly number[];
  readonly inside: ReadonlySet<number>;
}

/** What is wrong with an area: its place in the tree, or its counts. */
export function areaIssues(
  area: TableArea,
  position: number,
  { parents, inside }: AreaTree,
): readonly Issue[] {
  return [...placeIssues(area, parents, position), ...countIssues(area, inside.has(position))];
}

/** The issue of an area that the table holds twice. */
export function twice(area: TableArea): Issue {
  return wrong('table.area_twice', area);
}

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

/** Columns are the programmer's: a mistake in them throws. */
export function checkColumns(areas: readonly TableArea[], columns: TableColumns): void {
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
