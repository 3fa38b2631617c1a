import type { AreaTree } from '../../area/area-tree.js';
import type { Bilingual } from '../../result/bilingual.js';
import { type Issue, type IssuePath, issue } from '../../result/result.js';
import { countIssues, periodIssues, placeIssues, textIssues } from '../checked.js';
import type { Tracked } from '../lifecycle/transition.js';
import { type Identified, unknownIssues } from '../references.js';
import { FUNDING_SOURCES, type FundingLine, rupiahIssues } from './money.js';

/** Specific: the health of mother and child; sensitive: its causes; support: all that holds both up. */
export type InterventionKind = 'specific' | 'sensitive' | 'support';

/**
 * What each kind of intervention is called.
 *
 * @example
 * INTERVENTION_KINDS.support.id; // => 'Dukungan'
 */
export const INTERVENTION_KINDS: Readonly<Record<InterventionKind, Bilingual>> = {
  specific: { id: 'Intervensi spesifik', en: 'Specific intervention' },
  sensitive: { id: 'Intervensi sensitif', en: 'Sensitive intervention' },
  support: { id: 'Dukungan', en: 'Support' },
};

/** Whom the national strategy serves. */
export type TargetGroup = 'girls' | 'couples' | 'pregnant' | 'nursing' | 'under-five';

/**
 * What each target group is called.
 *
 * Source: Perpres 72/2021; Ditjen Bina Bangda, slides on the five pillars (2022).
 *
 * @example
 * TARGET_GROUPS.girls.id; // => 'Remaja putri'
 */
export const TARGET_GROUPS: Readonly<Record<TargetGroup, Bilingual>> = {
  girls: { id: 'Remaja putri', en: 'Teenage girls' },
  couples: { id: 'Calon pengantin', en: 'Couples about to marry' },
  pregnant: { id: 'Ibu hamil', en: 'Pregnant women' },
  nursing: { id: 'Ibu menyusui', en: 'Nursing mothers' },
  'under-five': { id: 'Anak 0-59 bulan', en: 'Children of 0 to 59 months' },
};

/** How many people of a group an activity is for. */
export interface Beneficiaries {
  readonly group: TargetGroup;
  readonly planned: number;
  /** Null where not counted yet. */
  readonly reached: number | null;
}

/** One activity of a work plan. */
export interface Activity extends Tracked<'activity'> {
  readonly title: string;
  readonly intervention: InterventionKind;
  /** Id of the organisation that answers for it. */
  readonly owner: string;
  /** Kemendagri codes with dots. */
  readonly places: readonly string[];
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** At most one line a source. */
  readonly money: readonly FundingLine[];
  /** Empty for what supports. */
  readonly beneficiaries: readonly Beneficiaries[];
}

/** What entries of the programme may be checked against. */
export interface KnownEntries {
  /** Default: any organisation passes. */
  readonly organisations?: readonly Identified[];
  /** Default: any area code passes. */
  readonly areas?: AreaTree;
}

/**
 * Everything wrong with an activity, and warnings for more money or people than planned.
 *
 * @example
 * const plan = { title: 'Kelas ibu', intervention: 'specific', owner: 'dinkes', places: [] } as const;
 * const rest = { from: '2022-01-01', to: '2022-12-31', money: [], beneficiaries: [] };
 * activityIssues({ ...newTracked('activity', 'a1'), ...plan, ...rest }, []).map(({ code }) => code);
 * // => ['place.missing']
 */
export function activityIssues(
  activity: Activity,
  path: IssuePath,
  known: KnownEntries = {},
): readonly Issue[] {
  const { id, title, owner, places, money, beneficiaries } = activity;
  return [
    ...textIssues({ id, title, owner }, path),
    ...unknownIssues(owner, known.organisations, [...path, 'owner']),
    ...placeIssues(places, [...path, 'places'], known.areas),
    ...periodIssues(activity, path),
    ...money.flatMap((line, i) => moneyIssues(line, [...path, 'money', i])),
    ...sourceTwiceIssues(money, [...path, 'money']),
    ...beneficiaries.flatMap((one, i) => peopleIssues(one, [...path, 'beneficiaries', i])),
  ];
}

function moneyIssues({ source, ...line }: FundingLine, path: IssuePath): readonly Issue[] {
  const { budgetRupiah: budget, realisedRupiah: realised } = line;
  if (!Object.hasOwn(FUNDING_SOURCES, source)) {
    return [issue('money.source_unknown', { path, values: { source } })];
  }
  const wrong = rupiahIssues({ budgetRupiah: budget, realisedRupiah: realised }, path);
  if (wrong.length > 0 || realised <= budget) return wrong;
  const values = { source, budget, realised };
  return [issue('money.over_budget', { level: 'warning', path, values })];
}

function sourceTwiceIssues(money: readonly FundingLine[], path: IssuePath): readonly Issue[] {
  return money.flatMap(({ source }, i) =>
    money.findIndex((line) => line.source === source) === i
      ? []
      : [issue('money.source_twice', { path: [...path, i], values: { source } })],
  );
}

function peopleIssues({ planned, reached }: Beneficiaries, path: IssuePath): readonly Issue[] {
  const wrong = countIssues({ planned, reached }, path);
  if (wrong.length > 0 || reached === null || reached <= planned) return wrong;
  const values = { reached, planned };
  return [issue('people.more_than_planned', { level: 'warning', path, values })];
}
