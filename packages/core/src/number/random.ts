/**
 * Seeded numbers from 0 to below 1: the same seed gives the same numbers on every machine. For draws
 * that must be repeatable, not for secrets.
 *
 * Source: Ettinger (2017) mulberry32, public domain.
 *
 * @example
 * randomOf(1)().toFixed(6); // => '0.627074'
 */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
