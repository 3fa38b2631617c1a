import type { Child } from '../child/child.js';
import type { Measurement } from '../measurement/measurement.js';
import type { Bilingual } from '../result/bilingual.js';
import { ok, type Result } from '../result/result.js';
import type { Assessment, AssessOptions } from './assess.js';
import type { IndicatorId } from './indicator.js';
import { assessBy, type ConformanceProfile, type ProfileRules } from './profile.js';
import type { Score } from './published-score.js';

/** One rule that changes a score on the way from one profile to another. */
export interface DifferenceStep {
  readonly rule: keyof ProfileRules;
  readonly before: Score;
  readonly after: Score;
  readonly text: Bilingual;
}

/** The scores of one indicator under two profiles. */
export interface Difference {
  readonly from: Score;
  readonly to: Score;
  readonly isSame: boolean;
  /** The rules that change the score, one after the other; together they lead from `from` to `to`. */
  readonly steps: readonly DifferenceStep[];
}

/** What {@link explainDifference} compares. */
export interface DifferenceOptions<I extends IndicatorId> extends AssessOptions<I> {
  readonly from: ConformanceProfile;
  readonly to: ConformanceProfile;
}

const RULES = ['lastAge', 'age', 'length'] as const satisfies readonly (keyof ProfileRules)[];

const TEXTS: Readonly<Record<keyof ProfileRules, Bilingual>> = {
  lastAge: {
    id: 'Batas umur: di bawah 60 bulan, atau sampai hari ke-1856 tabel WHO.',
    en: "The last age: below 60 months, or to day 1856 of WHO's tables.",
  },
  age: {
    id: 'Umur yang dipakai: dalam hari, atau bulan penuh (sisa hari dibuang).',
    en: 'The age that is looked up: in days, or completed months (days dropped).',
  },
  length: {
    id: 'Panjang/tinggi untuk BB/PB dan BB/TB: seperti diukur, atau dibulatkan ke 0,5 cm.',
    en: 'The length for weight-for-length/height: as measured, or to the nearest 0.5 cm.',
  },
};

/**
 * Why two tools give different z-scores for one child: both scores of every indicator, and the rules
 * that change it, turned from one profile to the other one at a time.
 *
 * @returns fails as `assess` does
 *
 * @example
 * const child = { sex: 'male', ageDays: 1850 } as const;
 * const profiles = { from: PROFILES['who-anthro-1.1'], to: PROFILES['igrowup-2011'] };
 * const found = explainDifference(child, { heightCm: '108' }, { reference: who2006, ...profiles });
 * found.ok && found.value.heightForAge?.steps[0]?.rule; // => 'lastAge'
 */
export function explainDifference<I extends IndicatorId>(
  child: Child,
  measurement: Measurement,
  { from, to, ...options }: DifferenceOptions<I>,
): Result<Readonly<Record<I, Difference>>> {
  const stages: { readonly rule: keyof ProfileRules | null; readonly found: Assessment<I> }[] = [];
  let rules = from.rules;
  for (const rule of [null, ...RULES] as const) {
    if (rule !== null && rules[rule] === to.rules[rule]) continue;
    if (rule !== null) rules = { ...rules, [rule]: to.rules[rule] };
    const found = assessBy(child, measurement, { ...options, rules });
    if (!found.ok) return found;
    stages.push({ rule, found: found.value });
  }
  const ids = Object.keys(options.reference.indicators) as I[];
  const differences = ids.map((id) => {
    const scores = stages.map(({ rule, found }) => ({ rule, score: found[id] as Score }));
    return [id, differenceOf(scores)] as const;
  });
  return ok(Object.fromEntries(differences) as Record<I, Difference>);
}

type Stages = readonly { readonly rule: keyof ProfileRules | null; readonly score: Score }[];

function differenceOf(stages: Stages): Difference {
  const steps = stages.flatMap(({ rule, score }, k) => {
    const before = stages[k - 1]?.score;
    if (rule === null || before === undefined || isEqual(before, score)) return [];
    return [{ rule, before, after: score, text: TEXTS[rule] }];
  });
  const from = stages[0]?.score as Score;
  const to = stages.at(-1)?.score as Score;
  return { from, to, isSame: isEqual(from, to), steps };
}

function isEqual(a: Score, b: Score): boolean {
  if ('reason' in a || 'reason' in b)
    return 'reason' in a && 'reason' in b && a.reason === b.reason;
  return a.z === b.z;
}
