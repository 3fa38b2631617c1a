// Whether a short run is so much worse than what is recorded that something must have gone wrong.

/** Ratios that are less than half as good fail; a busy machine alone does not do that to a ratio. */
const MARGIN = 2;

/**
 * The outcomes that are worse than recorded by more than the margin. The best of the rounds counts. What has
 * no aim, is no ratio, or is not recorded is not judged.
 *
 * @returns `{ name, now, recorded }` of each
 */
export function worsened(outcomes, recorded, margin = MARGIN) {
  return outcomes.flatMap((found) => {
    const before = recorded.find(({ name, unit }) => name === found.name && unit === found.unit);
    if (before === undefined || found.unit !== 'x') return [];
    const best = found.least === undefined ? found.low : found.high;
    return timesWorse(found, best, before.median) > margin
      ? [{ name: found.name, now: best, recorded: before.median }]
      : [];
  });
}

function timesWorse({ least, most }, best, recorded) {
  if (least !== undefined) return recorded / best;
  return most === undefined ? 1 : best / recorded;
}
