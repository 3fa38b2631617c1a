import { childWord } from '../child-word.js';
import type { BookTemplate } from './book-templates.js';
import { type ChosenColumns, chosenColumns, presentColumns } from './chosen-columns.js';
import type { FileRow, RowColumns, RowField } from './file-row.js';
import { xlsxArchive } from './xlsx-archive.js';
import { sheetWriter, type XlsxWriter } from './xlsx-writer.js';

/** Writes rows as a workbook with a sheet of children and a sheet of what was measured. */
export interface BookWriter
  extends Pick<XlsxWriter, 'head' | 'body' | 'end'>,
    Pick<ChosenColumns, 'leftOut' | 'lacking'> {
  /** Rows so far whose key stands for two children, or is empty: the template can not tell whose they are. */
  readonly unclear: () => number;
}

/** What makes a child one and the same; its other cells are those of its first row. */
const IDENTITY = ['nik', 'name', 'birthDate', 'sex'] as const satisfies readonly RowField[];

/** The children that one key has stood for, and the rows that were written of it. */
interface KnownKey {
  readonly children: Set<string>;
  rows: number;
}

/**
 * A writer of a workbook in which each child stands once, and each of its visits is a row of the second sheet.
 * The children are held in memory until the end.
 *
 * @example
 * const from = { fields: new Map([['name', 'Nama'], ['weight', 'Berat']] as const), others: [] };
 * bookWriter(BOOK_TEMPLATES.import, from).lacking; // => ['sex', 'birthDate']
 */
export function bookWriter(template: BookTemplate, from: RowColumns): BookWriter {
  const { key, needs, children, measurements } = template;
  const all = { columns: [...children.columns, ...measurements.columns], needs, hasOthers: false };
  const { leftOut, lacking } = chosenColumns(all, from);
  const archive = xlsxArchive([children.name, measurements.name]);
  const sheetOf = (place: number, { columns }: BookTemplate['children']) =>
    sheetWriter(archive, place, { chosen: { columns: presentColumns(columns, from) }, from });
  const [childSheet, visitSheet] = [sheetOf(0, children), sheetOf(1, measurements)];
  const known = new Map<string, KnownKey>();
  const isNew = (row: FileRow) => {
    const word = childWord(row.values[key], key);
    const found = known.get(word) ?? { children: new Set(), rows: 0 };
    known.set(word, found);
    const child = JSON.stringify(IDENTITY.map((field) => row.values[field] ?? ''));
    const isKnown = found.children.has(child);
    found.children.add(child);
    found.rows++;
    return !isKnown;
  };
  return {
    leftOut,
    lacking,
    head: () => {
      childSheet.head();
      visitSheet.head();
      return archive.taken();
    },
    body: (rows) => {
      childSheet.body(rows.filter(isNew));
      visitSheet.body(rows);
      return archive.taken();
    },
    end: () => {
      archive.end();
      return archive.taken();
    },
    unclear: () =>
      [...known]
        .filter(([word, found]) => word === '' || found.children.size > 1)
        .reduce((sum, [, { rows }]) => sum + rows, 0),
  };
}
