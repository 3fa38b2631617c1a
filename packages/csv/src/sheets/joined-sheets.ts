import { type Issue, issue, stripCell } from '@balanting/core';
import { type ChildKeyField, childWord } from '../child-word.js';
import { HEADER_ROWS } from '../header/find-header.js';
import { plainField, type RegisterField } from '../header/register-field.js';
import { addedTold } from './sheet-notes.js';
import type { TextSheet } from './text-sheet.js';

/** Two sheets that are one register: who the children are, and what was measured. */
export interface JoinedSheets {
  readonly sheet: TextSheet;
  readonly note: Issue;
}

/** A sheet whose header row is known. */
interface HeadedSheet {
  readonly sheet: TextSheet;
  readonly headerAt: number;
  readonly header: readonly string[];
  readonly fields: readonly (RegisterField | undefined)[];
}

const KEYS = ['nik', 'name'] as const satisfies readonly ChildKeyField[];

/**
 * The register that a sheet of children and a sheet of measurements make together, as the import templates of
 * e-PPGBM and of posyandu apps have them; undefined where a workbook does not have both. Each row of
 * measurements gets the cells of its child, by NIK where both sheets have it, else by name. Where the key stands
 * for no child, or for two, these cells stay empty, so that the row is rejected.
 */
export function joinedSheets(sheets: readonly TextSheet[]): JoinedSheets | undefined {
  const children = headed(sheets, isOfChildren);
  const measured = headed(sheets, isOfMeasurements);
  const key = KEYS.find((field) => has(children, field) && has(measured, field));
  if (children === undefined || measured === undefined || key === undefined) return undefined;
  const own = measured.header.flatMap((_, at) =>
    KEYS.some((field) => measured.fields[at] === field && has(children, field)) ? [] : [at],
  );
  const byKey = childrenByKey(children, key);
  const keyAt = measured.fields.indexOf(key);
  const { rows, name, told } = measured.sheet;
  const joined = rows.map((row, at) => {
    if (at < measured.headerAt || row.length === 0) return row;
    const measures = own.map((column) => row[column] ?? '');
    if (at === measured.headerAt) return [...children.header, ...measures];
    const child = byKey.get(childWord(row[keyAt], key)) ?? nobody(children, measured, row);
    return [...child, ...measures];
  });
  const values = {
    first: children.sheet.name,
    second: name,
    column: children.header[children.fields.indexOf(key)] ?? '',
  };
  return {
    sheet: { name, rows: joined, told: addedTold(told, children.sheet.told) },
    note: issue('sheet.joined', { level: 'info', values }),
  };
}

/** The cells of a child that is not known: what the row of measurements says of it. */
function nobody(
  children: HeadedSheet,
  measured: HeadedSheet,
  row: readonly string[],
): readonly string[] {
  return children.fields.map((field) => {
    const isKey = KEYS.some((key) => key === field);
    return isKey ? (row[measured.fields.indexOf(field)] ?? '') : '';
  });
}

type HasField = (field: RegisterField) => boolean;

function isOfChildren(has: HasField): boolean {
  const isMeasured = has('weight') || has('lengthHeight');
  return (has('nik') || has('name')) && has('sex') && has('birthDate') && !isMeasured;
}

function isOfMeasurements(has: HasField): boolean {
  const isMeasured = has('weight') || has('lengthHeight');
  return (has('nik') || has('name')) && isMeasured && !has('birthDate');
}

function has(sheet: HeadedSheet | undefined, field: RegisterField): boolean {
  return sheet?.fields.includes(field) === true;
}

/** The first sheet that has such a header among its first rows. */
function headed(
  sheets: readonly TextSheet[],
  isHeader: (has: HasField) => boolean,
): HeadedSheet | undefined {
  for (const sheet of sheets) {
    for (const [headerAt, row] of sheet.rows.slice(0, HEADER_ROWS).entries()) {
      const header = row.map(stripCell);
      const fields = header.map(plainField);
      if (isHeader((field) => fields.includes(field))) return { sheet, headerAt, header, fields };
    }
  }
  return undefined;
}

/** The cells of each child; none where two rows have one key. */
function childrenByKey(
  { sheet, headerAt, header, fields }: HeadedSheet,
  key: ChildKeyField,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const twice = new Set<string>();
  const keyAt = fields.indexOf(key);
  for (const row of sheet.rows.slice(headerAt + 1)) {
    const word = childWord(row[keyAt], key);
    if (found.has(word)) twice.add(word);
    found.set(
      word,
      header.map((_, column) => row[column] ?? ''),
    );
  }
  for (const word of twice) found.delete(word);
  found.delete('');
  return found;
}
