import type { DictionaryColumn, Place } from '../../record/record-table.js';

/** What a place is called as a group; '' for none. */
export type GroupOf = (place: Place) => string;

/** Numbers the groups of rows across tables. */
export interface GroupNumbers<T> {
  /** By number. */
  readonly labels: readonly string[];
  /** For each row the number of its group, -1 for none. */
  readonly column: (values: DictionaryColumn<T>) => Int32Array;
}

/** Numbers groups as they come; each value, such as a place, is looked up once. */
export function groupNumbers<T>(labelOf: (value: T) => string): GroupNumbers<T> {
  const labels: string[] = [];
  const numbers = new Map<string, number>([['', -1]]);
  const known = new Map<T, number>();
  const numberOf = (value: T): number => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const label = labelOf(value);
    const number = numbers.get(label) ?? labels.push(label) - 1;
    numbers.set(label, number);
    known.set(value, number);
    return number;
  };
  const column = ({ codes, values }: DictionaryColumn<T>) => {
    const ofValues = values.map(numberOf);
    return codes.map((code) => ofValues[code] ?? -1);
  };
  return { labels, column };
}
