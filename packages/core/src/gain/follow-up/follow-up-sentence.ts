import { formatNumber } from '../../number/format.js';
import type { Language } from '../../result/message-of.js';
import { FOLLOW_UP_RULES, type FollowUpCode } from './follow-up-rules.js';

/** The values that a reason may speak of. */
export interface FollowUpValues {
  readonly gainG?: number;
  readonly neededG?: number;
  readonly run?: number;
  readonly z?: number;
  /** z at the measurement before. */
  readonly before?: number;
  readonly months?: number;
  /** z of weight-for-length/height, and arm circumference in cm, where they tell. */
  readonly weightForHeight?: number;
  readonly armCm?: number;
}

/** One reason for a visit. */
export interface FollowUpReason {
  readonly code: FollowUpCode;
  readonly values: FollowUpValues;
}

/**
 * Why a child needs a visit and what is to be done, as one sentence: every reason, then what the first of
 * them asks for.
 *
 * @param reasons - most urgent first, at least one
 *
 * @example
 * const values = { gainG: 100, neededG: 300 };
 * followUpSentence([{ code: 'two-t', values }, { code: 'stunted', values: { z: -2.31 } }], 'id');
 * // => 'Berat tidak cukup naik 2 bulan berturut-turut (perubahan 100 g, perlu 300 g) dan pendek (TB/U -2,31 SD): rujuk ke puskesmas.'
 */
export function followUpSentence(reasons: readonly FollowUpReason[], language: Language): string {
  const [first] = reasons;
  if (first === undefined) throw new RangeError('A visit has at least one reason.');
  const clauses = reasons.map((reason) => clauseOf(reason, language));
  const listed = clauses.slice(0, -1).join(', ');
  const last = clauses.at(-1) as string;
  const text = listed === '' ? last : `${listed} ${AND[language]} ${last}`;
  const action = FOLLOW_UP_RULES[first.code].action[language];
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}: ${action}.`;
}

const AND: Readonly<Record<Language, string>> = { id: 'dan', en: 'and' };

/** Values with decimals; all others are whole. */
const DECIMALS: Readonly<Record<string, number>> = {
  z: 2,
  before: 2,
  weightForHeight: 2,
  armCm: 1,
};

function clauseOf({ code, values }: FollowUpReason, language: Language): string {
  const { text, details = [] } = FOLLOW_UP_RULES[code];
  const known = details
    .map((detail) => filled(detail[language], values, language))
    .filter((detail) => !detail.includes('{'));
  const clause = filled(text[language], values, language);
  return known.length === 0 ? clause : `${clause} (${known.join(', ')})`;
}

function filled(text: string, values: FollowUpValues, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name as keyof FollowUpValues];
    return value === undefined ? hole : formatNumber(value, DECIMALS[name] ?? 0, language);
  });
}
