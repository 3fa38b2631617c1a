/** The log of the odds of a share between 0 and 1. */
export function logit(share: number): number {
  return Math.log(share / (1 - share));
}

/** The share of a log of odds: turns {@link logit} back. */
export function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
