import {
  areasWithoutCertified,
  type CapacityCount,
  capacityByLevel,
} from '../../programme/capacity/certified.js';
import {
  type AttendanceCount,
  attendanceOf,
  type Training,
} from '../../programme/capacity/training.js';
import { type NamedPlace, namedPlaces } from './named-place.js';
import { isWithin, type ProgrammeState, type ReportSpan } from './programme-state.js';

/** Trainings in a report: counts, never who came. */
export interface CapacityPart {
  /** How many of the trainings in the days of the report are in each state. */
  readonly states: Readonly<Partial<Record<Training['state'], number>>>;
  readonly held: readonly HeldTraining[];
  /** Places in all held trainings: someone at two of them counts twice. */
  readonly attendance: AttendanceCount;
  /** People, each once, trained or certified by the last day, also before the days of the report. */
  readonly byLevel: readonly CapacityCount[];
  /** Lokus villages where nobody holds a valid certificate; null where the lokus are not known. */
  readonly lokusWithoutCertified: readonly NamedPlace[] | null;
}

/** A training that was held. */
export interface HeldTraining extends AttendanceCount {
  readonly on: string;
  readonly topic: string;
}

/**
 * The trainings in the days of a report, in the order of their days, however late they were written down,
 * and who is certified on the last one; null where no trainings were given.
 *
 * @example
 * const span = { from: '2022-01-01', to: '2022-12-31' };
 * capacityPart({ area: '63.11', areas: balangan, trainings: [] }, span)?.attendance.share; // => null
 */
export function capacityPart(state: ProgrammeState, span: ReportSpan): CapacityPart | null {
  const { trainings, lokus } = state;
  if (trainings === undefined) return null;
  const inSpan = trainings.filter(({ on }) => isWithin(on, span));
  const held = inSpan
    .filter(({ state: at }) => at === 'held')
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const options = { on: span.to };
  return {
    states: statesOf(inSpan),
    held: held.map(({ on, topic, people }) => ({ on, topic, ...attendanceOf(people) })),
    attendance: attendanceOf(held.flatMap(({ people }) => people)),
    byLevel: capacityByLevel(trainings, options),
    lokusWithoutCertified:
      lokus === undefined
        ? null
        : namedPlaces(areasWithoutCertified(lokus.lokus, trainings, options), state),
  };
}

function statesOf(trainings: readonly Training[]): CapacityPart['states'] {
  const counts: Partial<Record<Training['state'], number>> = {};
  for (const { state } of trainings) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
