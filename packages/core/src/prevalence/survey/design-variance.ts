import { addAt } from '../../number/add-at.js';
import type { SurveyVariable } from './domain-sums.js';
import { type DomainInput, type PsuTotals, psuTotals } from './psu-totals.js';

/** How many estimates a variable has in each domain: its shares, and its mean where it has values. */
export function estimateCount({ shares, values }: SurveyVariable): number {
  return shares.length + (values === undefined ? 0 : 1);
}

/**
 * The variances of the shares and of the mean of each domain (`domain * estimates + k`) in a design with
 * clusters or strata: Taylor linearisation with replacement. With the totals t of the n_h PSUs of a
 * stratum, variance = sum over strata of n_h / (n_h - 1) * sum (t - mean t)², where PSUs without a row
 * of the domain enter as 0. A stratum of one PSU adds t² ("adjust": its centre is that of all, 0).
 *
 * Source: Binder (1983) Int Stat Rev 51:279; R package survey 4.4 (svyby of svymean) as WHO's anthro
 * 1.1.0 calls it, with options(survey.lonely.psu = "adjust").
 */
export function designVariances(input: DomainInput): Float64Array {
  const { psuEnds, strataEnds } = input.design;
  const width = estimateCount(input.variable);
  const variances = new Float64Array(input.domains.size * width);
  const appendPsu = psuTotals(input);
  let psu = 0;
  for (const end of strataEnds) {
    const size = end - psu;
    const stratum: PsuTotals = { domains: [], totals: [] };
    for (; psu < end; psu++) appendPsu(psuEnds[psu - 1] ?? 0, psuEnds[psu] as number, stratum);
    if (size === 1) addLonely(variances, stratum, width);
    else addStratum(variances, stratum, { size, width });
  }
  return variances;
}

function addLonely(variances: Float64Array, { domains, totals }: PsuTotals, width: number): void {
  domains.forEach((domain, at) => {
    for (let k = 0; k < width; k++) {
      addAt(variances, domain * width + k, square(totals[at * width + k] as number));
    }
  });
}

function addStratum(
  variances: Float64Array,
  { domains, totals }: PsuTotals,
  { size, width }: { readonly size: number; readonly width: number },
): void {
  const means = new Float64Array(variances.length);
  const touching = new Int32Array(variances.length / width);
  domains.forEach((domain, at) => {
    addAt(touching, domain, 1);
    for (let k = 0; k < width; k++) {
      addAt(means, domain * width + k, (totals[at * width + k] as number) / size);
    }
  });
  const factor = size / (size - 1);
  domains.forEach((domain, at) => {
    for (let k = 0; k < width; k++) {
      const deviation = (totals[at * width + k] as number) - (means[domain * width + k] as number);
      addAt(variances, domain * width + k, factor * square(deviation));
    }
  });
  touching.forEach((count, domain) => {
    if (count === 0) return;
    for (let at = domain * width; at < (domain + 1) * width; at++) {
      addAt(variances, at, factor * (size - count) * square(means[at] as number));
    }
  });
}

function square(x: number): number {
  return x * x;
}
