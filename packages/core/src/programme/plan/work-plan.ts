import { checkedValue } from '../../result/checked-value.js';
import { type Issue, issue, type Result } from '../../result/result.js';
import { countByState, isClosedOn } from '../lifecycle/trail.js';
import { twiceIssues } from '../references.js';
import {
  type Activity,
  activityIssues,
  INTERVENTION_KINDS,
  type InterventionKind,
  type KnownEntries,
  TARGET_GROUPS,
  type TargetGroup,
} from './activity.js';
import { type MoneyTotal, moneyBySource, moneyTotal, type SourceTotal } from './money.js';

/** The activities of a year. */
export interface WorkPlan {
  readonly year: number;
  readonly activities: readonly Activity[];
}

/**
 * The plan itself, if every activity is sound.
 *
 * @returns fails with the issues of {@link activityIssues} and `entry.twice`; warns with those of
 * {@link activityIssues} and `period.outside_year`
 *
 * @example
 * checkWorkPlan({ year: 2022, activities: [] }).ok; // => true
 */
export function checkWorkPlan(plan: WorkPlan, known: KnownEntries = {}): Result<WorkPlan> {
  const path = ['activities'];
  return checkedValue(plan, [
    ...twiceIssues(plan.activities, path),
    ...plan.activities.flatMap((activity, i) => [
      ...activityIssues(activity, [...path, i], known),
      ...yearIssues(activity, plan.year, i),
    ]),
  ]);
}

/** A plan at a glance. */
export interface PlanSummary {
  readonly year: number;
  readonly byIntervention: readonly InterventionSummary[];
  readonly byGroup: readonly GroupSummary[];
  readonly bySource: readonly SourceTotal[];
  readonly money: MoneyTotal;
  /** Ids of activities whose last day was over and that were neither done nor cancelled. */
  readonly late: readonly string[];
}

/** The activities of one kind of intervention. */
export interface InterventionSummary {
  readonly intervention: InterventionKind;
  /** How many are in each state. */
  readonly states: Readonly<Partial<Record<Activity['state'], number>>>;
  readonly money: MoneyTotal;
}

/** The places given to people of one group: someone served by two activities counts twice. */
export interface GroupSummary {
  readonly group: TargetGroup;
  readonly planned: number;
  /** Over the activities that have counted; null where none has. */
  readonly reached: number | null;
}

/**
 * A plan as it stood at the end of a day. Money and people are those given, whatever the day.
 *
 * @param plan - must have passed {@link checkWorkPlan}
 * @param on - date, `YYYY-MM-DD`
 * @throws RangeError where an amount is not a whole number of rupiah
 *
 * @example
 * planSummary({ year: 2022, activities: [] }, '2022-06-30').money.absorbed; // => null
 */
export function planSummary({ year, activities }: WorkPlan, on: string): PlanSummary {
  const lines = activities.flatMap(({ money }) => money);
  const kinds = Object.keys(INTERVENTION_KINDS) as InterventionKind[];
  const groups = Object.keys(TARGET_GROUPS) as TargetGroup[];
  return {
    year,
    byIntervention: kinds.map((kind) => interventionSummary(kind, activities, on)),
    byGroup: groups.flatMap((group) => groupSummary(group, activities)),
    bySource: moneyBySource(lines),
    money: moneyTotal(lines),
    late: activities.filter((one) => one.to < on && !isClosedOn(one, on)).map(({ id }) => id),
  };
}

function interventionSummary(
  intervention: InterventionKind,
  activities: readonly Activity[],
  on: string,
): InterventionSummary {
  const own = activities.filter((activity) => activity.intervention === intervention);
  const money = moneyTotal(own.flatMap((activity) => activity.money));
  return { intervention, states: countByState(own, on), money };
}

function groupSummary(group: TargetGroup, activities: readonly Activity[]): GroupSummary[] {
  const own = activities.flatMap(({ beneficiaries }) =>
    beneficiaries.filter((one) => one.group === group),
  );
  if (own.length === 0) return [];
  const counted = own.flatMap(({ reached }) => (reached === null ? [] : [reached]));
  const planned = own.reduce((sum, one) => sum + one.planned, 0);
  const reached = counted.length === 0 ? null : counted.reduce((sum, one) => sum + one, 0);
  return [{ group, planned, reached }];
}

function yearIssues({ from, to }: Activity, year: number, i: number): readonly Issue[] {
  if (from.startsWith(`${year}-`) && to.startsWith(`${year}-`)) return [];
  const values = { from, to, year };
  return [issue('period.outside_year', { level: 'warning', path: ['activities', i], values })];
}
