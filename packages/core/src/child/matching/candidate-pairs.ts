import { blockKeys } from './block-keys.js';
import { blocksOf } from './blocks.js';
import type { Comparable } from './compared.js';
import type { NameWords } from './name-words.js';

/** Blocks up to this size are compared each with each. */
const WHOLE_UP_TO = 48;
/** In a larger one each record meets so many neighbours in the order of names. */
const WINDOW = 8;

/** What {@link eachCandidatePair} tells when it is done. */
export interface CandidateCounts {
  readonly pairs: number;
  /** Blocks that were too large to compare each with each. */
  readonly largeBlocks: number;
}

/**
 * Calls back with every pair of records that share a key, the lower number first. Pairs of large blocks
 * may come twice; time grows with the number of records.
 */
export function eachCandidatePair(
  ready: Comparable,
  visit: (a: number, b: number) => void,
): CandidateCounts {
  const keys = blockKeys(ready);
  let pairs = 0;
  let largeBlocks = 0;
  const large = keys.map(() => new Uint8Array(ready.identities.count));
  keys.forEach((column, kind) => {
    const isSeen = seenBefore(keys.slice(0, kind), large);
    const tell = (a: number, b: number) => {
      if (isSeen(a, b)) return;
      pairs++;
      visit(Math.min(a, b), Math.max(a, b));
    };
    const { members, starts, ends } = blocksOf(column);
    starts.forEach((start, block) => {
      const inside = members.subarray(start, ends[block] as number);
      const isLarge = inside.length > WHOLE_UP_TO;
      if (isLarge) {
        largeBlocks++;
        for (const member of inside) (large[kind] as Uint8Array)[member] = 1;
        pairsWithin(inNameOrder(inside, ready), WINDOW, tell);
      } else pairsWithin(inside, inside.length, tell);
    });
  });
  return { pairs, largeBlocks };
}

/** Whether two records met in a block of an earlier key. */
function seenBefore(
  earlier: readonly Float64Array[],
  large: readonly Uint8Array[],
): (a: number, b: number) => boolean {
  return (a, b) =>
    earlier.some((column, kind) => column[a] === column[b] && (large[kind] as Uint8Array)[a] === 0);
}

function pairsWithin(
  members: Int32Array,
  reach: number,
  tell: (a: number, b: number) => void,
): void {
  for (let i = 0; i < members.length; i++) {
    const until = Math.min(i + reach, members.length - 1);
    for (let j = i + 1; j <= until; j++) tell(members[i] as number, members[j] as number);
  }
}

function inNameOrder(members: Int32Array, { identities, names }: Comparable): Int32Array {
  const { name, birthDay } = identities;
  const keyOf = (i: number) => (names[name[i] as number] as NameWords).key;
  return members.slice().sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one !== other) return one < other ? -1 : 1;
    return (birthDay[a] as number) - (birthDay[b] as number) || a - b;
  });
}
