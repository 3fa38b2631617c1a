import { addAt } from '../../number/add-at.js';
import { tQuantile } from '../../number/distributions/t.js';
import { designFindings } from './design-variance.js';
import { type DomainFindings, plainFindings } from './plain-variance.js';
import { type SurveyMean, surveyMean } from './survey-mean.js';
import { type SurveyShare, surveyShare } from './survey-share.js';
import { type DomainInput, estimateCount, NO_CATEGORY } from './survey-values.js';

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
export function estimateDomains(input: DomainInput): readonly DomainEstimate[] {
  const { domains, variable, cells } = input;
  const found = cells === null ? plainFindings(input) : designFindings({ ...input, cells });
  const weightless = weightlessRows(input);
  const sharesOf = shareReader(input, found, weightless.known);
  const meanOf = variable.mean ? meanReader(input, found, weightless.valued) : () => null;
  return Array.from({ length: domains.size }, (_, domain) => ({
    population: found.centres.weights[domain] as number,
    children: found.sums.known[domain] as number,
    shares: sharesOf(domain),
    mean: meanOf(domain),
  }));
}

/** Rows of weight 0 in each domain. */
function weightlessRows({ design, domains, variable }: DomainInput) {
  const { categories, categoryCount, mean } = variable;
  const known = new Float64Array(domains.size);
  const valued = new Float64Array(domains.size);
  for (const i of design.weightless) {
    const domain = domains.codes[i] as number;
    const category = categories[i] as number;
    if (domain < 0 || category === NO_CATEGORY) continue;
    addAt(known, domain, 1);
    if (category >= (mean?.from ?? categoryCount)) addAt(valued, domain, 1);
  }
  return { known, valued };
}

function shareReader(
  { design, variable }: DomainInput,
  { sums, centres, variances }: DomainFindings,
  weightless: Float64Array,
) {
  const t = tOf(design.df.share);
  const { shares } = variable;
  const width = estimateCount(variable);
  return (domain: number) => {
    const n = (sums.known[domain] as number) - (weightless[domain] as number);
    return shares.map((_, k) => {
      const share = centres.shares[domain * shares.length + k] as number;
      const variance = variances[domain * width + k] as number;
      return n > 0 ? surveyShare({ share, variance, t, n }) : null;
    });
  };
}

function meanReader(
  { design, variable }: DomainInput,
  { sums, centres, variances }: DomainFindings,
  weightless: Float64Array,
) {
  const t = tOf(design.df.mean);
  const width = estimateCount(variable);
  const centre = variable.mean?.centre ?? 0;
  return (domain: number): SurveyMean | null => {
    const rows = sums.valued[domain] as number;
    const weighted = rows - (weightless[domain] as number);
    if (weighted === 0) return null;
    const mean = centres.means[domain] as number;
    const square = (sums.squares[domain] as number) / (centres.valueWeights[domain] as number);
    return surveyMean({
      mean: centre + mean,
      variance: variances[(domain + 1) * width - 1] as number,
      spread: Math.max(square - mean ** 2, 0),
      // With a design, WHO's n of the standard deviation leaves out rows of weight 0.
      n: design.kind === 'design' ? weighted : rows,
      t,
    });
  };
}

const UPPER_TAIL = 0.975;

/** t of an interval of 95 %; NaN without a degree of freedom. */
function tOf(df: number): number {
  return df > 0 ? tQuantile(UPPER_TAIL, df) : Number.NaN;
}
