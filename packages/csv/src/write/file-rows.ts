import { stripCell } from '@balanting/core';
import { columnsBy } from '../header/columns.js';
import type { RegisterField } from '../header/register-field.js';
import { fieldsOf } from '../header/template.js';
import { type WhoField, whoColumns } from '../header/who-columns.js';
import type { RecordChunk } from '../record-chunk.js';
import type { RecordFile } from '../record-file.js';
import type { FileRow, RowColumns, RowField } from './file-row.js';
import { unguarded } from './formula-guard.js';
import { ageOf, SCORES, valuesOf } from './row-values.js';

/** The rows of a file as text of one form, chunk by chunk. */
export interface FileRows {
  readonly columns: RowColumns;
  /** The accepted rows of a chunk, whose cells must have been kept. */
  readonly rowsOf: (chunk: RecordChunk) => readonly FileRow[];
}

/** Fields of a row under the names that readers have for them. */
const ROW_FIELD: Readonly<Partial<Record<RegisterField | WhoField, RowField>>> = {
  ageDays: 'age',
  ageMonths: 'age',
  ageIsInMonths: 'age',
  ageInDays: 'age',
  ageInMonths: 'age',
};
/** Fields whose cells go through as text. */
const TEXTS = ['id', 'nik', 'name', 'ageText'] as const satisfies readonly RowField[];

/**
 * Takes the rows of a file that was opened with `keepCells` out of its format, to be written in another.
 *
 * @example
 * const text = 'sex,age,weight\n1,300,8.1\n';
 * const file = await openRecords(new Blob([text]).stream(), { keepCells: true });
 * file.ok && [...fileRows(file.value).columns.fields.keys()]; // => ['sex', 'age', 'weight']
 */
export function fileRows(file: RecordFile): FileRows {
  const { header } = file;
  const positions = new Map<RowField, number>();
  const known = positionsOf(file);
  for (const [name, at] of known) {
    const field = ROW_FIELD[name] ?? (name as RowField);
    if (!positions.has(field)) positions.set(field, at);
  }
  const used = new Set(known.map(([, at]) => at));
  const others = header.flatMap((name, at) => (used.has(at) || name === '' ? [] : [at]));
  const fields = new Map([...positions].map(([field, at]) => [field, header[at] ?? ''] as const));
  // A register gives every row a date of measuring and an age, also where no column holds them.
  if (file.layout === 'eppgbm') {
    for (const field of ['measuredOn', 'age'] as const) {
      if (!fields.has(field)) fields.set(field, '');
    }
  }
  return {
    columns: { fields, others: others.map((at) => header[at] ?? '') },
    rowsOf: ({ table, cells = [] }) =>
      Array.from({ length: table.length }, (_, i) => {
        const textAt = (at: number | undefined) => unguarded(stripCell(cells[i]?.[at ?? -1] ?? ''));
        const values = valuesOf(table, i);
        for (const field of TEXTS) {
          if (positions.has(field)) values[field] = textAt(positions.get(field));
        }
        // A word such as "Outlier" stands in the place of a score.
        for (const field of SCORES) values[field] ??= textAt(positions.get(field));
        return { values, age: ageOf(table, i), others: others.map(textAt) };
      }),
  };
}

function positionsOf({
  header,
  layout,
  template = 'eppgbm',
  columns: map,
}: RecordFile): readonly (readonly [RegisterField | WhoField, number])[] {
  const found =
    layout === 'eppgbm'
      ? columnsBy(header, fieldsOf(template, map), () => true)
      : whoColumns(header, layout);
  if (!found.ok) return [];
  return Object.entries(found.value.columns) as [RegisterField | WhoField, number][];
}
