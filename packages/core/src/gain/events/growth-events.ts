import { bandFalls, catchUps, ONE_BAND } from './band-crossing.js';
import { spellsBelow } from './spells.js';
import type { ZPoint } from './z-series.js';

/** What happened to a child at a point of a series. */
export interface GrowthEvent {
  readonly day: number;
  /**
   * `fall`: by at least `limit`; `catch-up`: by more than `limit`; `below`: under the limit for the first
   * time, `relapse`: again, `at-start`: already at the first point; `recovery`: at or above it again.
   */
  readonly kind: 'fall' | 'catch-up' | 'below' | 'relapse' | 'at-start' | 'recovery';
  /** In z: the width of a fall or rise, or the limit that was passed. */
  readonly limit: number;
}

/** Which events are looked for. */
export interface GrowthEventOptions {
  /** Falls of so many z. Default: 0.67 and 1. */
  readonly falls?: readonly number[];
  /** Rises of more than so many z. Default: 0.67. */
  readonly catchUps?: readonly number[];
  /** Limits of z. Default: -2 and -3. */
  readonly below?: readonly number[];
}

/**
 * The events of a series of z-scores of one indicator, earliest first; of one day in the order falls,
 * rises, limits.
 *
 * @throws RangeError where days do not rise, or an option is no limit
 *
 * @example
 * const series = [
 *   { day: 0, z: -1.2 },
 *   { day: 90, z: -2.1 },
 * ];
 * growthEvents(series).map(({ kind, limit }) => [kind, limit]); // => [['fall', 0.67], ['below', -2]]
 */
export function growthEvents(
  series: readonly ZPoint[],
  options: GrowthEventOptions = {},
): readonly GrowthEvent[] {
  const { falls = [ONE_BAND, 1], catchUps: rises = [ONE_BAND], below = [-2, -3] } = options;
  const events: GrowthEvent[] = [
    ...falls.flatMap((limit) =>
      bandFalls(series, limit).map(({ day }) => ({ day, kind: 'fall' as const, limit })),
    ),
    ...rises.flatMap((limit) =>
      catchUps(series, limit).map(({ day }) => ({ day, kind: 'catch-up' as const, limit })),
    ),
    ...below.flatMap((limit) => limitEvents(series, limit)),
  ];
  return events.sort((a, b) => a.day - b.day);
}

function limitEvents(series: readonly ZPoint[], limit: number): readonly GrowthEvent[] {
  return spellsBelow(series, limit).flatMap(({ fromDay, recoveredDay, onset }): GrowthEvent[] => {
    const begun = { day: fromDay, kind: onset === 'first' ? ('below' as const) : onset, limit };
    if (recoveredDay === null) return [begun];
    return [begun, { day: recoveredDay, kind: 'recovery', limit }];
  });
}
