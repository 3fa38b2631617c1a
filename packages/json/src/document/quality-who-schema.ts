import { DIGIT_MEASURES } from '@balanting/core';
import * as z from 'zod';
import { bilingual, closed, count, listOf, numberOrNull } from '../schema/parts.js';
import {
  ageHeapingSchema,
  birthHeapingSchema,
  byIndicator,
  findings,
  heapShape,
} from './quality-parts.js';

const missing = closed({ count, share: numberOrNull });
const counts = listOf(count);
const n = count;

const digits = closed({
  n,
  score: numberOrNull,
  chiSquare: numberOrNull,
  p: numberOrNull,
  dissimilarity: numberOrNull,
  shareOf0And5: numberOrNull,
  digits: counts,
  wholes: closed({ from: z.int(), counts, outside: count }),
});

const position = closed({
  band: z.string(),
  lying: count,
  standing: count,
  unknown: count,
  mismatched: count,
});

/** The seven checks of WHO and UNICEF. */
export const whoQualitySchema = closed({
  children: count,
  completeness: closed({
    children: count,
    missing: closed({
      sex: missing,
      age: missing,
      birthDate: missing,
      weight: missing,
      lengthHeight: missing,
      armCircumference: missing,
    }),
    scores: byIndicator(missing),
    findings,
  }),
  sexRatio: closed({
    boys: count,
    girls: count,
    ratio: numberOrNull,
    share: numberOrNull,
    p: numberOrNull,
    findings,
  }),
  ageDistribution: closed({
    years: listOf(z.number().min(0)).describe('Weighted where the file has weights.'),
    months: counts,
    birthMonths: counts,
    elsewhere: closed({ above: count, below: count, unknown: count }),
    dissimilarity: numberOrNull,
    heaping: ageHeapingSchema,
    births: birthHeapingSchema,
    findings,
  }),
  digitPreference: closed({
    measures: z.record(z.enum(DIGIT_MEASURES), digits).readonly(),
    multiplesOf5: closed(heapShape),
    findings,
  }),
  implausible: closed({
    indicators: byIndicator(closed({ flagged: count, n, share: numberOrNull })),
    findings,
  }),
  spread: closed({
    indicators: byIndicator(closed({ n, mean: numberOrNull, sd: numberOrNull })),
    findings,
  }),
  normality: closed({
    indicators: byIndicator(closed({ n, skewness: numberOrNull, kurtosis: numberOrNull })),
    findings,
  }),
  position: closed({
    bands: listOf(position),
    mismatched: count,
    n,
    share: numberOrNull,
    unknownShare: numberOrNull,
    findings,
  }),
  findings,
  warning: bilingual,
});
