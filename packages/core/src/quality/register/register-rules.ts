import { GROUP_RULES } from './group-rules.js';
import { IDENTITY_RULES } from './identity-rules.js';
import { MEASURING_RULES } from './measuring-rules.js';
import type { RegisterRule } from './register-rule.js';
import { SCORE_RULES } from './score-rules.js';

/**
 * The rules that an e-PPGBM register is held to, by code: what each means, what to do, and how bad it is.
 * Their limits are `REGISTER_LIMITS`.
 *
 * Source: stands with each rule. The codes and most limits are ours, made from what public importers and
 * cleaning scripts of such files check.
 *
 * @example
 * REGISTER_RULES.NIK_DUP.level; // => 'error'
 */
export const REGISTER_RULES = {
  ...IDENTITY_RULES,
  ...MEASURING_RULES,
  ...SCORE_RULES,
  ...GROUP_RULES,
} as const satisfies Readonly<Record<string, RegisterRule>>;

/** The code of a rule of a register. */
export type RegisterRuleCode = keyof typeof REGISTER_RULES;

/** The code of a rule that a group breaks as a whole. */
export type GroupRuleCode = keyof typeof GROUP_RULES;

/** The code of a rule that single rows break, by themselves or beside others of the child. */
export type RowRuleCode = Exclude<RegisterRuleCode, GroupRuleCode>;

/**
 * The codes of the rules that single rows break.
 *
 * @example
 * ROW_RULE_CODES.length; // => 18
 */
export const ROW_RULE_CODES: readonly RowRuleCode[] = [
  ...keysOf(IDENTITY_RULES),
  ...keysOf(MEASURING_RULES),
  ...keysOf(SCORE_RULES),
];

function keysOf<K extends string>(rules: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(rules) as K[];
}
