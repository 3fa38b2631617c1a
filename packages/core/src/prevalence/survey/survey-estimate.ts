import quantile from '@stdlib/stats-base-dists-t-quantile';
import { addAt } from '../../number/add-at.js';
import { designVariances, estimateCount } from './design-variance.js';
import {
  type Domains,
  domainMeans,
  domainShares,
  domainSums,
  type SurveyVariable,
  valuesOf,
} from './domain-sums.js';
import { plainVariances } from './plain-variance.js';
import type { DomainInput } from './psu-totals.js';
import type { SurveyDesign } from './survey-design.js';
import { type SurveyMean, surveyMean } from './survey-mean.js';
import { type SurveyShare, surveyShare } from './survey-share.js';

/** The estimates of one variable in one domain. */
export interface DomainEstimate {
  /** Sum of the weights of rows that are known; without weights their number. */
  readonly population: number;
  /** Rows that are known, those of weight 0 too. */
  readonly children: number;
  /** In the order of the variable's shares; null where no row with a weight is known. */
  readonly shares: readonly (SurveyShare | null)[];
  readonly mean: SurveyMean | null;
}

/** The estimates of a variable in each domain of a survey: parts of one sample, whatever their size. */
export function estimateDomains(
  design: SurveyDesign,
  domains: Domains,
  variable: SurveyVariable,
): readonly DomainEstimate[] {
  const sums = domainSums(design, domains, variable);
  const centres = { shares: domainShares(sums, variable), means: domainMeans(sums) };
  const input = { design, domains, variable, sums, centres };
  const variances = design.kind === 'design' ? designVariances(input) : plainVariances(input);
  const sharesOf = shareReader(input, variances);
  const meanOf = variable.values ? meanReader(input, variances) : () => null;
  return Array.from({ length: domains.size }, (_, domain) => ({
    population: sums.weight[domain] as number,
    children: sums.n[domain] as number,
    shares: sharesOf(domain),
    mean: meanOf(domain),
  }));
}

function shareReader({ design, variable, sums, centres }: DomainInput, variances: Float64Array) {
  const t = tOf(design.df.share);
  const count = variable.shares.length;
  const width = estimateCount(variable);
  return (domain: number) =>
    variable.shares.map((_, k) => {
      const share = centres.shares[domain * count + k] as number;
      const variance = variances[domain * width + k] as number;
      const n = sums.weighted[domain] as number;
      return n > 0 ? surveyShare({ share, variance, t, n }) : null;
    });
}

function meanReader(input: DomainInput, variances: Float64Array) {
  const { design, variable, sums, centres } = input;
  const t = tOf(design.df.mean);
  const width = estimateCount(variable);
  const squares = squaredDeviations(input);
  // With a design, WHO's n of the standard deviation leaves out rows of weight 0.
  const known = design.kind === 'design' ? sums.valueWeighted : sums.valueN;
  return (domain: number): SurveyMean | null => {
    if ((sums.valueWeighted[domain] as number) === 0) return null;
    return surveyMean({
      mean: centres.means[domain] as number,
      variance: variances[(domain + 1) * width - 1] as number,
      spread: (squares[domain] as number) / (sums.valueWeight[domain] as number),
      n: known[domain] as number,
      t,
    });
  };
}

/** The sum of w (x - mean)² of each domain. */
function squaredDeviations({ design, domains, variable, centres }: DomainInput): Float64Array {
  const { codes, size } = domains;
  const values = valuesOf(variable);
  const found = new Float64Array(size);
  for (let i = 0; i < codes.length; i++) {
    const domain = codes[i] as number;
    if (domain < 0) continue;
    const deviation = (values[i] as number) - (centres.means[domain] as number);
    if (!Number.isNaN(deviation))
      addAt(found, domain, (design.weights[i] as number) * deviation ** 2);
  }
  return found;
}

const UPPER_TAIL = 0.975;

/** t of an interval of 95 %; NaN without a degree of freedom. */
function tOf(df: number): number {
  return df > 0 ? quantile(UPPER_TAIL, df) : Number.NaN;
}
