import { columnsBy } from '../header/columns.js';
import { headerKey } from '../header/header-key.js';
import { plainField } from '../header/register-field.js';

/** Puts the cells of a row in the order of another header. */
export type Align = (cells: readonly string[]) => readonly string[];

/**
 * How the cells of a sheet go into the columns of the first sheet: by header, else by the field that both
 * headers mean. Cells that have no place there are left out of the text, not of what is read.
 */
export function alignedTo(first: readonly string[], header: readonly string[]): Align {
  const keys = header.map(headerKey);
  const wanted = first.map(headerKey);
  if (keys.join('\n') === wanted.join('\n')) return (cells) => cells;
  const fields = [first, header].map((row) => {
    const found = columnsBy(row, plainField, () => true);
    return found.ok ? found.value.columns : {};
  });
  const [there = {}, here = {}] = fields as Readonly<Record<string, number>>[];
  const fieldAt = new Map(Object.entries(there).map(([field, at]) => [at, field]));
  const places = wanted.map((key, at) => {
    const same = key === '' ? -1 : keys.indexOf(key);
    return same >= 0 ? same : (here[fieldAt.get(at) ?? ''] ?? -1);
  });
  return (cells) => places.map((place) => cells[place] ?? '');
}
