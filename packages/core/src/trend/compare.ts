import { Decimal } from '../number/decimal.js';
import { changeOf, type Direction, directionOf, type PercentagePoints } from './change.js';

/** Something with a share, such as an area; null where not known. */
export interface Named {
  readonly name: string;
  readonly share: number | null;
}

/** A share with its place among others. */
export interface Ranked extends Named {
  readonly share: number;
  /** 1 for the highest; equal shares have the same rank. */
  readonly rank: number;
}

/**
 * Those with a known share, highest first; equal shares keep their order and share a rank.
 *
 * @example
 * rankedByShare([{ name: 'A', share: 0.1 }, { name: 'B', share: 0.2 }]).map(({ name }) => name);
 * // => ['B', 'A']
 */
export function rankedByShare(list: readonly Named[]): readonly Ranked[] {
  const known = list.filter((one): one is Named & { readonly share: number } => one.share !== null);
  const sorted = [...known].sort((a, b) => b.share - a.share);
  return sorted.map((one) => ({
    ...one,
    rank: sorted.findIndex(({ share }) => share === one.share) + 1,
  }));
}

/** How an area stands to one of its neighbours. */
export interface Comparison {
  readonly name: string;
  /** Own share minus that of the neighbour: below 0 is better. */
  readonly difference: PercentagePoints;
  /** `lower`, `higher` or `equal`, as the shares print with two decimals of a point. */
  readonly standing: 'lower' | 'higher' | 'equal';
}

/**
 * A share beside those of neighbours that are known, in their order. Shares of a register and of a
 * survey do not compare.
 *
 * @example
 * compareWith(0.1491, [{ name: 'Hulu Sungai Utara', share: 0.194 }])[0]?.standing; // => 'lower'
 */
export function compareWith(share: number, neighbours: readonly Named[]): readonly Comparison[] {
  return neighbours.flatMap(({ name, share: other }) => {
    const difference = changeOf(other, share);
    return difference === null
      ? []
      : [{ name, difference, standing: STANDING[directionOf(difference)] }];
  });
}

/** The word for the side on which a difference lies. */
export const STANDING = {
  fall: 'lower',
  rise: 'higher',
  unchanged: 'equal',
} as const satisfies Record<Direction, string>;

/** What rose, fell and stayed between two periods, by name. */
export interface Movements {
  /** Largest fall first. */
  readonly fallen: readonly Movement[];
  /** Largest rise first. */
  readonly risen: readonly Movement[];
  readonly unchanged: readonly Movement[];
}

/** The change of one area. */
export interface Movement {
  readonly name: string;
  readonly change: PercentagePoints;
}

/**
 * Which areas rose and fell, between two lists of shares; areas that one list lacks are left out.
 *
 * @example
 * movementsBetween([{ name: 'A', share: 0.2 }], [{ name: 'A', share: 0.1 }]).fallen.length; // => 1
 */
export function movementsBetween(before: readonly Named[], now: readonly Named[]): Movements {
  const earlier = new Map(before.map(({ name, share }) => [name, share]));
  const moved = now.flatMap(({ name, share }): Movement[] => {
    const change = changeOf(earlier.get(name) ?? null, share);
    return change === null ? [] : [{ name, change }];
  });
  const sorted = moved.sort((a, b) => new Decimal(a.change).cmp(b.change));
  const going = (direction: Direction) =>
    sorted.filter(({ change }) => directionOf(change) === direction);
  return { fallen: going('fall'), risen: going('rise').reverse(), unchanged: going('unchanged') };
}
