import { INDICATORS, type IndicatorId, type Lms, measurementFromLms } from '@balanting/core';
import { who2007 } from '@balanting/core/who2007';
import { ageRows, lengthRows, lmsAt, type PlacedLms } from './placed-lms.js';
import { NO_PLACE } from './places.js';
import type { ReferenceTable } from './reference-table.js';

/** The names of the tables of L, M and S. */
export const LMS_TABLES = {
  age: 'balanting_lms_age',
  length: 'balanting_lms_length',
  school: 'balanting_lms_school',
} as const;

/** The letters that the columns of an indicator begin with. */
export const LMS_PREFIX: Readonly<Record<IndicatorId, string>> = {
  heightForAge: 'len',
  weightForAge: 'wei',
  weightForHeight: 'wfl',
  bmiForAge: 'bmi',
  headCircumferenceForAge: 'hc',
  armCircumferenceForAge: 'ac',
  tricepsForAge: 'ts',
  subscapularForAge: 'ss',
};

/** The days at which WHO 2007 has scores: 60 to 228 months, and to 120 for weight. */
export const SCHOOL_DAYS = { first: 1827, last: 6939, lastWeight: 3652 } as const;

const BY_AGE = [
  'heightForAge',
  'weightForAge',
  'bmiForAge',
  'headCircumferenceForAge',
  'armCircumferenceForAge',
  'tricepsForAge',
  'subscapularForAge',
] as const satisfies readonly IndicatorId[];

/** The indicators of WHO 2007. */
export const SCHOOL_INDICATORS = ['heightForAge', 'weightForAge', 'bmiForAge'] as const;

/**
 * L, M and S of WHO 2006 by sex and day and by sex and 0.1 mm, with the measurements at -3, -2, 2 and 3 SD
 * that WHO's rule for the tails needs.
 *
 * @example
 * lmsTables().map(({ name }) => name); // => ['balanting_lms_age', 'balanting_lms_length']
 */
export function lmsTables(): readonly ReferenceTable[] {
  const byAge = BY_AGE.map((id) => ({ id, rows: ageRows(id) }));
  const byLength = [{ id: 'weightForHeight', rows: lengthRows() } as const];
  return [
    lmsTable(LMS_TABLES.age, 'age_key', byAge),
    lmsTable(LMS_TABLES.length, 'length_key', byLength),
  ];
}

/**
 * The same of WHO 2007 by sex and day: days are parts of a month, so the rows lie between those of whole
 * months.
 *
 * @example
 * schoolTable().name; // => 'balanting_lms_school'
 */
export function schoolTable(): ReferenceTable {
  const parts = SCHOOL_INDICATORS.map((id) => ({ id, rows: schoolRows(id) }));
  return lmsTable(LMS_TABLES.school, 'school_key', parts);
}

interface Part {
  readonly id: IndicatorId;
  readonly rows: readonly PlacedLms[];
}

function lmsTable(name: string, key: string, parts: readonly Part[]): ReferenceTable {
  const names = parts.flatMap(({ id }) => columnsOf(id));
  const rows = (parts[0]?.rows ?? []).map((_, k) => [
    k,
    ...parts.flatMap(({ id, rows }) => valuesOf(id, (rows[k] as PlacedLms).lms)),
  ]);
  return {
    name,
    columns: [
      { name: key, type: 'integer' },
      ...names.map((column) => ({ name: column, type: 'double' as const })),
    ],
    // Nobody is scored by this row; 1 keeps every formula defined.
    rows: [[NO_PLACE, ...names.map(() => 1)], ...rows],
  };
}

function columnsOf(id: IndicatorId): readonly string[] {
  const letters = INDICATORS[id].tails === 'plain' ? PLAIN : RESTRICTED;
  return letters.map((letter) => `${LMS_PREFIX[id]}_${letter}`);
}

const PLAIN = ['m', 's'] as const;
const RESTRICTED = ['l', 'm', 's', 'n3', 'n2', 'p2', 'p3'] as const;

function valuesOf(id: IndicatorId, lms: Lms): readonly number[] {
  const { l, m, s } = lms;
  if (INDICATORS[id].tails === 'restricted') {
    return [l, m, s, ...[-3, -2, 2, 3].map((z) => measurementFromLms(z, lms))];
  }
  if (l !== 1) throw new RangeError(`A plain score with an L of ${l} has no formula here.`);
  return [m, s];
}

function schoolRows(id: (typeof SCHOOL_INDICATORS)[number]): readonly PlacedLms[] {
  const { table } = who2007.indicators[id];
  const { first, last } = SCHOOL_DAYS;
  return ([1, 2] as const).flatMap((sex) =>
    Array.from({ length: last - first + 1 }, (_, k) => {
      const day = first + k;
      const lms = lmsAt(table, sex, Math.min(day / 30.4375, table.last));
      return { sex, day, length: 0, lms };
    }),
  );
}
