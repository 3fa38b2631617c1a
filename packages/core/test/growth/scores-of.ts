import type { Child } from '../../src/child/child.js';
import { type Assessment, assess } from '../../src/growth/assess.js';
import type { Score } from '../../src/growth/published-score.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import type { Measurement } from '../../src/measurement/measurement.js';

/** A child of whom only the sex is known, as a caller without types may pass it. */
export const ageless = (sex: Child['sex']) => ({ sex }) as Child;

/** The scores of a child by WHO 2006; throws where it can not be assessed. */
export function scoresOf(child: Child, measurement: Measurement): Assessment {
  const result = assess(child, measurement, { reference: who2006 });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

/** The z of a score, or the reason why there is none. */
export const zOrReason = (score: Score) => ('z' in score ? score.z : score.reason);
