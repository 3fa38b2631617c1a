import { addAt } from '../../number/add-at.js';
import {
  type DomainSums,
  type Domains,
  NO_CATEGORY,
  type SurveyVariable,
  sumOfRange,
  valuesOf,
} from './domain-sums.js';
import type { SurveyDesign } from './survey-design.js';

/** Estimates of each domain: its shares (`domain * number of shares + k`) and its mean. */
export interface DomainCentres {
  readonly shares: Float64Array;
  readonly means: Float64Array;
}

/** What totals are made of. */
export interface DomainInput {
  readonly design: SurveyDesign;
  readonly domains: Domains;
  readonly variable: SurveyVariable;
  readonly sums: DomainSums;
  readonly centres: DomainCentres;
}

/** The linearised totals of PSUs: for each domain that a PSU touches, its shares first, then its mean. */
export interface PsuTotals {
  readonly domains: number[];
  /** As many for each of {@link domains} as there are estimates. */
  readonly totals: number[];
}

/**
 * A function that appends the totals of the rows `from` to `to`: u = w (x - estimate) / (sum of w) of
 * each row that the domain knows, added up.
 */
export function psuTotals(input: DomainInput) {
  const { codes, size } = input.domains;
  const { categoryCount } = input.variable;
  const psu: PsuSums = {
    weight: new Float64Array(size),
    byCategory: new Float64Array(size * categoryCount),
    deviation: new Float64Array(size),
  };
  const isTouched = new Uint8Array(size);
  const addRow = rowAdder(input, psu);
  return (from: number, to: number, found: PsuTotals): void => {
    const first = found.domains.length;
    for (let i = from; i < to; i++) {
      const domain = codes[i] as number;
      if (domain < 0) continue;
      if (isTouched[domain] === 0) found.domains.push(domain);
      isTouched[domain] = 1;
      addRow(domain, i);
    }
    for (let at = first; at < found.domains.length; at++) {
      const domain = found.domains[at] as number;
      appendTotals(input, psu, domain, found.totals);
      isTouched[domain] = 0;
      psu.weight[domain] = 0;
      psu.deviation[domain] = 0;
      psu.byCategory.fill(0, domain * categoryCount, (domain + 1) * categoryCount);
    }
  };
}

/** The sums of one PSU by domain. */
interface PsuSums {
  readonly weight: Float64Array;
  readonly byCategory: Float64Array;
  readonly deviation: Float64Array;
}

function rowAdder({ design, variable, centres }: DomainInput, psu: PsuSums) {
  const { weights } = design;
  const { categories, categoryCount } = variable;
  const values = valuesOf(variable);
  return (domain: number, i: number): void => {
    const weight = weights[i] as number;
    const category = categories[i] as number;
    if (category !== NO_CATEGORY) {
      addAt(psu.weight, domain, weight);
      addAt(psu.byCategory, domain * categoryCount + category, weight);
    }
    const deviation = (values[i] as number) - (centres.means[domain] as number);
    if (!Number.isNaN(deviation)) addAt(psu.deviation, domain, weight * deviation);
  };
}

function appendTotals(
  { variable, sums, centres }: DomainInput,
  psu: PsuSums,
  domain: number,
  totals: number[],
): void {
  const { shares, categoryCount } = variable;
  const whole = sums.weight[domain] as number;
  for (let k = 0; k < shares.length; k++) {
    const range = shares[k] as (typeof shares)[number];
    const cases = sumOfRange(psu.byCategory, domain * categoryCount, range);
    const share = centres.shares[domain * shares.length + k] as number;
    totals.push(whole > 0 ? (cases - share * (psu.weight[domain] as number)) / whole : 0);
  }
  if (variable.values === undefined) return;
  const valueWeight = sums.valueWeight[domain] as number;
  totals.push(valueWeight > 0 ? (psu.deviation[domain] as number) / valueWeight : 0);
}
