import type { AssessedTable } from '../../growth/assessed-table.js';
import type { IndicatorId } from '../../growth/indicator.js';
import { addAt } from '../../number/add-at.js';
import { meanOf, momentsOfValues, varianceOf } from '../../number/moments.js';
import { randomOf } from '../../number/random.js';
import type { Bilingual } from '../../result/bilingual.js';
import { ok, type Result } from '../../result/result.js';
import { codesOfRows } from './rows.js';
import type { SurveyDesign } from './survey-design.js';
import { type SurveyOptions, surveySample } from './survey-sample.js';
import { NO_CATEGORY, type SurveyVariable } from './survey-values.js';
import { SURVEY_CUTS, type SurveyCut, scoreVariable } from './survey-variable.js';

/** What {@link bootstrapShares} is told beside the survey. */
export interface BootstrapOptions extends SurveyOptions {
  readonly indicator: IndicatorId;
  readonly cut: SurveyCut;
  /** The same seed draws the same samples. */
  readonly seed: number;
  /** Samples that are drawn. Default: 500. */
  readonly replicates?: number;
}

/** A share over the samples that were drawn. */
export interface BootstrapShare {
  readonly grouping: string;
  readonly label: Bilingual;
  /** The mean of the samples; null where none of them knows the group. */
  readonly share: number | null;
  /** Their standard deviation. */
  readonly se: number | null;
}

/**
 * One share of a survey in all groups by drawing samples, to check the linearised standard errors of
 * `surveyTable`: of the n PSUs of each stratum n - 1 are drawn with replacement, their weights times
 * n / (n - 1). A stratum of one PSU is never drawn anew, so that it adds nothing.
 *
 * Source: Rao, Wu (1988) J Am Stat Assoc 83:231 (rescaling bootstrap with n - 1 units).
 *
 * @returns fails as `surveyTable` does
 *
 * @example
 * const twins = { length: 4, sex: Uint8Array.of(1, 1, 2, 2), ageDays: new Int32Array(4) };
 * const lengths = { ...twins, lengthHeight: Int32Array.of(4400, 5000, 4900, 5000) };
 * const assessed = assessTable(lengths, { reference: who2006 });
 * const options = { population: UNDER_FIVE, indicator: 'heightForAge', cut: 'below2', seed: 1 };
 * const found = bootstrapShares(assessed, options);
 * found.ok && found.value[0]?.se?.toFixed(2); // => '0.25'
 */
export function bootstrapShares(
  assessed: AssessedTable,
  options: BootstrapOptions,
): Result<readonly BootstrapShare[]> {
  const { indicator, cut, seed, replicates = 500, population } = options;
  const sample = surveySample(assessed, options);
  if (!sample.ok) return sample;
  const { design, groupings } = sample.value;
  const counts = (row: number) => population.oedemaCounts(assessed.input, indicator, row);
  const variable = scoreVariable(assessed, indicator, design.rows, counts);
  const samples = drawnWeights(design, seed, replicates);
  const found = groupings.flatMap(({ id, labels, codes }) => {
    const ofRows = codesOfRows(codes, design.rows);
    const sizes = { size: labels.length, share: SURVEY_CUTS.indexOf(cut) };
    const draws = samples.map((weights) => sharesOf(weights, ofRows, variable, sizes));
    return labels.map((label, k) => {
      const moments = momentsOfValues(draws.map((shares) => shares[k] as number));
      const variance = varianceOf(moments);
      const se = variance === null ? null : Math.sqrt(variance);
      return { grouping: id, label, share: meanOf(moments), se };
    });
  });
  return ok(found);
}

/** The weights of rows in each sample. */
function drawnWeights(
  { weights, psuEnds, strataEnds }: SurveyDesign,
  seed: number,
  replicates: number,
): readonly Float64Array[] {
  const random = randomOf(seed);
  return Array.from({ length: replicates }, () => {
    const times = new Float64Array(psuEnds.length);
    strataEnds.forEach((end, h) => {
      const start = strataEnds[h - 1] ?? 0;
      const size = end - start;
      if (size === 1) times[start] = 1;
      for (let draw = 1; draw < size; draw++) {
        addAt(times, start + Math.floor(random() * size), size / (size - 1));
      }
    });
    let psu = 0;
    return weights.map((weight, i) => {
      while (i >= (psuEnds[psu] as number)) psu++;
      return weight * (times[psu] as number);
    });
  });
}

/** One share in every domain; NaN where a sample does not know the domain. */
function sharesOf(
  weights: Float64Array,
  domains: Int32Array,
  { categories, shares }: SurveyVariable,
  { size, share }: { readonly size: number; readonly share: number },
): Float64Array {
  const { from = 0, to = 0 } = shares[share] ?? {};
  const all = new Float64Array(size);
  const cases = new Float64Array(size);
  for (let i = 0; i < domains.length; i++) {
    const domain = domains[i] as number;
    const category = categories[i] as number;
    if (domain < 0 || category === NO_CATEGORY) continue;
    addAt(all, domain, weights[i] as number);
    if (category >= from && category <= to) addAt(cases, domain, weights[i] as number);
  }
  return cases.map((sum, domain) => sum / (all[domain] as number));
}
