import { checkedValue } from '../../result/checked-value.js';
import { issue, type Result } from '../../result/result.js';
import { LIFECYCLES } from '../lifecycle/lifecycles.js';
import { stateOn } from '../lifecycle/trail.js';
import type { Tracked } from '../lifecycle/transition.js';
import { twiceIssues } from '../references.js';
import { POKJA_STAGES, type PokjaStage, type StageOutputRule } from './pokja-stages.js';

/** An output of a stage in a year, such as the work plan of 2022. */
export interface StageOutput extends Tracked<'output'> {
  /** Id of the output in {@link POKJA_STAGES}. */
  readonly output: string;
  readonly year: number;
}

/** Where an output stands; `not-started` where nothing is known of it. */
export interface OutputState extends StageOutputRule {
  readonly state: StageOutput['state'];
}

/** Where a stage stands on a day. */
export interface StageState {
  readonly number: PokjaStage['number'];
  readonly label: PokjaStage['label'];
  /** Done once every output is agreed or published. */
  readonly state: 'not-started' | 'running' | 'done';
  /** How many outputs are agreed or published. */
  readonly done: number;
  readonly outputs: readonly OutputState[];
}

/** The year of the outputs, and the day on which to look. */
export interface StageStateOptions {
  readonly year: number;
  /** Date, `YYYY-MM-DD`. */
  readonly on: string;
}

const DONE: readonly string[] = LIFECYCLES.output.closed;

/**
 * Where each of the four stages stood at the end of a day.
 *
 * @example
 * stageStates([], { year: 2022, on: '2022-12-31' }).map(({ state }) => state);
 * // => ['not-started', 'not-started', 'not-started', 'not-started']
 */
export function stageStates(
  outputs: readonly StageOutput[],
  { year, on }: StageStateOptions,
): readonly StageState[] {
  const states = new Map(
    outputs.filter((one) => one.year === year).map((one) => [one.output, stateOn(one, on)]),
  );
  return POKJA_STAGES.map(({ number, label, outputs: rules }) => {
    const found = rules.map((rule) => ({ ...rule, state: states.get(rule.id) ?? 'not-started' }));
    const done = found.filter(({ state }) => DONE.includes(state)).length;
    const idle = found.every(({ state }) => state === 'not-started');
    const state = done === found.length ? 'done' : idle ? 'not-started' : 'running';
    return { number, label, state, done, outputs: found };
  });
}

/**
 * The outputs themselves, if each is one of the decree and stands once for a year.
 *
 * @returns fails with `entry.unknown` or `entry.twice`
 *
 * @example
 * checkStageOutputs([{ ...newTracked('output', 'u1'), output: 'lunch', year: 2022 }]).ok; // => false
 */
export function checkStageOutputs(outputs: readonly StageOutput[]): Result<readonly StageOutput[]> {
  const known = new Set(POKJA_STAGES.flatMap((stage) => stage.outputs.map(({ id }) => id)));
  const places = outputs.map(({ output, year }) => ({ id: `${output}/${year}` }));
  return checkedValue(outputs, [
    ...twiceIssues(outputs, []),
    ...twiceIssues(places, []),
    ...outputs.flatMap(({ output: id }, i) =>
      known.has(id) ? [] : [issue('entry.unknown', { path: [i, 'output'], values: { id } })],
    ),
  ]);
}
