import { AGE_GROUPS, type AgeGroupId, fail, issue, ok, type Result } from '@balanting/core';
import * as z from 'zod';
import { type ParseJsonOptions, parseJson } from '../text/parse-json.js';
import { issuesOfZod } from '../text/zod-issues.js';
import { MONTH_PERIODS, type MonthPeriodType } from './month-periods.js';

const AGE_GROUP_IDS = AGE_GROUPS.map(({ id }) => id) as readonly AgeGroupId[];
const PERIOD_TYPES = Object.keys(MONTH_PERIODS) as readonly MonthPeriodType[];
const id = z.string().min(1);
const scheme = z.string().regex(/^(UID|CODE|NAME|ATTRIBUTE:[A-Za-z][A-Za-z0-9]{10})$/);

/**
 * The zod schema of a mapping: which figure is which data element, which area is which organisation unit,
 * and which group of children is which category option combo of a DHIS2 server.
 *
 * @example
 * dhis2MappingSchema.safeParse({ format: 'balanting-dhis2-mapping', version: 2 }).success; // => false
 */
export const dhis2MappingSchema = z
  .strictObject({
    format: z.literal('balanting-dhis2-mapping'),
    version: z.literal(1),
    periodType: z.enum(PERIOD_TYPES).describe('How the months of the counts are written.'),
    schemes: z
      .strictObject({
        dataElement: scheme.exactOptional(),
        orgUnit: scheme.exactOptional(),
        categoryOptionCombo: scheme.exactOptional(),
      })
      .readonly()
      .exactOptional()
      .describe('What the ids are. Default: UID.'),
    attributeOptionCombo: id.exactOptional(),
    elements: z
      .array(
        z
          .strictObject({
            figure: id.describe('One of FIGURE_NAMES, such as heightForAge.pendek.'),
            dataElement: id,
          })
          .readonly(),
      )
      .readonly(),
    areas: z
      .array(
        z
          .strictObject({
            district: z.string().nullable().exactOptional(),
            kecamatan: z.string().nullable().exactOptional(),
            village: z.string().nullable().exactOptional(),
            orgUnit: id,
          })
          .readonly(),
      )
      .readonly()
      .describe('Areas as the counts name them, by all parts of their keys.'),
    groups: z
      .array(
        z
          .strictObject({
            sex: z.enum(['male', 'female']).nullable().exactOptional(),
            ageGroup: z.enum(AGE_GROUP_IDS).nullable().exactOptional(),
            categoryOptionCombo: id,
          })
          .readonly(),
      )
      .readonly()
      .exactOptional()
      .describe('Needed where the counts are by sex or age group.'),
  })
  .readonly();

/** Which figure, area and group is what on a DHIS2 server. */
export type Dhis2Mapping = z.infer<typeof dhis2MappingSchema>;

/**
 * The mapping in a JSON text, or every reason why there is none.
 *
 * @returns the issues of `parseJson`, `json.shape` and `json.unknown_field`
 *
 * @example
 * dhis2MappingFromJson('{}').ok; // => false
 */
export function dhis2MappingFromJson(
  text: string,
  options: ParseJsonOptions = {},
): Result<Dhis2Mapping> {
  const value = parseJson(text, options);
  if (!value.ok) return value;
  const mapping = dhis2MappingSchema.safeParse(value.value);
  if (mapping.success) return ok(mapping.data);
  const [first = issue('json.shape'), ...others] = issuesOfZod(mapping.error);
  return fail(first, ...others);
}
