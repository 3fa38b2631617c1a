import { inHundredths, type KnownPoint, knownPoints, type ZPoint } from './z-series.js';

/** A time below a limit, such as of stunting: from the first point below to the first not below. */
export interface Spell {
  readonly fromDay: number;
  /** z at the first point below. */
  readonly fromZ: number;
  readonly lowestZ: number;
  /** The first point at or above the limit again; null where the series ends below. */
  readonly recoveredDay: number | null;
  /**
   * `first` where an earlier point was not below, `relapse` where an earlier spell ended, `at-start`
   * where the series begins below: since when is not known.
   */
  readonly onset: 'first' | 'relapse' | 'at-start';
}

/**
 * The times that a series lies strictly below a limit: the first gives the first time below -2 or -3,
 * `recoveredDay` the recovery, a later one a relapse.
 *
 * Source: limits of WHO (2006) and Permenkes 2/2020; as there, -2.00 is not below -2.
 *
 * @param below - in z. Default: -2
 * @throws RangeError where days do not rise, or the limit is no finite number
 *
 * @example
 * const series = [
 *   { day: 0, z: -1.8 },
 *   { day: 30, z: -2.01 },
 *   { day: 60, z: -2 },
 * ];
 * spellsBelow(series).map(({ fromDay, recoveredDay, onset }) => [fromDay, recoveredDay, onset]);
 * // => [[30, 60, 'first']]
 */
export function spellsBelow(series: readonly ZPoint[], below = -2): readonly Spell[] {
  if (!Number.isFinite(below)) throw new RangeError(`No limit of z: ${below}`);
  const limit = inHundredths(below);
  const spells: Spell[] = [];
  let open: Spell | undefined;
  let seen = false;
  for (const point of knownPoints(series)) {
    if (point.hundredths < limit) open = longer(open, point, onsetOf(seen, spells.length));
    else if (open !== undefined) {
      spells.push({ ...open, recoveredDay: point.day });
      open = undefined;
    }
    seen = true;
  }
  return open === undefined ? spells : [...spells, open];
}

function onsetOf(seen: boolean, spells: number): Spell['onset'] {
  if (spells > 0) return 'relapse';
  return seen ? 'first' : 'at-start';
}

function longer(open: Spell | undefined, point: KnownPoint, onset: Spell['onset']): Spell {
  const z = point.hundredths / 100;
  if (open !== undefined) return { ...open, lowestZ: Math.min(open.lowestZ, z) };
  return { fromDay: point.day, fromZ: z, lowestZ: z, recoveredDay: null, onset };
}
