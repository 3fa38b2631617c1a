import type { AssessedTable } from '../growth/assessed-table.js';
import type { DictionaryColumn } from '../record/record-table.js';
import { type AgeVerdict, ageVerdict } from './age/age-verdict.js';
import type { Finding } from './finding.js';
import { emptyQuality } from './merge-quality.js';
import type { QualityCounts } from './quality-counts.js';
import { type QualityExtras, type QualityTable, qualityTally } from './quality-tally.js';
import { type SmartOptions, type SmartScore, smartScore } from './smart/smart-score.js';
import { completedMonthsOf } from './tally/completed-months.js';
import { type WhoQuality, whoQuality } from './who-checks.js';

/** What is known of the quality of one group: a team, an area, a posyandu. */
export interface GroupQuality {
  readonly label: string;
  readonly children: number;
  /** Those of the seven checks and of the ages. */
  readonly findings: readonly Finding[];
  readonly age: Pick<AgeVerdict, 'verdict' | 'sentence'>;
  readonly smart: Pick<SmartScore, 'total' | 'highest' | 'class' | 'complete'>;
}

/** The quality of the data of a file or survey. */
export interface QualityReport {
  readonly children: number;
  /** The seven checks of WHO and UNICEF. */
  readonly who: WhoQuality;
  /** Whether ages, and with them stunting, can be relied on. */
  readonly age: AgeVerdict;
  /** The plausibility score of SMART, of children of 6 to 59 completed months. */
  readonly smart: SmartScore;
  readonly groups: readonly GroupQuality[];
}

/** A running check of the quality of data. */
export interface QualityCheck {
  /** Adds the rows of a table, as `qualityTally` does. */
  readonly add: (assessed: AssessedTable<QualityTable>, extras?: QualityExtras) => void;
  readonly report: () => QualityReport;
}

/** What {@link qualityCheck} may be told. */
export interface QualityCheckOptions {
  /** Rules of the SMART score. Default: ENA's. */
  readonly smart?: SmartOptions;
}

/**
 * Checks the quality of data while tables stream past: the seven checks of WHO and UNICEF, one verdict
 * on the ages, and the plausibility score of SMART beside them, of all rows and of each group.
 *
 * @example
 * const table = { length: 1, sex: Uint8Array.of(2), ageDays: Int32Array.of(896) };
 * const check = qualityCheck();
 * check.add(assessTable(table, { reference: who2006 }));
 * check.report().age.verdict; // => 'too-few'
 */
export function qualityCheck({ smart: rules = {} }: QualityCheckOptions = {}): QualityCheck {
  const everyone = qualityTally();
  const ofSmartAge = qualityTally();
  const groupsOfSmartAge = qualityTally();
  return {
    add: (assessed, extras = {}) => {
      everyone.add(assessed, extras);
      const months = completedMonthsOf(assessed.input);
      ofSmartAge.add(assessed, { ...extras, group: onlySmartAges(months, ONE_GROUP) });
      if (extras.group === undefined) return;
      groupsOfSmartAge.add(assessed, { ...extras, group: onlySmartAges(months, extras.group) });
    },
    report: () => {
      const counts = everyone.counts();
      const all = counts.get(ALL) ?? emptyQuality();
      const smartGroups = groupsOfSmartAge.counts();
      return {
        children: all.children,
        who: whoQuality(all),
        age: ageVerdict(all),
        smart: smartScore(ofSmartAge.counts().get(SMART_AGE) ?? emptyQuality(), rules),
        groups: [...counts]
          .filter(([label]) => label !== ALL)
          .map(([label, group]) => groupQuality(label, group, smartGroups.get(label), rules)),
      };
    },
  };
}

/**
 * All findings of a report, each once: heaps of ages are found by the seven checks and by the verdict on
 * ages alike.
 *
 * @example
 * findingsOf(qualityCheck().report()).every(({ level }) => level === 'unknown'); // => true
 */
export function findingsOf({ who, age }: Pick<QualityReport, 'who' | 'age'>): readonly Finding[] {
  const keyOf = ({ label, meaning }: Finding) => `${label.en} ${meaning.en}`;
  const told = new Set(who.findings.map(keyOf));
  return [...who.findings, ...age.findings.filter((finding) => !told.has(keyOf(finding)))];
}

/** Source: SMART (2017) Manual 2.0: surveys of children of 6 to 59 months. */
const SMART_AGES = { from: 6, below: 60 };
const SMART_AGE = '6-59';
/** The key of all rows in the counts of a tally. */
const ALL = '';
const ONE_GROUP = { values: [SMART_AGE] };

/** The groups of children of the ages of SMART; all others are in none. */
function onlySmartAges(
  months: Int32Array,
  { codes, values }: Partial<DictionaryColumn<string>> & Pick<DictionaryColumn<string>, 'values'>,
): DictionaryColumn<string> {
  const { from, below } = SMART_AGES;
  const kept = months.map((month, row) =>
    month >= from && month < below ? (codes === undefined ? 0 : (codes[row] as number)) : -1,
  );
  return { codes: kept, values };
}

function groupQuality(
  label: string,
  counts: QualityCounts,
  ofSmartAge: QualityCounts | undefined,
  rules: SmartOptions,
): GroupQuality {
  const age = ageVerdict(counts);
  const { verdict, sentence } = age;
  const smart = smartScore(ofSmartAge ?? emptyQuality(), rules);
  const { total, highest, class: smartClass, complete } = smart;
  return {
    label,
    children: counts.children,
    findings: findingsOf({ who: whoQuality(counts), age }),
    age: { verdict, sentence },
    smart: { total, highest, class: smartClass, complete },
  };
}
