import { DAYS_PER_MONTH } from '../child/age.js';
import { MISSING } from '../record/record-table.js';
import { monthNumber, monthsBetweenDays } from './calendar.js';
import { GAIN, GAIN_REASONS } from './gain-code.js';
import { type GainRule, MONTHS_COUNTED } from './gain-rule.js';

/** A weighing as the rule reads it. */
export interface WeighedDay {
  readonly day: number;
  readonly grams: number;
  readonly birthDay: number;
  /** As {@link ageForMinimum} has it. */
  readonly ageMonths: number;
  /** 0 not known, 1 male, 2 female. */
  readonly sex: number;
  /** Place of the register's own code in `GAIN_CODES`, 0 where it has none. */
  readonly exported: number;
}

/** What the rule says of a weighing; numbers are MISSING where there is none. */
export interface GainStep {
  readonly code: number;
  readonly reason: number;
  readonly gainG: number;
  readonly neededG: number;
  readonly proRataG: number;
  /** T in a row, this one included. */
  readonly run: number;
}

/** The age that the minimum goes by: within the months of its table. */
export function ageForMinimum({ options }: GainRule, birthDay: number, day: number): number {
  const months =
    options.months === 'calendar'
      ? monthsBetweenDays(birthDay, day)
      : Math.floor((day - birthDay) / DAYS_PER_MONTH);
  return Math.min(months, MONTHS_COUNTED - 1);
}

/**
 * What a weighing is after the one before it: undefined for the first of a child.
 *
 * @param runBefore - T in a row at the weighing before
 */
export function gainStep(
  rule: GainRule,
  now: WeighedDay,
  before: WeighedDay | undefined,
  runBefore: number,
): GainStep {
  const reason = before === undefined ? reasonOfFirst(rule, now) : reasonAfter(rule, now, before);
  const code = reason === REASON['as-exported'] ? now.exported : (CODE_OF[reason] as number);
  const assessed = before !== undefined && (code === GAIN.N || code === GAIN.T);
  return {
    code,
    reason,
    gainG: before === undefined ? MISSING : now.grams - before.grams,
    neededG: assessed ? minimumOf(rule, now.sex, now.ageMonths) : MISSING,
    proRataG: before === undefined ? MISSING : proRataG(rule, now, before),
    run: runAfter(rule, code, runBefore),
  };
}

const REASON = Object.fromEntries(GAIN_REASONS.map((reason, i) => [reason, i])) as Readonly<
  Record<(typeof GAIN_REASONS)[number], number>
>;

/** The code behind each reason, by its number; an exported code stands for itself. */
const CODE_OF: readonly number[] = [
  GAIN.none,
  GAIN.N,
  GAIN.T,
  GAIN.T,
  GAIN.T,
  GAIN.O,
  GAIN.O,
  GAIN.B,
  GAIN.B,
  GAIN.none,
];

function reasonOfFirst({ historyFrom, options }: GainRule, now: WeighedDay): number {
  const unseen = monthNumber(now.day) <= historyFrom && monthNumber(now.birthDay) < historyFrom;
  if (!unseen) return REASON['first-weighing'];
  const known = now.exported >= GAIN.N && now.exported <= GAIN.B;
  return known && options.noHistory === 'exported' ? REASON['as-exported'] : REASON['no-history'];
}

function reasonAfter(rule: GainRule, now: WeighedDay, before: WeighedDay): number {
  if (now.day - before.day > rule.options.maxGapDays) return REASON['gap-too-long'];
  const needed = minimumOf(rule, now.sex, now.ageMonths);
  if (needed === MISSING) return REASON['sex-unknown'];
  const gain = now.grams - before.grams;
  if (gain >= needed) return REASON['gained-enough'];
  if (gain > 0) return REASON['below-minimum'];
  return gain === 0 ? REASON.unchanged : REASON.lost;
}

function minimumOf({ minimum }: GainRule, sex: number, month: number): number {
  return minimum[sex]?.[month] ?? MISSING;
}

/** The minima of all months completed since the weighing before, at least that of this month. */
function proRataG(rule: GainRule, now: WeighedDay, before: WeighedDay): number {
  let sum = 0;
  for (let month = Math.min(before.ageMonths + 1, now.ageMonths); month <= now.ageMonths; month++) {
    const grams = minimumOf(rule, now.sex, month);
    if (grams === MISSING) return MISSING;
    sum += grams;
  }
  return sum;
}

function runAfter({ options }: GainRule, code: number, before: number): number {
  if (code === GAIN.T) return before + 1;
  return code === GAIN.O && options.gapInRun === 'keeps' ? before : 0;
}
