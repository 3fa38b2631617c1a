/** What SKDN is grouped by; a month is always part of a group. */
export type SkdnDimension = 'district' | 'kecamatan' | 'puskesmas' | 'village' | 'posyandu';

/** A group of one month: one part for each dimension, null where not known. */
export interface SkdnKey {
  /** `2025-08`. */
  readonly month: string;
  readonly district?: string | null;
  readonly kecamatan?: string | null;
  readonly puskesmas?: string | null;
  readonly village?: string | null;
  readonly posyandu?: string | null;
}

/** The parts of a key, in the order in which keys are sorted. */
const PARTS = ['district', 'kecamatan', 'puskesmas', 'village', 'posyandu', 'month'] as const;

type Part = (typeof PARTS)[number];

/**
 * The parts that each dimension puts into a key: names repeat, so a posyandu names its village and
 * kecamatan, and these what is around them.
 */
const PARTS_OF: Readonly<Record<SkdnDimension, readonly SkdnDimension[]>> = {
  district: ['district'],
  kecamatan: ['district', 'kecamatan'],
  puskesmas: ['district', 'kecamatan', 'puskesmas'],
  village: ['district', 'kecamatan', 'village'],
  posyandu: ['district', 'kecamatan', 'village', 'posyandu'],
};

/** The parts that keys of these dimensions have, each once, in one order; the month last. */
export function skdnParts(by: readonly SkdnDimension[]): readonly Part[] {
  const wanted = new Set<Part>(by.flatMap((dimension) => PARTS_OF[dimension]));
  return PARTS.filter((part) => part === 'month' || wanted.has(part));
}

/** The part of a key that is left when only these dimensions count. */
export function skdnKeyBy(key: SkdnKey, by: readonly SkdnDimension[]): SkdnKey {
  const parts = skdnParts(by).map((part) => [part, key[part] ?? null]);
  return { ...Object.fromEntries(parts), month: key.month };
}

/** Below 0 where `a` sorts before `b`, 0 where they are the same group. What is not known goes first. */
export function compareSkdnKeys(a: SkdnKey, b: SkdnKey): number {
  for (const part of PARTS) {
    const order = compareNames(a[part] ?? null, b[part] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
