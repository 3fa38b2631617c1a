// Contestants in turn, round by round, so that a busy machine hits all alike.

/** The least rounds that a figure is taken from. */
export const LEAST_ROUNDS = 5;

/** True where only a short run is wanted: smaller sizes, and nothing that needs large files. */
export const isShort = process.env.BENCH_SHORT === '1';

/** Nanoseconds on the wall. */
export function wallClock() {
  return Number(process.hrtime.bigint());
}

/** Nanoseconds of the processor, in all threads of this process: other work on the machine does not count. */
export function processorClock() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/**
 * Times contestants A B A B and so on, after one round that does not count. Answers for each the nanoseconds a
 * row of its rounds, in the order of the rounds.
 *
 * @param contestants - name to `{ rows, run }`; `run` may answer a promise
 * @param options - `rounds`; `clock`, for contestants with threads the one on the wall; `twice`: each runs
 *   twice and the second run counts, so that short ones do not pay for the garbage of the one before
 */
export async function race(
  contestants,
  { rounds = LEAST_ROUNDS, clock = processorClock, twice = false } = {},
) {
  if (rounds < LEAST_ROUNDS) throw new RangeError(`At least ${LEAST_ROUNDS} rounds.`);
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, { rows = 1, run }] of Object.entries(contestants)) {
      if (twice) await run();
      else globalThis.gc?.();
      const start = clock();
      await run();
      const nanoseconds = clock() - start;
      if (round >= 0) times[name].push(nanoseconds / rows);
    }
  }
  return times;
}

/** The ratio of each round: of one contestant to another that ran beside it. */
export function ratios(one, other) {
  return one.map((time, round) => time / other[round]);
}

/** Prints the median of each contestant. */
export function showTimes(times, what = 'nanoseconds a row') {
  console.log(`${what}:`);
  for (const [name, list] of Object.entries(times)) {
    console.log(`  ${name}: ${median(list).toFixed(1)}`);
  }
}

/** The middle value; of an even number the upper one of the two. */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
