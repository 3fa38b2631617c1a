import { type OverdueFollowUp, overdueFollowUps } from '../../programme/meeting/follow-up.js';
import { decisionsWithoutFollowUp } from '../../programme/meeting/meeting.js';
import { organisationName } from './named-place.js';
import { isWithin, type ProgrammeState, type ReportSpan } from './programme-state.js';

/** Meetings and what follows from them, in a report: counts and texts, never who came. */
export interface MeetingPart {
  readonly held: readonly HeldMeeting[];
  readonly decisions: number;
  /** Texts of the decisions that nothing carries out; null where no follow-ups were given. */
  readonly withoutFollowUp: readonly string[] | null;
  /** Owner by name, latest first; null where no follow-ups were given. */
  readonly overdue: readonly OverdueFollowUp[] | null;
}

/** A meeting that was held. */
export interface HeldMeeting {
  readonly on: string;
  readonly about: string;
  readonly organisations: number;
  readonly people: number;
  readonly decisions: number;
}

/**
 * The meetings held within the days of a report, in the order of their days, however late that was written
 * down, and the follow-ups that were late on the last one; null where no meetings were given.
 *
 * @throws RangeError where a day is no date
 *
 * @example
 * const span = { from: '2022-01-01', to: '2022-06-30' };
 * meetingPart({ area: '63.11', areas: balangan, meetings: [] }, span)?.decisions; // => 0
 */
export function meetingPart(state: ProgrammeState, span: ReportSpan): MeetingPart | null {
  const { meetings, followUps } = state;
  if (meetings === undefined) return null;
  const held = meetings
    .filter((one) => isWithin(one.on, span) && HELD.includes(one.state))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return {
    held: held.map(({ on, about, organisations, people, decisions }) => ({
      on,
      about,
      organisations: organisations.length,
      people: people.length,
      decisions: decisions.length,
    })),
    decisions: held.reduce((sum, { decisions }) => sum + decisions.length, 0),
    withoutFollowUp:
      followUps === undefined
        ? null
        : decisionsWithoutFollowUp(held, followUps).map(({ text }) => text),
    overdue:
      followUps === undefined
        ? null
        : overdueFollowUps(followUps, span.to).map((one) => ({
            ...one,
            owner: organisationName(one.owner, state),
          })),
  };
}

const HELD: readonly string[] = ['held', 'minuted'];
