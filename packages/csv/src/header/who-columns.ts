import type { Result } from '@balanting/core';
import { columnsBy, type FoundColumns } from './columns.js';
import { headerKey } from './header-key.js';

/** What a column of a WHO Anthro or AnthroPlus file holds. */
export type WhoField =
  | 'sex'
  | 'age'
  | 'ageIsInMonths'
  | 'ageInMonths'
  | 'weight'
  | 'lengthHeight'
  | 'position'
  | 'headCircumference'
  | 'armCircumference'
  | 'triceps'
  | 'subscapular'
  | 'oedema';

/**
 * The columns of WHO Anthro, by the argument names of `anthro_zscores`.
 *
 * Source: WHO R package anthro 1.1.0.
 */
const ANTHRO: ReadonlyMap<string, WhoField> = new Map([
  ['sex', 'sex'],
  ['age', 'age'],
  ['isageinmonth', 'ageIsInMonths'],
  ['weight', 'weight'],
  ['lenhei', 'lengthHeight'],
  ['measure', 'position'],
  ['headc', 'headCircumference'],
  ['armc', 'armCircumference'],
  ['triskin', 'triceps'],
  ['subskin', 'subscapular'],
  ['oedema', 'oedema'],
]);

/**
 * The columns of WHO AnthroPlus, by the argument names of `anthroplus_zscores`.
 *
 * Source: WHO R package anthroplus 1.0.0.
 */
const ANTHRO_PLUS: ReadonlyMap<string, WhoField> = new Map([
  ['sex', 'sex'],
  ['ageinmonths', 'ageInMonths'],
  ['oedema', 'oedema'],
  ['heightincm', 'lengthHeight'],
  ['weightinkg', 'weight'],
]);

/** The layout of WHO whose header the row is; undefined where it is none. */
export function whoLayout(row: readonly string[]): 'who-anthro' | 'who-anthroplus' | undefined {
  const keys = new Set(row.map(headerKey));
  if (!keys.has('sex')) return undefined;
  const has = (...names: readonly string[]) => names.some((name) => keys.has(name));
  if (keys.has('ageinmonths') && has('heightincm', 'weightinkg')) return 'who-anthroplus';
  const measured = has('weight', 'lenhei', 'headc', 'armc', 'triskin', 'subskin');
  return keys.has('age') && measured ? 'who-anthro' : undefined;
}

/** Where each field stands; columns that are not known are the survey's own and get no note. */
export function whoColumns(
  header: readonly string[],
  layout: 'who-anthro' | 'who-anthroplus',
): Result<FoundColumns<WhoField>> {
  const fields = layout === 'who-anthro' ? ANTHRO : ANTHRO_PLUS;
  return columnsBy(
    header,
    (cell) => fields.get(headerKey(cell)),
    () => true,
  );
}
