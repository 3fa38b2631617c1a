import type { DictionaryColumn } from '../../record/record-table.js';
import { codesBy } from './rows.js';

/** The code of a row without a label. */
export const NO_LABEL = -1;

/** What tells the rows of a group, stratum or cluster: numbers and text alike. */
export type Label = string | number | null | undefined;

/**
 * Labels as a column: `codes[i]` is the place of the label of row i in `values`, {@link NO_LABEL} where
 * it is empty. The number 1 and the texts "1" and " 1 " are one label.
 *
 * @example
 * labelColumn(['North', 'South', '', ' North ']).values; // => ['North', 'South']
 */
export function labelColumn(labels: Iterable<Label>): DictionaryColumn<string> {
  const known = new Map<string, number>();
  const codes: number[] = [];
  for (const label of labels) {
    const text = label === null || label === undefined ? '' : String(label).trim();
    codes.push(text === '' ? NO_LABEL : codeIn(known, text));
  }
  return { codes: Int32Array.from(codes), values: [...known.keys()] };
}

/**
 * The same labels with one spelling for each number, where all of them are numbers: `1`, `01` and `1.0`
 * are then one stratum. A column with any other text is left as it is, as R reads it.
 *
 * @example
 * numericLabels(labelColumn(['1', '1.0', '02'])).values; // => ['1', '2']
 */
export function numericLabels(column: DictionaryColumn<string>): DictionaryColumn<string> {
  const { values, codes } = column;
  if (!values.every((value) => NUMBER.test(value))) return column;
  if (values.every((value) => value === String(Number(value)))) return column;
  const known = new Map<string, number>();
  const merged = values.map((value) => codeIn(known, String(Number(value))));
  return {
    codes: codesBy(codes.length, (row) => merged[codes[row] as number] ?? NO_LABEL),
    values: [...known.keys()],
  };
}

const NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;

function codeIn(known: Map<string, number>, label: string): number {
  const before = known.get(label);
  if (before !== undefined) return before;
  known.set(label, known.size);
  return known.size - 1;
}
