import { comparable } from './compared.js';
import { groupsOf, type RefusedBecause } from './groups.js';
import { identityOrder } from './identity-order.js';
import type { Identities } from './identity-rows.js';
import { type MatchOptions, matchPoints } from './match-points.js';
import { type ScoredPair, scoredPairs } from './scored-pairs.js';

/** A pair of identities that a person should look at: perhaps one child, kept as two. */
export interface DoubtfulPair {
  /** Numbers of identities in the registry: `explainLink` says what they have in common. */
  readonly a: number;
  readonly b: number;
  readonly points: number;
  /** `few-points`, or why enough points did not join them. */
  readonly because: RefusedBecause | 'few-points';
}

/** Which records are of one child. */
export interface Linkage {
  readonly children: number;
  /** The child of every identity of the registry, from 0; the same whatever the order of files. */
  readonly childOf: Int32Array;
  /** At most one pair for two children, the likeliest first. */
  readonly doubtful: readonly DoubtfulPair[];
  /** Groups of records that share a key and were too many to compare each with each. */
  readonly largeBlocks: number;
}

/**
 * Which records of a registry are of one child: pairs that share a key get points by how their fields
 * agree, and join from the best pair on. The same records give the same children, in whatever order of
 * files and rows they came.
 *
 * Two different NIK that are each a child's own keep children apart, as do months in which both were
 * measured under different names (twins). A NIK whose date is not the child's may be a parent's and says
 * little; a masked NIK can contradict and does not identify.
 *
 * Source: Fellegi I, Sunter A (1969) J Am Stat Assoc 64:1183-1210, with the points of `matchPoints`.
 * Limits: a child whose name, birth date and NIK all change between two files becomes two children.
 *
 * @throws RangeError where `reviewFrom` is above `joinFrom`
 *
 * @example
 * const registry = childRegistry();
 * const numbers = registry.add({
 *   length: 2,
 *   nik: ['9911010203230001', ''],
 *   name: ['Muhammad Contoh', 'MUH. CONTOH'],
 *   sex: Uint8Array.of(1, 1),
 *   birthDay: Int32Array.of(19418, 19391),
 *   measuredDay: Int32Array.of(20200, 20230),
 *   parent: ['Ibu Rani', 'RANI'],
 * });
 * const linkage = linkChildren(registry.identities());
 * [...numbers].map((number) => linkage.childOf[number]); // => [0, 0]
 */
export function linkChildren(identities: Identities, options: MatchOptions = {}): Linkage {
  const { points = matchPoints, joinFrom = 15, reviewFrom = 10 } = options;
  if (reviewFrom > joinFrom) throw new RangeError('reviewFrom is above joinFrom.');
  const order = identityOrder(identities);
  const ready = comparable(inOrder(identities, order));
  const { pairs, largeBlocks } = scoredPairs(ready, points, reviewFrom);
  const groups = groupsOf(ready, points, joinFrom);
  const open: OpenPair[] = [];
  for (const pair of pairs) {
    const because = pair.points < joinFrom ? 'few-points' : groups.join(pair);
    if (because !== undefined) open.push({ pair, because });
  }
  const childOf = new Int32Array(identities.count);
  let children = 0;
  for (let place = 0; place < order.length; place++) {
    const group = groups.groupOf(place);
    // The lowest member comes first, so its child is numbered already.
    const child = group === place ? children++ : (childOf[order[group] as number] as number);
    childOf[order[place] as number] = child;
  }
  return { children, childOf, doubtful: doubtfulPairs(open, order, childOf), largeBlocks };
}

interface OpenPair {
  readonly pair: ScoredPair;
  readonly because: DoubtfulPair['because'];
}

function inOrder(identities: Identities, order: Int32Array): Identities {
  const ints = (column: Int32Array) => order.map((i) => column[i] as number);
  return {
    count: identities.count,
    texts: identities.texts,
    nik: ints(identities.nik),
    name: ints(identities.name),
    parent: ints(identities.parent),
    village: ints(identities.village),
    sex: Uint8Array.from(order, (i) => identities.sex[i] as number),
    birthDay: ints(identities.birthDay),
    rows: ints(identities.rows),
    monthsLow: ints(identities.monthsLow),
    monthsHigh: ints(identities.monthsHigh),
  };
}

function doubtfulPairs(
  open: readonly OpenPair[],
  order: Int32Array,
  childOf: Int32Array,
): readonly DoubtfulPair[] {
  const told = new Set<number>();
  return open.flatMap(({ pair, because }) => {
    const a = order[pair.a] as number;
    const b = order[pair.b] as number;
    const [one, other] = [childOf[a] as number, childOf[b] as number].sort((x, y) => x - y);
    const both = (one as number) * childOf.length + (other as number);
    if (one === other || told.has(both)) return [];
    told.add(both);
    return [{ a, b, points: pair.points, because }];
  });
}
