import { fail, issue, ok, type Result } from '@balanting/core';
import type { ExtraColumns, ExtraHeaders } from '@balanting/csv';
import { JSON_HEADER } from './json-cells.js';

/** Gives the extra columns of rows of cells under `JSON_HEADER`. */
export type ExtrasOf = (rows: readonly (readonly string[])[]) => ExtraColumns;

/**
 * How the extra columns are made that a verb asks for by their headers.
 *
 * @returns fails with `column.missing` where records have no such field
 */
export function jsonExtras({ labels = [], numbers = [] }: ExtraHeaders): Result<ExtrasOf> {
  const at = (name: string) => JSON_HEADER.findIndex((header) => keyOf(header) === keyOf(name));
  const missing = [...labels, ...numbers].filter((name) => at(name) < 0);
  if (missing.length > 0) {
    return fail(issue('column.missing', { values: { columns: missing.join(', ') } }));
  }
  const known = labels.map((name) => ({ name, at: at(name), ...labelCodes() }));
  return ok((rows) => ({
    labels: Object.fromEntries(
      known.map(({ name, at: column, codeOf, values }) => {
        const codes = Int32Array.from(rows, (cells) => codeOf(cells[column] ?? ''));
        return [name, { codes, values }];
      }),
    ),
    numbers: Object.fromEntries(
      numbers.map((name) => [name, Float64Array.from(rows, (cells) => numberOf(cells[at(name)]))]),
    ),
  }));
}

function keyOf(header: string): string {
  return header.trim().toLowerCase();
}

/** Numbers labels as they come; -1 for an empty one. */
function labelCodes() {
  const values: string[] = [];
  const codes = new Map<string, number>();
  const codeOf = (label: string): number => {
    if (label === '') return -1;
    const code = codes.get(label) ?? values.push(label) - 1;
    codes.set(label, code);
    return code;
  };
  return { values, codeOf };
}

function numberOf(cell: string | undefined): number {
  return cell === undefined || cell === '' ? Number.NaN : Number(cell.replace(',', '.'));
}
