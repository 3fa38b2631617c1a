import { checkedValue } from '../../result/checked-value.js';
import type { Issue, IssuePath, Result } from '../../result/result.js';
import { dateIssues, textIssues } from '../checked.js';
import type { Tracked } from '../lifecycle/transition.js';
import { personIssues } from '../person.js';
import type { KnownEntries } from '../plan/activity.js';
import { twiceIssues, unknownIssues } from '../references.js';
import type { FollowUp } from './follow-up.js';

/** What a meeting decided. */
export interface Decision {
  readonly id: string;
  readonly text: string;
}

/** A meeting of a team. */
export interface Meeting extends Tracked<'meeting'> {
  /** Date, `YYYY-MM-DD`. */
  readonly on: string;
  readonly about: string;
  /** Ids of the organisations that were invited. */
  readonly organisations: readonly string[];
  /** Pseudonyms of those who came. */
  readonly people: readonly string[];
  readonly decisions: readonly Decision[];
}

/**
 * The meetings themselves, if they are sound and nobody in them can be recognised.
 *
 * @returns fails with `entry.twice` for a meeting or a decision, `entry.unknown` for an organisation,
 * `date.not_iso`, `text.missing`, `person.not_pseudonym`
 *
 * @example
 * checkMeetings([]).ok; // => true
 */
export function checkMeetings(
  meetings: readonly Meeting[],
  known: KnownEntries = {},
): Result<readonly Meeting[]> {
  return checkedValue(meetings, [
    ...twiceIssues(meetings, []),
    ...twiceIssues(
      meetings.flatMap(({ decisions }) => decisions),
      ['decisions'],
    ),
    ...meetings.flatMap((meeting, i) => meetingIssues(meeting, [i], known)),
  ]);
}

/**
 * The decisions of meetings that no follow-up carries out, in their order.
 *
 * @example
 * decisionsWithoutFollowUp([], []); // => []
 */
export function decisionsWithoutFollowUp(
  meetings: readonly Meeting[],
  followUps: readonly FollowUp[],
): readonly Decision[] {
  const carried = new Set(followUps.map(({ decision }) => decision));
  return meetings.flatMap(({ decisions }) => decisions.filter(({ id }) => !carried.has(id)));
}

function meetingIssues(
  { id, on, about, organisations, people, decisions }: Meeting,
  path: IssuePath,
  known: KnownEntries,
): readonly Issue[] {
  return [
    ...textIssues({ id, about }, path),
    ...dateIssues(on, [...path, 'on']),
    ...organisations.flatMap((one, i) =>
      unknownIssues(one, known.organisations, [...path, 'organisations', i]),
    ),
    ...people.flatMap((person, i) => personIssues(person, [...path, 'people', i])),
    ...decisions.flatMap((one, i) => textIssues({ ...one }, [...path, 'decisions', i])),
  ];
}
