import { isEmptyCell, lettersOf, stripCell } from '@balanting/core';

/** What sheets of a workbook know a child by. */
export type ChildKeyField = 'nik' | 'name';

/**
 * A name or a NIK as sheets are joined by it: letters and digits of a name in capitals, a NIK without
 * spaces; empty where there is none.
 *
 * @example
 * childWord('Anak  Contoh', 'name'); // => 'ANAKCONTOH'
 */
export function childWord(cell: string | undefined, field: ChildKeyField): string {
  const text = stripCell(cell ?? '');
  if (isEmptyCell(text)) return '';
  return field === 'nik' ? text.replace(/[\s']/g, '') : lettersOf(text);
}
