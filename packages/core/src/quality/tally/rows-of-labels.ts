import { addAt } from '../../number/add-at.js';
import type { DictionaryColumn } from '../../record/record-table.js';

/** The rows of each label, in the order of the labels; rows without one are left out. */
export function rowsOfLabels({
  codes,
  values,
}: DictionaryColumn<string>): readonly (readonly [label: string, rows: Int32Array])[] {
  const known = codes.map((code) => (code < values.length ? code : -1));
  // Where the rows of each label begin, and behind the last one where they end.
  const starts = new Int32Array(values.length + 1);
  for (const code of known) if (code >= 0) addAt(starts, code + 1, 1);
  for (let code = 1; code < starts.length; code++) addAt(starts, code, starts[code - 1] as number);
  const next = starts.slice();
  const rows = new Int32Array(starts[values.length] as number);
  known.forEach((code, row) => {
    if (code < 0) return;
    rows[next[code] as number] = row;
    addAt(next, code, 1);
  });
  return values
    .map((label, code) => [label, rows.subarray(starts[code], starts[code + 1])] as const)
    .filter(([label, ofLabel]) => label !== '' && ofLabel.length > 0);
}
