import { bkkbn2022 } from './bkkbn-2022.js';
import { perpres72Families } from './perpres-72.js';
import type { RiskRuleSet } from './risk-rule-set.js';

/**
 * The rule sets by name, the default first.
 *
 * @example
 * Object.keys(RISK_RULE_SETS); // => ['bkkbn-2022', 'perpres-72']
 */
export const RISK_RULE_SETS = {
  'bkkbn-2022': bkkbn2022,
  'perpres-72': perpres72Families,
} as const satisfies Readonly<Record<string, RiskRuleSet>>;

/** The name of a rule set. */
export type RiskRuleSetId = keyof typeof RISK_RULE_SETS;
