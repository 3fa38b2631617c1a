// Random numbers that are the same on every machine.

/** A stream of numbers from 0 up to 1 (mulberry32), started by a label. */
export function stream(label) {
  let state = 0x811c9dc5;
  for (const letter of label) state = Math.imul(state ^ letter.codePointAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal number: twelve uniform ones, so that no logarithm can differ between machines. */
export function normal(random) {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}

/** A whole number from `from` to `to`, both included. */
export function whole(random, from, to) {
  return from + Math.floor(random() * (to - from + 1));
}

/** One of the items. */
export function pick(random, items) {
  return items[Math.floor(random() * items.length)];
}

/** One of the keys of `shares`, as often as its share of their sum says. */
export function pickByShare(random, shares) {
  const entries = Object.entries(shares);
  let left = random() * entries.reduce((sum, [, share]) => sum + share, 0);
  for (const [key, share] of entries) {
    left -= share;
    if (left < 0) return key;
  }
  return entries.at(-1)[0];
}
