import { daysFromIsoDate } from '../../child/iso-date.js';
import { checkedValue } from '../../result/checked-value.js';
import type { Issue, IssuePath, Result } from '../../result/result.js';
import { dateIssues, textIssues } from '../checked.js';
import { isClosedOn, stateOn } from '../lifecycle/trail.js';
import type { Tracked } from '../lifecycle/transition.js';
import { type Identified, twiceIssues, unknownIssues } from '../references.js';

/** What must be done to carry out a decision. */
export interface FollowUp extends Tracked<'follow-up'> {
  /** Id of the decision. */
  readonly decision: string;
  readonly task: string;
  /** Id of the organisation that answers for it. */
  readonly owner: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly due: string;
}

/** A follow-up that is late. */
export interface OverdueFollowUp {
  readonly id: string;
  readonly task: string;
  readonly owner: string;
  readonly due: string;
  readonly state: FollowUp['state'];
  /** 1 on the day after it was due. */
  readonly daysLate: number;
}

/** What follow-ups may be checked against. */
export interface FollowUpOptions {
  /** Default: any decision passes. */
  readonly decisions?: readonly Identified[];
  /** Default: any organisation passes. */
  readonly organisations?: readonly Identified[];
}

/**
 * The follow-ups that were due before a day and neither done nor dropped by its end, the latest first.
 *
 * @param on - date, `YYYY-MM-DD`
 * @throws RangeError where `on`, or what a follow-up is due on, is no date
 *
 * @example
 * const task = { decision: 'd1', task: 'Kirim data', owner: 'dinkes', due: '2022-03-01' };
 * overdueFollowUps([{ ...newTracked('follow-up', 't1'), ...task }], '2022-03-11')[0]?.daysLate;
 * // => 10
 */
export function overdueFollowUps(
  followUps: readonly FollowUp[],
  on: string,
): readonly OverdueFollowUp[] {
  const today = dayOf(on);
  return followUps
    .filter((one) => dayOf(one.due) < today && !isClosedOn(one, on))
    .map((one) => {
      const { id, task, owner, due } = one;
      return { id, task, owner, due, state: stateOn(one, on), daysLate: today - dayOf(due) };
    })
    .sort((a, b) => b.daysLate - a.daysLate);
}

/**
 * The follow-ups themselves, if each has an owner, a date, and a decision it comes from.
 *
 * @returns fails with `entry.twice`, `entry.unknown`, `date.not_iso`, `text.missing`
 *
 * @example
 * checkFollowUps([]).ok; // => true
 */
export function checkFollowUps(
  followUps: readonly FollowUp[],
  options: FollowUpOptions = {},
): Result<readonly FollowUp[]> {
  return checkedValue(followUps, [
    ...twiceIssues(followUps, []),
    ...followUps.flatMap((one, i) => followUpIssues(one, [i], options)),
  ]);
}

function followUpIssues(
  { task, owner, due, decision }: FollowUp,
  path: IssuePath,
  { decisions, organisations }: FollowUpOptions,
): readonly Issue[] {
  return [
    ...textIssues({ task, owner }, path),
    ...unknownIssues(owner, organisations, [...path, 'owner']),
    ...unknownIssues(decision, decisions, [...path, 'decision']),
    ...dateIssues(due, [...path, 'due']),
  ];
}

function dayOf(date: string): number {
  const day = daysFromIsoDate(date);
  if (day === undefined) throw new RangeError(`"${date}" is no date.`);
  return day;
}
