import {
  allOf,
  type DomainInput,
  type DomainSums,
  type SurveyVariable,
  sumOfRange,
  valuedOf,
} from './survey-values.js';

/** The estimates themselves, by domain. */
export interface DomainCentres {
  /** `domain * number of shares + k`; NaN where nothing is known. */
  readonly shares: Float64Array;
  /** Less the centre of the variable. */
  readonly means: Float64Array;
  /** Sums of the weights of rows that are known, and of rows that have a value. */
  readonly weights: Float64Array;
  readonly valueWeights: Float64Array;
}

/** The shares and means of all domains. */
export function domainCentres(
  { domains, variable }: Pick<DomainInput, 'domains' | 'variable'>,
  sums: DomainSums,
): DomainCentres {
  const { size } = domains;
  const { shares, categoryCount } = variable;
  const centres = {
    shares: new Float64Array(size * shares.length),
    means: new Float64Array(size),
    weights: new Float64Array(size),
    valueWeights: new Float64Array(size),
  };
  for (let domain = 0; domain < size; domain++) {
    const at = domain * categoryCount;
    const valueWeight = sumOfRange(sums.weights, at, valuedOf(variable));
    centres.weights[domain] = sumOfRange(sums.weights, at, allOf(variable));
    centres.valueWeights[domain] = valueWeight;
    centres.means[domain] = (sums.values[domain] as number) / valueWeight;
    shares.forEach((_, k) => {
      centres.shares[domain * shares.length + k] = shareAt(sums.weights, at, variable, k);
    });
  }
  return centres;
}

/** A share is exactly 1 where no other row has a weight, in whatever order weights were added. */
function shareAt(weights: Float64Array, at: number, variable: SurveyVariable, k: number): number {
  const range = variable.shares[k] as SurveyVariable['shares'][number];
  const part = sumOfRange(weights, at, range);
  const below = sumOfRange(weights, at, { from: 0, to: range.from - 1 });
  const above = sumOfRange(weights, at, { from: range.to + 1, to: variable.categoryCount - 1 });
  const rest = below + above;
  if (rest === 0 && part > 0) return 1;
  return part / sumOfRange(weights, at, allOf(variable));
}
