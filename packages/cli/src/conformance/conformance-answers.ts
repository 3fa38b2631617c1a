import type { Answers } from '@balanting/conformance';
import type { PlainTable } from '@balanting/csv';
import { userError } from '../errors.js';

/**
 * The answers of a table by the id of the child.
 *
 * Empty cells and `NA` are "no score"; a decimal comma is read as well as a point.
 */
export function answersOfTable(
  { header, rows }: PlainTable,
  columns: readonly string[],
): ReadonlyMap<string, Answers> {
  const id = header.indexOf('id');
  const present = columns
    .map((column) => ({ column, at: header.indexOf(column) }))
    .filter(({ at }) => at >= 0);
  if (present.length === 0) {
    throw userError('conformance.noColumns', { columns: columns.join(', ') });
  }
  return new Map(
    rows.map(({ row, cells }) => {
      const answers = present.map(({ column, at }) => {
        const value = valueOfCell(cells[at] ?? '');
        if (value !== undefined) return [column, value] as const;
        throw userError('conformance.notNumber', { row, column, value: cells[at] ?? '' });
      });
      return [cells[id] ?? '', Object.fromEntries(answers)] as const;
    }),
  );
}

/** What other programs write for "no score" and for flags. */
const WORDS: ReadonlyMap<string, number | null> = new Map([
  ['', null],
  ['NA', null],
  ['NAN', null],
  ['NULL', null],
  ['TRUE', 1],
  ['FALSE', 0],
]);

function valueOfCell(cell: string): number | null | undefined {
  const text = cell.trim();
  const word = WORDS.get(text.toUpperCase());
  if (word !== undefined) return word;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
