import { spread } from './mix.js';

/** Records that share a key: those of one block stand together. */
export interface Blocks {
  /** Records in order of block, and of number within it; those without a key are left out. */
  readonly members: Int32Array;
  /** Where each block of two or more begins in `members`, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const TWO_32 = 2 ** 32;

/** Groups records by key: a counting sort by some bits of it, then a sort of each small bucket. */
export function blocksOf(keys: Float64Array): Blocks {
  const { starts, members } = buckets(keys);
  const from: number[] = [];
  const to: number[] = [];
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const start = starts[bucket] as number;
    const end = starts[bucket + 1] as number;
    if (end - start < 2) continue;
    const inside = members.subarray(start, end);
    if (hasSeveralKeys(inside, keys)) {
      inside.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
    }
    pushRuns({ from, to }, inside, keys, start);
  }
  return { members, starts: from, ends: to };
}

function buckets(keys: Float64Array): { starts: Int32Array; members: Int32Array } {
  const mask = 2 ** Math.ceil(Math.log2(keys.length + 2)) - 1;
  const starts = new Int32Array(mask + 2);
  const bucketOf = (key: number) => spread(key ^ Math.floor(key / TWO_32)) & mask;
  for (const key of keys) {
    if (!Number.isNaN(key)) (starts[bucketOf(key) + 1] as number)++;
  }
  for (let i = 0; i <= mask; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const members = new Int32Array(starts[mask + 1] as number);
  keys.forEach((key, i) => {
    if (Number.isNaN(key)) return;
    const bucket = bucketOf(key);
    members[next[bucket] as number] = i;
    (next[bucket] as number)++;
  });
  return { starts, members };
}

function hasSeveralKeys(members: Int32Array, keys: Float64Array): boolean {
  const first = keys[members[0] as number];
  return members.some((member) => keys[member] !== first);
}

function pushRuns(
  { from, to }: { from: number[]; to: number[] },
  inside: Int32Array,
  keys: Float64Array,
  offset: number,
): void {
  let start = 0;
  for (let i = 1; i <= inside.length; i++) {
    const isEnd =
      i === inside.length || keys[inside[i] as number] !== keys[inside[start] as number];
    if (!isEnd) continue;
    if (i - start > 1) {
      from.push(offset + start);
      to.push(offset + i);
    }
    start = i;
  }
}
