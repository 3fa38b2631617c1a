import { INDICATORS } from '../../growth/indicator.js';
import { MISSING } from '../../record/record-table.js';
import type { QualityIndicator, ScoreCounts } from '../quality-counts.js';
import type { QualityChunk, RowCounter } from './quality-chunk.js';
import { type NewCounter, sparseCounter } from './value-counter.js';

/** Counts the scores of one indicator. */
export function scoreCounter(
  indicator: QualityIndicator,
  newCounter: NewCounter,
): RowCounter<ScoreCounts> {
  const { from, to } = INDICATORS[indicator].plausible;
  const plausible = newCounter(from, to);
  const flagged = sparseCounter();
  let missing = 0;
  const add = ({ assessed }: QualityChunk, rows: Int32Array): void => {
    const column = assessed.scores[indicator];
    if (column === undefined) {
      missing += rows.length;
      return;
    }
    const { z, flag } = column;
    for (const row of rows) {
      const score = z[row] as number;
      if (score === MISSING) missing++;
      else if (flag[row] === 1) flagged.add(score);
      else plausible.add(score);
    }
  };
  const counts = () => ({
    plausible: plausible.histogram(),
    flagged: flagged.histogram(),
    missing,
  });
  return { add, counts };
}
