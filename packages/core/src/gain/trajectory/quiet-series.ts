import { ONE_BAND } from '../events/band-crossing.js';
import type { GrowthEventOptions } from '../events/growth-events.js';

/** So near to a limit, binary numbers may stand on either side of it. */
const NEAR = 0.005;

/**
 * Whether a series can have an event at all: it lies below a limit somewhere, or its z-scores differ by
 * the width of a fall or rise. Most children grow without, and looking closely takes ten times as long.
 */
export function mayHaveEvents(
  series: readonly (number | null)[],
  { falls = [ONE_BAND], catchUps = [ONE_BAND], below = [-2] }: GrowthEventOptions,
): boolean {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const z of series) {
    if (z === null) continue;
    lowest = Math.min(lowest, z);
    highest = Math.max(highest, z);
  }
  const width = Math.min(...falls, ...catchUps);
  return lowest < Math.max(...below) + NEAR || highest - lowest > width - NEAR;
}
