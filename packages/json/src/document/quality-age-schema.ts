import * as z from 'zod';
import { bilingual, closed, count, listOf, numberOrNull } from '../schema/parts.js';
import { ageHeapingSchema, birthHeapingSchema, findings } from './quality-parts.js';

const moments = { n: count, mean: numberOrNull, sd: numberOrNull };

/** The fields of the verdict on ages. */
export const ageVerdictShape = {
  verdict: z.enum(['reliable', 'doubtful', 'unreliable', 'too-few']),
  sentence: bilingual,
};

/** Whether ages, and with them stunting, can be relied on. */
export const ageVerdictSchema = closed({
  ...ageVerdictShape,
  n: count,
  findings,
  bands: listOf(closed({ id: z.string(), from: z.number(), below: z.number(), ...moments })),
  birthMonths: closed({
    months: listOf(closed({ month: count, n: count, mean: numberOrNull, excess: numberOrNull })),
    n: count,
    amplitude: numberOrNull,
    p: numberOrNull,
    slope: numberOrNull,
    slopeZ: numberOrNull,
  }),
  step: closed({
    halfYears: listOf(closed({ from: z.number(), ...moments })),
    step: numberOrNull,
    expected: numberOrNull,
    excess: numberOrNull,
    se: numberOrNull,
    z: numberOrNull,
  }),
  heaping: ageHeapingSchema,
  births: birthHeapingSchema,
});
