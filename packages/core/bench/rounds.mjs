/**
 * Times contestants in turn, round by round, so that a busy machine hits all alike; the figure of each
 * is the median of its rounds, in nanoseconds a row. Each runs twice and the second run counts, so that
 * none pays for the garbage of the one before.
 *
 * @param contestants - name to `{ rows, run }`
 */
export function race(contestants, rounds = 7) {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, { rows, run }] of Object.entries(contestants)) {
      run();
      const start = process.hrtime.bigint();
      run();
      const nanoseconds = Number(process.hrtime.bigint() - start) / rows;
      if (round >= 0) times[name].push(nanoseconds);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[rounds >> 1]]),
  );
}

/** Prints a ratio beside its aim; answers whether the aim is met. */
export function aim(label, ratio, { least, most }) {
  const met = (least === undefined || ratio >= least) && (most === undefined || ratio <= most);
  const wanted = least === undefined ? `at most ${most}x` : `at least ${least}x`;
  console.log(`${met ? 'met    ' : 'NOT MET'}  ${label}: ${ratio.toFixed(2)}x (${wanted})`);
  return met;
}
