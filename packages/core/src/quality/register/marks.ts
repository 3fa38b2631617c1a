import { ROW_RULE_CODES, type RowRuleCode } from './register-rules.js';

/** What is known of a row beside the rules that it breaks, and is counted. */
const FACTS = ['row', 'height', 'zeroFive', 'heightForAge', 'measured'] as const;

/** From which rows on the growth of a child is judged. */
const AGES = ['growsSlowly', 'gainsSlowly'] as const;

/**
 * A mark that is counted: a broken rule, or a fact of the row: that it is there, has a height, one that
 * ends in 0 or 5, a plausible height-for-age, or a measurement of a child under five.
 */
export type CountedMark = RowRuleCode | (typeof FACTS)[number];

/** All marks that are counted, in the order of their bits. */
export const COUNTED_MARKS: readonly CountedMark[] = /* @__PURE__ */ [...ROW_RULE_CODES, ...FACTS];

/** The bit of each mark in the number of a row: 25 of the 31 that there are. */
export const MARK: Readonly<Record<CountedMark | (typeof AGES)[number], number>> =
  /* @__PURE__ */ bitsOf([...COUNTED_MARKS, ...AGES]);

function bitsOf<K extends string>(marks: readonly K[]): Readonly<Record<K, number>> {
  return Object.fromEntries(marks.map((mark, bit) => [mark, 1 << bit])) as Record<K, number>;
}

/** Puts marks on a row. */
export function addMark(marks: Int32Array, row: number, bits: number): void {
  marks[row] = (marks[row] as number) | bits;
}

/** Whether a row bears a mark. */
export function hasMark(marks: Int32Array, row: number, bit: number): boolean {
  return ((marks[row] as number) & bit) !== 0;
}
