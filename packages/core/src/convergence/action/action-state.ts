import { daysFromIsoDate } from '../../child/iso-date.js';
import type { Bilingual } from '../../result/bilingual.js';
import { type ActionDeadline, actionDeadlines, actionFormOf } from './action-deadline.js';
import type { ActionRecord } from './action-record.js';
import type { ActionOutput, ConvergenceAction } from './convergence-action.js';

/**
 * Where an action stands: `waiting` for others that are not done, `ready` to begin, `running`, `unproven`
 * where it is said to be done and an output is not shown, `done`.
 */
export type ActionStateId = 'waiting' | 'ready' | 'running' | 'unproven' | 'done';

/** An action of a year. */
export interface ActionOfYear {
  readonly action: string;
  readonly year: number;
}

/** How an action of a year stands on a day. */
export interface ActionState extends ActionOfYear {
  readonly label: Bilingual;
  readonly state: ActionStateId;
  /** `YYYY-MM-DD`; null where none is known. */
  readonly due: string | null;
  /** Days after `due` on which it was done, or today where it is not; 0 in time, null without `due`. */
  readonly lateDays: number | null;
  /** Outputs that nothing shows yet. */
  readonly missing: readonly ActionOutput[];
  /** Actions that feed it and are not done. */
  readonly waitingFor: readonly ActionOfYear[];
  /** Whether it was done while one that feeds it was not: the order was not kept. */
  readonly outOfOrder: boolean;
}

/** The year, the day on which to look, and its deadlines. */
export interface ActionStateOptions {
  readonly year: number;
  /** Date, `YYYY-MM-DD`: what came later is not yet seen. */
  readonly on: string;
  /** Default: {@link actionDeadlines} of the year. */
  readonly deadlines?: readonly ActionDeadline[];
}

/**
 * How each action of a year stands at the end of a day; empty before 2018. Actions of the year before
 * count where any record of that year is given.
 *
 * @param records - sound ones, of {@link checkActionRecords}
 * @throws RangeError for a day that is no date
 *
 * @example
 * actionStates([], { year: 2022, on: '2022-03-10' }).map(({ state }) => state)[0]; // => 'ready'
 */
export function actionStates(
  records: readonly ActionRecord[],
  { year, on, deadlines = actionDeadlines(year) }: ActionStateOptions,
): readonly ActionState[] {
  const today = dayNumber(on);
  const past = records.map((record) => asOf(record, on));
  const known = new Map(past.map((record) => [keyOf(record), record]));
  const lastYearKnown = past.some((record) => record.year === year - 1);
  return (actionFormOf(year)?.actions ?? []).map((action) => {
    const feeds = feedersOf(action, year, lastYearKnown);
    const record = known.get(keyOf({ action: action.id, year }));
    const waitingFor = feeds.filter((one) => !isDone(known.get(keyOf(one)), null));
    const missing = missingOutputs(action, record);
    const due = deadlines.find((one) => one.action === action.id && one.year === year)?.due ?? null;
    const doneOn = record?.doneOn ?? null;
    const end = doneOn === null || missing.length > 0 ? today : dayNumber(doneOn);
    return {
      action: action.id,
      year,
      label: action.label,
      state: stateOf(record, { missing, waitingFor }),
      due,
      lateDays: due === null ? null : Math.max(0, end - dayNumber(due)),
      missing,
      waitingFor,
      outOfOrder: doneOn !== null && feeds.some((one) => !isDone(known.get(keyOf(one)), doneOn)),
    };
  });
}

function stateOf(
  record: ActionRecord | undefined,
  { missing, waitingFor }: Pick<ActionState, 'missing' | 'waitingFor'>,
): ActionStateId {
  if (record?.doneOn) return missing.length > 0 ? 'unproven' : 'done';
  if (record?.startedOn || (record?.evidence.length ?? 0) > 0) return 'running';
  return waitingFor.length > 0 ? 'waiting' : 'ready';
}

/** The record as it was at the end of a day. */
function asOf(record: ActionRecord, on: string): ActionRecord {
  const { startedOn, doneOn, evidence } = record;
  return {
    ...record,
    startedOn: startedOn !== null && startedOn <= on ? startedOn : null,
    doneOn: doneOn !== null && doneOn <= on ? doneOn : null,
    evidence: evidence.filter((one) => one.on <= on),
  };
}

function feedersOf(
  { needs, needsLastYear }: ConvergenceAction,
  year: number,
  lastYearKnown: boolean,
): readonly ActionOfYear[] {
  const before = lastYearKnown ? needsLastYear : [];
  return [
    ...before.map((action) => ({ action, year: year - 1 })),
    ...needs.map((action) => ({ action, year })),
  ];
}

/** Whether an action is done, by a day where one is given. */
function isDone(record: ActionRecord | undefined, by: string | null): boolean {
  const doneOn = record?.doneOn ?? null;
  return doneOn !== null && (by === null || doneOn <= by);
}

function missingOutputs(
  { outputs }: ConvergenceAction,
  record: ActionRecord | undefined,
): readonly ActionOutput[] {
  const shown = new Set(record?.evidence.map(({ output }) => output));
  return outputs.value.filter(({ id }) => !shown.has(id));
}

function keyOf({ action, year }: ActionOfYear): string {
  return `${action}/${year}`;
}

function dayNumber(date: string): number {
  const day = daysFromIsoDate(date);
  if (day === undefined) throw new RangeError(`No date: ${date}`);
  return day;
}
