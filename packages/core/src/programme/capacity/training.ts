import { checkedValue } from '../../result/checked-value.js';
import { type Issue, type IssuePath, issue, type Result } from '../../result/result.js';
import { dateIssues, placeIssues, textIssues } from '../checked.js';
import type { Tracked } from '../lifecycle/transition.js';
import { personIssues, personTwiceIssues } from '../person.js';
import type { KnownEntries } from '../plan/activity.js';
import { twiceIssues, unknownIssues } from '../references.js';

/** One person at a training. */
export interface Attendance {
  /** Pseudonym. */
  readonly person: string;
  /** Where the person works: its level is the person's. Kemendagri code with dots. */
  readonly area: string;
  readonly attended: boolean;
  readonly certified: boolean;
  /** Last day of the certificate; null where it has none or does not end. */
  readonly validUntil: string | null;
}

/** A training of those who serve families. */
export interface Training extends Tracked<'training'> {
  readonly topic: string;
  /** Id of the organisation that holds it. */
  readonly organiser: string;
  /** Date, `YYYY-MM-DD`. */
  readonly on: string;
  /** Where it is held. */
  readonly area: string;
  /** Those invited. */
  readonly people: readonly Attendance[];
}

/** Attendance of a training: counts only. */
export interface AttendanceCount {
  readonly invited: number;
  readonly attended: number;
  readonly certified: number;
  /** Attended as a proportion of those invited; null where nobody was. */
  readonly share: number | null;
}

/**
 * How many came to a training and were certified.
 *
 * @example
 * const person = { person: 'k-1', area: '63.11.05.2001', certified: false, validUntil: null };
 * attendanceOf([{ ...person, attended: true }]).share; // => 1
 */
export function attendanceOf(people: readonly Attendance[]): AttendanceCount {
  const attended = people.filter((one) => one.attended).length;
  return {
    invited: people.length,
    attended,
    certified: people.filter((one) => one.certified).length,
    share: people.length === 0 ? null : attended / people.length,
  };
}

/**
 * The trainings themselves, if they are sound and nobody in them can be recognised.
 *
 * @returns fails with `person.not_pseudonym`, `training.certified_absent`, `person.twice`,
 * `entry.twice`, `entry.unknown`, `area.unknown`, `date.not_iso`, `text.missing`
 *
 * @example
 * checkTrainings([]).ok; // => true
 */
export function checkTrainings(
  trainings: readonly Training[],
  known: KnownEntries = {},
): Result<readonly Training[]> {
  return checkedValue(trainings, [
    ...twiceIssues(trainings, []),
    ...trainings.flatMap((training, i) => trainingIssues(training, [i], known)),
  ]);
}

function trainingIssues(
  { topic, organiser, on, area, people }: Training,
  path: IssuePath,
  known: KnownEntries,
): readonly Issue[] {
  return [
    ...textIssues({ topic, organiser }, path),
    ...unknownIssues(organiser, known.organisations, [...path, 'organiser']),
    ...dateIssues(on, [...path, 'on']),
    ...placeIssues([area], [...path, 'area'], known.areas),
    ...personTwiceIssues(
      people.map(({ person }) => person),
      [...path, 'people'],
    ),
    ...people.flatMap((one, i) => attendanceIssues(one, [...path, 'people', i], known)),
  ];
}

function attendanceIssues(
  { person, area, attended, certified, validUntil }: Attendance,
  path: IssuePath,
  known: KnownEntries,
): readonly Issue[] {
  return [
    ...personIssues(person, [...path, 'person']),
    ...placeIssues([area], [...path, 'area'], known.areas),
    ...dateIssues(validUntil, [...path, 'validUntil']),
    ...(certified && !attended ? [issue('training.certified_absent', { path })] : []),
  ];
}
