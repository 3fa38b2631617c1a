import { type ChainState, chainState } from '../../programme/evaluation/chain-state.js';
import { activitiesWithoutChain } from '../../programme/evaluation/logic-chain.js';
import type { Activity } from '../../programme/plan/activity.js';
import { type PlanSummary, planSummary } from '../../programme/plan/work-plan.js';
import type { Bilingual } from '../../result/bilingual.js';
import { organisationName } from './named-place.js';
import type { ProgrammeState, ReportSpan } from './programme-state.js';

/** The work plan in a report. */
export interface WorkPart {
  /** Of the activities that fall into the days of the report, wholly or in part. */
  readonly summary: PlanSummary;
  readonly late: readonly LateActivity[];
  /** How interventions work, step by step; null where no chains were given. */
  readonly chains: readonly NamedChain[] | null;
  /** Titles of activities that no chain explains; null where no chains were given. */
  readonly unexplained: readonly string[] | null;
}

/** An activity whose last day went by. */
export interface LateActivity extends Pick<Activity, 'id' | 'title' | 'to'> {
  /** Name of the organisation that answers for it. */
  readonly owner: string;
}

/** The state of a chain with its name. */
export interface NamedChain extends ChainState {
  readonly label: Bilingual;
}

/**
 * The work plan as it stood on the last day of a report; null where no plan was given.
 *
 * @throws RangeError where an amount is not a whole number of rupiah
 *
 * @example
 * const span = { from: '2022-01-01', to: '2022-06-30' };
 * workPart({ area: '63.11', areas: balangan }, span); // => null
 */
export function workPart(state: ProgrammeState, span: ReportSpan): WorkPart | null {
  const { plan, chains } = state;
  if (plan === undefined) return null;
  const activities = plan.activities.filter(({ from, to }) => from <= span.to && to >= span.from);
  const summary = planSummary({ ...plan, activities }, span.to);
  const late = new Set(summary.late);
  const shown = new Set(activities.map(({ id }) => id));
  const own = chains?.filter(({ activity }) => shown.has(activity));
  const without = own && new Set(activitiesWithoutChain(activities, own));
  return {
    summary,
    late: activities
      .filter(({ id }) => late.has(id))
      .map(({ id, title, to, owner }) => ({
        id,
        title,
        to,
        owner: organisationName(owner, state),
      })),
    chains: own?.map((chain) => ({ ...chainState(chain, span.to), label: chain.label })) ?? null,
    unexplained:
      without === undefined
        ? null
        : activities.filter(({ id }) => without.has(id)).map(({ title }) => title),
  };
}
