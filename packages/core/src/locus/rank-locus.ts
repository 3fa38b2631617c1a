import { fail, ok, type Result } from '../result/result.js';
import { checkVillages } from './check-villages.js';
import { locusFigures } from './figures.js';
import { indicatorIssues } from './indicator.js';
import { locusList } from './locus-list.js';
import type { LocusOptions } from './options.js';
import { LOCUS_PROFILES, weightsOf } from './profile.js';
import type { LocusResult } from './result.js';
import { smoothVillages } from './smooth-villages.js';
import type { LocusVillage } from './village.js';

const DRAWS = 1000;
const SEED = 1;

/**
 * The villages of a district by how much they need a programme, and those to be its lokus villages.
 *
 * Each share is drawn towards the mean as far as the village is small; with the children estimated to be
 * stunted, the gaps of services and the vulnerability of families it makes a score. Only villages with a
 * counted share at the mean or above, or a number of cases in the top third, may be chosen. How firm the
 * list is shows by drawing the prevalences anew. The order of the rows changes nothing.
 *
 * Source: Balanting, lokus-v1; the grounds of eligibility from the Penilaian Kinerja (sub-indicator 1.1).
 * Limits: the smoothed shares hold for villages measured like the others; gaps and vulnerability are
 * taken as exact.
 *
 * @returns fails, with every issue at once, for villages that stand twice, counts and shares that can not
 * be, percentages in place of shares, decisions on unknown villages or without a reason, weights below 0;
 * warns of what was capped, left out, filled or not reached
 * @throws RangeError for a selection, a number of draws, a seed, a number per kecamatan, years or a mean
 * that can not be
 *
 * @example
 * const villages = [{ code: 'A', cases: 12, n: 40 }, { code: 'B', cases: 2, n: 40 }];
 * const result = rankLocus(villages, { select: { number: 1 } });
 * result.ok && result.value.lokus; // => ['A']
 */
export function rankLocus(
  villages: readonly LocusVillage[],
  options: LocusOptions,
): Result<LocusResult> {
  const { indicators = [], profile = LOCUS_PROFILES[0], areas, within } = options;
  const draws = checkedDraws(options);
  const checked = checkVillages(villages, { indicators, areas });
  const given = weightsOf(profile.weights);
  const [first, ...others] = [
    ...indicatorIssues(indicators),
    ...(given.ok ? [] : given.issues),
    ...(checked.ok ? [] : checked.issues),
  ];
  if (first !== undefined) return fail(first, ...others);
  if (!checked.ok) return checked;

  const { smoothWithin = 'all' } = options;
  const smoothed = smoothVillages(checked.value, { within, smoothWithin });
  if (!smoothed.ok) return smoothed;
  const figures = locusFigures(checked.value, smoothed.value, options);
  if (!figures.ok) return figures;
  const answer = locusList(
    { villages: checked.value, smoothed: smoothed.value, figures: figures.value },
    { ...options, ...draws },
  );
  if (!answer.ok) return answer;
  return ok(answer.value, [...checked.warnings, ...figures.warnings, ...answer.warnings]);
}

function checkedDraws({ draws = DRAWS, seed = SEED }: LocusOptions) {
  if (!(Number.isSafeInteger(draws) && draws >= 0)) {
    throw new RangeError(`No number of draws: ${draws}`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`No seed: ${seed}`);
  return { draws, seed };
}
