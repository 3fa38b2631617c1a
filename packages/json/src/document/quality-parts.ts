import { CHECKS, type CheckId, QUALITY_INDICATORS } from '@balanting/core';
import * as z from 'zod';
import { bilingual, closed, count, listOf, numberOrNull } from '../schema/parts.js';

const CHECK_IDS = Object.keys(CHECKS) as readonly CheckId[];

/** What every finding has, whatever found it. */
export const findingShape = {
  id: z.string(),
  level: z.enum(['good', 'watch', 'bad', 'unknown']),
  value: numberOrNull,
  label: bilingual,
  meaning: bilingual,
  action: bilingual,
  source: z.string(),
};

/** One finding of a check. */
export const findingSchema = closed({ ...findingShape, check: z.enum(CHECK_IDS) });

/** All findings of a check. */
export const findings = listOf(findingSchema);

/** One object for each indicator whose quality is checked. */
export function byIndicator<S extends z.ZodType>(schema: S) {
  return z.record(z.enum(QUALITY_INDICATORS), schema).readonly();
}

/** A surplus of one value over its neighbours. */
export const heapShape = { count, n: count, index: numberOrNull, z: numberOrNull };

/** Surpluses of ages. */
export const ageHeapingSchema = closed({
  peaks: listOf(closed({ ...heapShape, month: count })),
  wholeYears: closed(heapShape),
  halfYears: closed(heapShape),
});

const birthHeap = closed({ ...heapShape, at: count });

/** Surpluses of birth dates. */
export const birthHeapingSchema = closed({
  firstDay: birthHeap,
  fifteenth: birthHeap,
  fullestMonth: birthHeap,
});
