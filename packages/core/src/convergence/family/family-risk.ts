import { bkkbn2022 } from './bkkbn-2022.js';
import type { Family } from './family.js';
import type { RiskFactor, RiskRuleSet } from './risk-rule-set.js';

/** What a rule set says of a family. */
export interface FamilyRisk {
  /** Whether the rules look at the family at all. */
  readonly target: boolean;
  /** Null where no factor is present and one is not known; false outside the target families. */
  readonly atRisk: boolean | null;
  /** Factors that the family has, those reported beside included. */
  readonly present: readonly RiskFactor[];
  /** Factors that are not known. */
  readonly unknown: readonly RiskFactor[];
}

/**
 * Whether a family is at risk of stunting (KRS), and by which factors.
 *
 * @param rules - default: {@link bkkbn2022}
 *
 * @example
 * familyRisk(exampleFamily).present.map(({ id }) => id); // => ['jamban']
 */
export function familyRisk(family: Family, rules: RiskRuleSet = bkkbn2022): FamilyRisk {
  if (!rules.isTarget(family)) return { target: false, atRisk: false, present: [], unknown: [] };
  const found = rules.factors.map((factor) => ({ factor, has: factor.has(family) }));
  const present = found.filter(({ has }) => has === true).map(({ factor }) => factor);
  const unknown = found.filter(({ has }) => has === null).map(({ factor }) => factor);
  return { target: true, atRisk: verdict(present, unknown), present, unknown };
}

function verdict(present: readonly RiskFactor[], unknown: readonly RiskFactor[]): boolean | null {
  if (present.some(({ defines }) => defines)) return true;
  return unknown.some(({ defines }) => defines) ? null : false;
}

/**
 * A made-up family: a couple with one child of one year and no latrine.
 *
 * @example
 * familyRisk(exampleFamily).atRisk; // => true
 */
export const exampleFamily: Family = {
  couple: {
    wifeAgeYears: 24,
    pregnant: false,
    birthGapMonths: null,
    children: 1,
    modernContraception: true,
  },
  youngChildren: 1,
  olderChildren: 0,
  teenageGirl: false,
  coupleToBe: false,
  water: 'piped',
  latrine: 'none',
  poor: false,
  parentsOfLowEducation: false,
  welfareDecile: 3,
};
