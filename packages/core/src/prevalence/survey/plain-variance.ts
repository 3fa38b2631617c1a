import { addAt } from '../../number/add-at.js';
import { estimateCount } from './design-variance.js';
import { NO_CATEGORY, sumOfRange, valuesOf } from './domain-sums.js';
import type { DomainInput } from './psu-totals.js';

/**
 * The variances of the shares and of the mean of each domain (`domain * estimates + k`) where each row is
 * a sampling unit of one stratum: N / (N - 1) * sum (w (x - estimate))² / (sum of w)². Those of a share
 * follow from the squares of weights by category.
 *
 * Source: WHO R package anthro 1.1.0 (survey without a design, or with weights alone). N is the rows of
 * the frame, not of the domain.
 */
export function plainVariances(input: DomainInput): Float64Array {
  const { design, domains, variable, sums, centres } = input;
  const { weights } = design;
  const { categoryCount, shares } = variable;
  const { byCategory, deviations } = squaresOf(input);
  const width = estimateCount(variable);
  const factor = weights.length > 1 ? weights.length / (weights.length - 1) : 1;
  const variances = new Float64Array(domains.size * width);
  for (let domain = 0; domain < domains.size; domain++) {
    const at = domain * categoryCount;
    const all = sumOfRange(byCategory, at, { from: 0, to: categoryCount - 1 });
    shares.forEach((range, k) => {
      const share = centres.shares[domain * shares.length + k] as number;
      const cases = sumOfRange(byCategory, at, range);
      const sum = (1 - share) ** 2 * cases + share ** 2 * (all - cases);
      variances[domain * width + k] = (factor * sum) / (sums.weight[domain] as number) ** 2;
    });
    if (width === shares.length) continue;
    const sum = factor * (deviations[domain] as number);
    variances[(domain + 1) * width - 1] = sum / (sums.valueWeight[domain] as number) ** 2;
  }
  return variances;
}

/** Sums of squared weights by domain and category, and of (w (x - mean))² by domain. */
function squaresOf({ design, domains, variable, centres }: DomainInput) {
  const { codes, size } = domains;
  const { categories, categoryCount } = variable;
  const values = valuesOf(variable);
  const byCategory = new Float64Array(size * categoryCount);
  const deviations = new Float64Array(size);
  for (let i = 0; i < codes.length; i++) {
    const domain = codes[i] as number;
    if (domain < 0) continue;
    const weight = design.weights[i] as number;
    const category = categories[i] as number;
    if (category !== NO_CATEGORY) addAt(byCategory, domain * categoryCount + category, weight ** 2);
    const deviation = weight * ((values[i] as number) - (centres.means[domain] as number));
    if (!Number.isNaN(deviation)) addAt(deviations, domain, deviation ** 2);
  }
  return { byCategory, deviations };
}
