import type { Result } from '@balanting/core';
import { columnsBy, type FoundColumns } from './columns.js';
import { headerKey } from './header-key.js';
import { PLAIN_ALIASES } from './plain-aliases.js';

/** What a column of a WHO Anthro or AnthroPlus file holds. */
export type WhoField =
  | 'sex'
  | 'age'
  | 'ageIsInMonths'
  | 'ageInDays'
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

/** What surveys call the same columns: a file without dates and names is read as WHO reads its own. */
const SURVEY: ReadonlyMap<string, WhoField> = new Map(
  (
    [
      ['sex', 'sex'],
      ['ageDays', 'ageInDays'],
      ['ageMonths', 'ageInMonths'],
      ['weight', 'weight'],
      ['lengthHeight', 'lengthHeight'],
      ['position', 'position'],
      ['headCircumference', 'headCircumference'],
      ['armCircumference', 'armCircumference'],
      ['oedema', 'oedema'],
    ] as const
  ).flatMap(([word, field]) => (PLAIN_ALIASES[word] ?? []).map((key) => [key, field] as const)),
);

/** Headers that only files made for WHO's programs have. */
const WHO_ALONE: ReadonlySet<string> = new Set(['lenhei', 'isageinmonth', 'heightincm']);

/** Whether a header is one of WHO's own: its words mean what they mean there, and nothing is guessed. */
export function isWhoAlone(row: readonly string[]): boolean {
  return row.some((cell) => WHO_ALONE.has(headerKey(cell)));
}

/**
 * The layout of WHO whose header the row is; undefined where it is none. A survey with sex, age and a
 * measurement counts as WHO Anthro, whatever its words.
 */
export function whoLayout(row: readonly string[]): 'who-anthro' | 'who-anthroplus' | undefined {
  const keys = new Set(row.map(headerKey));
  if (
    keys.has('sex') &&
    keys.has('ageinmonths') &&
    (keys.has('heightincm') || keys.has('weightinkg'))
  ) {
    return 'who-anthroplus';
  }
  const fields = new Set(row.map(anthroField(row)));
  const has = (...wanted: readonly WhoField[]) => wanted.some((field) => fields.has(field));
  const isChild = has('sex') && has('age', 'ageInDays', 'ageInMonths');
  return isChild && has(...MEASURED) ? 'who-anthro' : undefined;
}

const MEASURED = [
  'weight',
  'lengthHeight',
  'headCircumference',
  'armCircumference',
  'triceps',
  'subscapular',
] as const satisfies readonly WhoField[];

/** The field of a header cell: WHO's word, or a survey's where the file has no word of WHO for it. */
function anthroField(row: readonly string[]): (cell: string) => WhoField | undefined {
  const named = new Set(row.map((cell) => ANTHRO.get(headerKey(cell))));
  return (cell) => {
    const key = headerKey(cell);
    const ofSurvey = SURVEY.get(key);
    return ANTHRO.get(key) ?? (named.has(ofSurvey) ? undefined : ofSurvey);
  };
}

/** Where each field stands; columns that are not known are the survey's own and get no note. */
export function whoColumns(
  header: readonly string[],
  layout: 'who-anthro' | 'who-anthroplus',
): Result<FoundColumns<WhoField>> {
  const fieldOf =
    layout === 'who-anthro'
      ? anthroField(header)
      : (cell: string) => ANTHRO_PLUS.get(headerKey(cell));
  return columnsBy(header, fieldOf, () => true);
}
