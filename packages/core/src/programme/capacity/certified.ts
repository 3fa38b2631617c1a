import { AREA_LEVELS, type AreaLevel } from '../../area/area-code.js';
import { stateOn } from '../lifecycle/trail.js';
import { isPlaceIn, levelOfPlace } from '../place.js';
import type { Attendance, Training } from './training.js';

/** How many people of a level were trained and certified: each person once. */
export interface CapacityCount {
  readonly level: AreaLevel;
  readonly trained: number;
  /** With a certificate that was valid on the day. */
  readonly certified: number;
}

/** Which trainings count. */
export interface CapacityOptions {
  /** Date, `YYYY-MM-DD`: trainings held by then, certificates valid then. */
  readonly on: string;
  /** Only trainings on this topic; default: all. */
  readonly topic?: string;
  /** Only people who work in this area or inside it; default: everywhere. Code with dots. */
  readonly within?: string;
}

/**
 * How many people were trained and certified at each level from province to village: counts only. A
 * person who worked at two levels counts at each.
 *
 * @example
 * capacityByLevel([], { on: '2022-12-31' }).at(-1);
 * // => { level: 'village', trained: 0, certified: 0 }
 */
export function capacityByLevel(
  trainings: readonly Training[],
  { on, topic, within }: CapacityOptions,
): readonly CapacityCount[] {
  const people = trainings
    .filter((one) => stateOn(one, on) === 'held' && (topic ?? one.topic) === one.topic)
    .flatMap((one) => one.people)
    .filter(({ attended, area }) => attended && (within === undefined || isPlaceIn(area, within)));
  return AREA_LEVELS.map((level) => {
    const own = people.filter(({ area }) => levelOfPlace(area) === level);
    const valid = own.filter((one) => isCertified(one, on));
    return { level, trained: distinct(own), certified: distinct(valid) };
  });
}

/**
 * The areas of a list where nobody has a certificate that was valid on the day.
 *
 * @param areas - Kemendagri codes with dots; people inside an area count for it
 *
 * @example
 * areasWithoutCertified(['63.11.05.2001'], [], { on: '2022-12-31' }); // => ['63.11.05.2001']
 */
export function areasWithoutCertified(
  areas: readonly string[],
  trainings: readonly Training[],
  options: Omit<CapacityOptions, 'within'>,
): readonly string[] {
  return areas.filter((within) =>
    capacityByLevel(trainings, { ...options, within }).every(({ certified }) => certified === 0),
  );
}

function isCertified({ certified, validUntil }: Attendance, on: string): boolean {
  return certified && (validUntil === null || on <= validUntil);
}

function distinct(people: readonly Attendance[]): number {
  return new Set(people.map(({ person }) => person)).size;
}
