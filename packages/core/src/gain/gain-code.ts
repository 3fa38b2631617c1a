import { fail, issue, ok, type Result } from '../result/result.js';

/**
 * The codes of a month in columns. The first is for rows that do not count: a later row of the same
 * child and month took its place, or age or date do not allow it. `-` is a child that the month lists
 * and that was not weighed.
 */
export const GAIN_CODES = ['', 'N', 'T', 'O', 'B', '-'] as const;

/**
 * How a weighing stands to the one before: `N` (naik) gained enough, `T` (tidak naik) did not, `O` was
 * not weighed the month before, `B` (baru) was never weighed before.
 *
 * Source: Kemenkes RI, SKDN of the posyandu information system.
 */
export type GainCode = 'N' | 'T' | 'O' | 'B';

/** The place of each code in {@link GAIN_CODES}. */
export const GAIN = { none: 0, N: 1, T: 2, O: 3, B: 4, listed: 5 } as const;

/** Why a weighing has its code; the place in the list is the number in columns. */
export const GAIN_REASONS = [
  'none',
  'gained-enough',
  'below-minimum',
  'unchanged',
  'lost',
  'gap-too-long',
  'sex-unknown',
  'first-weighing',
  'no-history',
  'as-exported',
] as const;

/** A reason for a code. */
export type GainReason = Exclude<(typeof GAIN_REASONS)[number], 'none'>;

/** The words of registers, in lower-case letters only. Source: e-PPGBM exports, column Naik Berat Badan. */
const WORDS: ReadonlyMap<string, GainCode | null> = new Map([
  ['', null],
  ['n', 'N'],
  ['naik', 'N'],
  ['y', 'N'],
  ['ya', 'N'],
  ['t', 'T'],
  ['tidaknaik', 'T'],
  ['tidak', 'T'],
  ['tn', 'T'],
  ['o', 'O'],
  ['b', 'B'],
  ['baru', 'B'],
]);

/**
 * The code that a cell of the column "Naik Berat Badan" names; null for an empty cell or a dash. Case,
 * spaces and marks do not matter. Only for this column: elsewhere T is tall and N normal.
 *
 * @returns fails with `gain.code_unknown` for another word
 *
 * @example
 * parseGainCode('Tidak Naik'); // => { ok: true, value: 'T', warnings: [] }
 */
export function parseGainCode(text: string): Result<GainCode | null> {
  const code = WORDS.get(text.toLowerCase().replace(/[\s\-._/]/g, ''));
  if (code !== undefined) return ok(code);
  return fail(
    issue('gain.code_unknown', { path: ['exportedCode'], values: { value: text.trim() } }),
  );
}
