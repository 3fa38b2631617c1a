import { ruleOf } from '../../record/field-table.js';

/** The numbers of the rules of a register. What lies exactly on a limit keeps the rule. */
export interface RegisterLimits {
  /** Children that a group needs before it is judged as a whole. */
  readonly leastChildren: number;
  readonly weightKg: { readonly from: number; readonly to: number };
  readonly lengthCm: { readonly from: number; readonly to: number };
  /** The first month of age, unrounded, that is too old. */
  readonly tooOldMonths: number;
  /** How much shorter than before a child may seem, lengths brought to one position. */
  readonly lengthDropCm: number;
  /**
   * How fast a child may grow from one measurement to the next, once it was so old. Nearer measurements
   * are not judged: what measuring errs would be taken for growth.
   */
  readonly lengthJump: {
    readonly cmPerMonth: number;
    readonly fromMonths: number;
    readonly leastDays: number;
  };
  /**
   * By what part of itself a weight may change from one weighing to the next, once the child was so old.
   * Weighings so many days apart count as a month apart, unscaled; others are not judged.
   */
  readonly weightJump: {
    readonly share: number;
    readonly fromMonths: number;
    readonly days: { readonly from: number; readonly to: number };
  };
  /** How far a printed z-score may lie from the computed one. */
  readonly printedZ: number;
  /** The share of heights that end in 0 or 5. */
  readonly zeroFive: number;
  /** The SD of plausible height-for-age. */
  readonly spread: { readonly from: number; readonly to: number };
  /** The least share of the target that is to be measured. */
  readonly coverage: number;
}

/**
 * The limits in use. Those without a source are ours [unverified].
 *
 * Source: weight and length: input limits of WHO Anthro 3.2.2. Weights of children below 2 months are not
 * judged: in the first month the median boy gains 33 %, in the second 25 %, in the third 14 %
 * (WHO 2006, weight-for-age).
 *
 * @example
 * REGISTER_LIMITS.lengthDropCm; // => 0.5
 */
export const REGISTER_LIMITS: RegisterLimits = {
  leastChildren: 20,
  weightKg: /* @__PURE__ */ plausible('weight'),
  lengthCm: /* @__PURE__ */ plausible('lengthHeight'),
  tooOldMonths: 60,
  lengthDropCm: 0.5,
  lengthJump: { cmPerMonth: 3, fromMonths: 12, leastDays: 15 },
  weightJump: { share: 0.25, fromMonths: 2, days: { from: 15, to: 45 } },
  printedZ: 0.1,
  zeroFive: 0.4,
  spread: { from: 1, to: 1.5 },
  coverage: 0.8,
};

function plausible(field: 'weight' | 'lengthHeight') {
  const [from, to] = ruleOf(field).plausible ?? [0, Number.POSITIVE_INFINITY];
  return { from, to };
}
