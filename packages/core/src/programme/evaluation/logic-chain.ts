import type { Bilingual } from '../../result/bilingual.js';
import { checkedValue } from '../../result/checked-value.js';
import { type Issue, type IssuePath, issue, type Result } from '../../result/result.js';
import { dateIssues } from '../checked.js';
import { rupiahIssues } from '../plan/money.js';
import { type Identified, twiceIssues } from '../references.js';

/**
 * The stages of a logic chain, in the order in which one leads to the next.
 *
 * @example
 * CHAIN_STAGES.at(-1); // => 'outcome'
 */
export const CHAIN_STAGES = ['input', 'activity', 'output', 'outcome'] as const;

/** A stage of a logic chain. */
export type ChainStage = (typeof CHAIN_STAGES)[number];

/** One measure of a stage, with what was planned and what came. */
export interface ChainStep {
  readonly id: string;
  readonly stage: ChainStage;
  readonly label: Bilingual;
  readonly unit: string;
  /** `up` where more is better, `down` as for a prevalence. */
  readonly direction: 'up' | 'down';
  readonly planned: number;
  /** Null where not measured yet. */
  readonly actual: number | null;
  /** Day by which it should be reached, `YYYY-MM-DD`. */
  readonly due: string;
  /** Day of `actual`; null where not measured yet. */
  readonly measuredOn: string | null;
  /** Whole rupiah; null where the step has no money of its own. */
  readonly budgetRupiah: number | null;
  /** Null where not known. */
  readonly realisedRupiah: number | null;
}

/** How an intervention is meant to work, step by step. */
export interface LogicChain extends Identified {
  /** Id of the activity in the work plan. */
  readonly activity: string;
  readonly label: Bilingual;
  readonly steps: readonly ChainStep[];
}

/**
 * The chains themselves, if each has all four stages and sound figures.
 *
 * @returns fails with `chain.stage_missing`, `chain.actual_undated`, `chain.not_finite`, `entry.twice`
 * for a chain or a step in it, `date.not_iso`, `money.not_whole_rupiah`
 *
 * @example
 * checkLogicChains([]).ok; // => true
 */
export function checkLogicChains(chains: readonly LogicChain[]): Result<readonly LogicChain[]> {
  return checkedValue(chains, [
    ...twiceIssues(chains, []),
    ...chains.flatMap((chain, i) => chainIssues(chain, [i])),
  ]);
}

/**
 * The ids of those activities that no chain explains.
 *
 * @example
 * activitiesWithoutChain([{ id: 'a1' }], []); // => ['a1']
 */
export function activitiesWithoutChain(
  activities: readonly Identified[],
  chains: readonly LogicChain[],
): readonly string[] {
  const explained = new Set(chains.map(({ activity }) => activity));
  return activities.map(({ id }) => id).filter((id) => !explained.has(id));
}

function chainIssues({ id, steps }: LogicChain, path: IssuePath): readonly Issue[] {
  const missing = CHAIN_STAGES.filter((stage) => !steps.some((step) => step.stage === stage));
  return [
    ...missing.map((stage) => issue('chain.stage_missing', { path, values: { id, stage } })),
    ...twiceIssues(steps, [...path, 'steps']),
    ...steps.flatMap((step, i) => stepIssues(step, [...path, 'steps', i])),
  ];
}

function stepIssues(step: ChainStep, path: IssuePath): readonly Issue[] {
  const { id, planned, actual, due, measuredOn, budgetRupiah, realisedRupiah } = step;
  const values = { id };
  return [
    ...(Number.isFinite(planned) && Number.isFinite(actual ?? 0)
      ? []
      : [issue('chain.not_finite', { path, values })]),
    ...((actual === null) === (measuredOn === null)
      ? []
      : [issue('chain.actual_undated', { path, values })]),
    ...dateIssues(due, [...path, 'due']),
    ...dateIssues(measuredOn, [...path, 'measuredOn']),
    ...rupiahIssues({ budgetRupiah, realisedRupiah }, path),
  ];
}
