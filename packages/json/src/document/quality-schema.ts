import * as z from 'zod';
import { closed, count, listOf } from '../schema/parts.js';
import { ageVerdictSchema, ageVerdictShape } from './quality-age-schema.js';
import { findings } from './quality-parts.js';
import {
  copiedGroupSchema,
  outliersSchema,
  registerReportSchema,
} from './quality-register-schema.js';
import { smartScoreSchema, smartTotalShape } from './quality-smart-schema.js';
import { whoQualitySchema } from './quality-who-schema.js';

const group = closed({
  label: z.string(),
  children: count,
  findings,
  age: closed(ageVerdictShape),
  smart: closed(smartTotalShape),
});

/** The fields of `QualityReport` of `@balanting/core`, and of what is checked in a register beside it. */
export const qualityShape = {
  children: count,
  who: whoQualitySchema,
  age: ageVerdictSchema,
  smart: smartScoreSchema,
  groups: listOf(group),
  register: registerReportSchema.exactOptional(),
  copied: listOf(copiedGroupSchema).exactOptional(),
  outliers: outliersSchema.exactOptional(),
};
