import type { Sex } from '../child/sex.js';
import { AGE_GROUPS, type AgeGroupId } from './age-group.js';

/** What children can be grouped by; `month` is the month of measuring. */
export type Dimension = 'district' | 'kecamatan' | 'village' | 'sex' | 'ageGroup' | 'month';

/**
 * The group that children belong to: one part for each dimension, null where it is not known. A
 * kecamatan also names its district, and a village both, because names repeat.
 */
export interface GroupKey {
  readonly district?: string | null;
  readonly kecamatan?: string | null;
  readonly village?: string | null;
  readonly sex?: Sex | null;
  readonly ageGroup?: AgeGroupId | null;
  /** `2022-09`. */
  readonly month?: string | null;
}

/** The parts of a key, in the order in which keys are sorted. */
const PARTS = ['district', 'kecamatan', 'village', 'sex', 'ageGroup', 'month'] as const;

/** The parts that each dimension puts into a key. */
const PARTS_OF: Readonly<Record<Dimension, readonly Dimension[]>> = {
  district: ['district'],
  kecamatan: ['district', 'kecamatan'],
  village: ['district', 'kecamatan', 'village'],
  sex: ['sex'],
  ageGroup: ['ageGroup'],
  month: ['month'],
};

const AGE_ORDER: ReadonlyMap<string, number> = new Map(AGE_GROUPS.map(({ id }, i) => [id, i]));

/** The parts that keys of these dimensions have, each once, in one order. */
export function partsOf(by: readonly Dimension[]): readonly Dimension[] {
  const wanted = new Set(by.flatMap((dimension) => PARTS_OF[dimension]));
  return PARTS.filter((part) => wanted.has(part));
}

/**
 * The fewest dimensions that give the same keys, in one order: a village already tells its kecamatan.
 *
 * @example
 * canonicalBy(['sex', 'kecamatan', 'village']); // => ['village', 'sex']
 */
export function canonicalBy(by: readonly Dimension[]): readonly Dimension[] {
  const wanted = new Set(by);
  return PARTS.filter(
    (part) =>
      wanted.has(part) && ![...wanted].some((other) => other !== part && tells(other, part)),
  );
}

/** The part of a key that is left when only these dimensions count. */
export function keyBy(key: GroupKey, by: readonly Dimension[]): GroupKey {
  return Object.fromEntries(partsOf(by).map((part) => [part, key[part] ?? null]));
}

/** Below 0 where `a` sorts before `b`, 0 where they are the same group. What is not known goes first. */
export function compareKeys(a: GroupKey, b: GroupKey): number {
  for (const part of PARTS) {
    const difference = comparePart(part, a[part] ?? null, b[part] ?? null);
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparePart(part: Dimension, a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (part === 'ageGroup') return (AGE_ORDER.get(a) ?? -1) - (AGE_ORDER.get(b) ?? -1);
  return a < b ? -1 : 1;
}

function tells(dimension: Dimension, part: Dimension): boolean {
  return PARTS_OF[dimension].includes(part);
}
