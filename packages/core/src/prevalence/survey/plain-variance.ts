import { addAt } from '../../number/add-at.js';
import { type DomainCentres, domainCentres } from './domain-centres.js';
import {
  allOf,
  type DomainInput,
  type DomainSums,
  emptySums,
  estimateCount,
  NO_CATEGORY,
  sumOfRange,
  valuedOf,
} from './survey-values.js';

/** What is known of all domains: sums, estimates, and variances (`domain * estimates + k`). */
export interface DomainFindings {
  readonly sums: DomainSums;
  readonly centres: DomainCentres;
  /** The shares first, then the mean. */
  readonly variances: Float64Array;
}

/**
 * The estimates of all domains where each row is a sampling unit of one stratum:
 * variance = N / (N - 1) * sum (w (x - estimate))² / (sum of w)².
 *
 * Source: WHO R package anthro 1.1.0 (survey without a design, or with weights alone). N is the rows of
 * the frame, not of the domain.
 */
export function plainFindings(input: DomainInput): DomainFindings {
  const { domains, variable } = input;
  const { sums, squared } = plainSums(input);
  const centres = domainCentres(input, sums);
  const width = estimateCount(variable);
  const variances = new Float64Array(domains.size * width);
  const rows = input.design.weights.length;
  const factor = rows > 1 ? rows / (rows - 1) : 1;
  for (let domain = 0; domain < domains.size; domain++) {
    const at = domain * variable.categoryCount;
    const all = sumOfRange(squared.weights, at, allOf(variable));
    variable.shares.forEach((range, k) => {
      const share = centres.shares[domain * variable.shares.length + k] as number;
      const cases = sumOfRange(squared.weights, at, range);
      const sum = (1 - share) ** 2 * cases + share ** 2 * (all - cases);
      variances[domain * width + k] = (factor * sum) / (centres.weights[domain] as number) ** 2;
    });
    if (variable.mean === undefined) continue;
    const mean = centres.means[domain] as number;
    const known = sumOfRange(squared.weights, at, valuedOf(variable));
    const cross = 2 * mean * (squared.values[domain] as number);
    const sum = (squared.squares[domain] as number) - cross + mean ** 2 * known;
    const weight = centres.valueWeights[domain] as number;
    variances[(domain + 1) * width - 1] = (factor * Math.max(sum, 0)) / weight ** 2;
  }
  return { sums, centres, variances };
}

/** Sums with the weights, and the same sums with their squares. */
function plainSums({ design, domains, variable }: DomainInput) {
  const { weights } = design;
  const { codes } = domains;
  const { categories, categoryCount, mean } = variable;
  const sums = emptySums(domains, variable);
  const squared = emptySums(domains, variable);
  for (let i = 0; i < codes.length; i++) {
    const domain = codes[i] as number;
    const category = categories[i] as number;
    if (domain < 0 || category === NO_CATEGORY) continue;
    const at = domain * categoryCount + category;
    const weight = weights[i] as number;
    addAt(sums.known, domain, 1);
    addAt(sums.weights, at, weight);
    addAt(squared.weights, at, weight * weight);
    if (mean === undefined || category < mean.from) continue;
    addAt(sums.valued, domain, 1);
    const value = weight * (mean.values[i] as number);
    addAt(sums.values, domain, value);
    addAt(sums.squares, domain, value * (mean.values[i] as number));
    addAt(squared.values, domain, value * weight);
    addAt(squared.squares, domain, value * value);
  }
  return { sums, squared };
}
