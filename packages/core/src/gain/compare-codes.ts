import { type Issue, issue } from '../result/result.js';
import { GAIN, GAIN_CODES, GAIN_REASONS, type GainCode } from './gain-code.js';
import type { GainTable } from './gain-columns.js';
import type { WeightGain } from './weight-gain.js';

/** How often a code was computed where the register gave another: `counts[computed][exported]`. */
export interface CodeComparison {
  /** By place in `GAIN_CODES`, computed first; both N, T, O or B. */
  readonly counts: readonly (readonly number[])[];
  /** Rows with both codes. */
  readonly compared: number;
  readonly equal: number;
  /**
   * Computed B for want of history where the register says N, T or O: the child was weighed before, in
   * months that were not given.
   */
  readonly historyMissing: number;
}

/**
 * The warning where the register's own code differs from the computed one, which counts; undefined
 * where they agree or the register gives none.
 *
 * @returns `gain.code_differs`, or `gain.history_missing` where only earlier files can tell
 *
 * @example
 * const gain = { code: 'T', reason: 'below-minimum', weighedOn: '2025-08-11' } as const;
 * compareGainCode(gain, 'N')?.code; // => 'gain.code_differs'
 */
export function compareGainCode(
  { code, reason, weighedOn }: Pick<WeightGain, 'code' | 'reason' | 'weighedOn'>,
  exported: GainCode | null,
): Issue | undefined {
  if (exported === null || exported === code) return undefined;
  return issue(reason === 'no-history' ? 'gain.history_missing' : 'gain.code_differs', {
    path: ['exportedCode'],
    level: 'warning',
    values: { computed: code, exported, date: weighedOn },
  });
}

/**
 * The codes of a table beside those that its register gave. Only rows with a weighing that counts.
 *
 * @example
 * const gains = gainTable({
 *   length: 1,
 *   childKey: Float64Array.of(7),
 *   measuredDay: Int32Array.of(20100),
 *   birthDay: Int32Array.of(19800),
 *   sex: Uint8Array.of(1),
 *   weight: Int32Array.of(8200),
 * });
 * compareGainCodes(gains, Uint8Array.of(1)).historyMissing; // => 1
 */
export function compareGainCodes(gains: GainTable, exportedCode: Uint8Array): CodeComparison {
  const counts = GAIN_CODES.map(() => GAIN_CODES.map(() => 0));
  let compared = 0;
  let equal = 0;
  let historyMissing = 0;
  for (let row = 0; row < gains.length; row++) {
    const computed = gains.code[row] as number;
    const exported = exportedCode[row] as number;
    if (!isCode(computed) || !isCode(exported)) continue;
    const ofComputed = counts[computed] as number[];
    ofComputed[exported] = (ofComputed[exported] as number) + 1;
    compared++;
    if (computed === exported) equal++;
    else if (gains.reason[row] === NO_HISTORY) historyMissing++;
  }
  return { counts, compared, equal, historyMissing };
}

const NO_HISTORY = GAIN_REASONS.indexOf('no-history');

function isCode(code: number): boolean {
  return code >= GAIN.N && code <= GAIN.B;
}
