import type { Dialect, NumberType } from '../dialect.js';

/** A table that the statements join, as data. */
export interface ReferenceTable {
  readonly name: string;
  /** The first is the key. */
  readonly columns: readonly {
    readonly name: string;
    readonly type: NumberType;
  }[];
  readonly rows: readonly (readonly number[])[];
}

/**
 * The statements that make a reference table anew and fill it, some thousand values in each.
 *
 * @example
 * const table = { name: 'limits', columns: [{ name: 'k', type: 'integer' }], rows: [[1], [2]] };
 * tableStatements(table, ansi)[2]; // => 'INSERT INTO "limits" VALUES\n(1),\n(2)'
 */
export function tableStatements(
  { name, columns, rows }: ReferenceTable,
  dialect: Dialect,
): readonly string[] {
  const table = dialect.quoteName(name);
  const key = columns[0]?.name ?? '';
  const types = columns.map(({ type }) => type);
  const typed = columns.map((column) => `${column.name} ${dialect.types[column.type]}`);
  return [
    `DROP TABLE IF EXISTS ${table}`,
    `CREATE TABLE ${table} (${typed.join(', ')})${dialect.tableEnd(key)}`,
    ...batches(rows, Math.ceil(VALUES_AT_ONCE / columns.length)).map(
      (batch) => `INSERT INTO ${table} ${dialect.numberRows(batch, types)}`,
    ),
    ...dialect.afterFill(table),
  ];
}

const VALUES_AT_ONCE = 20_000;

function batches<T>(rows: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, k) => rows.slice(k * size, (k + 1) * size));
}
