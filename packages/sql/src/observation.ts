import type { MeasureId } from '@balanting/core';
import { MEASURE_SCALE } from '@balanting/core';
import { type AgeTerms, ageTerms } from './age-terms.js';
import type { ColumnMap } from './column-map.js';
import type { Dialect } from './dialect.js';
import { type ScaledNumber, scaledNumber, UNKNOWN } from './scaled-number.js';

/** A table of measurements: the parts of its name (`['schema', 'table']`), and what its columns hold. */
export interface Observations {
  readonly table: readonly [string, ...string[]];
  readonly columns: ColumnMap;
}

/** Units of a column in one unit of the integers that are compared: grams, hundredths of a cm or mm. */
const PER_UNIT = {
  weight: { kg: MEASURE_SCALE.weight, g: 1 },
  lengthHeight: { cm: 100, mm: 10 },
  headCircumference: { cm: 100, mm: 10 },
  armCircumference: { cm: 100, mm: 10 },
  triceps: { mm: 100 },
  subscapular: { mm: 100 },
} as const satisfies Record<MeasureId, Readonly<Record<string, number>>>;

/** The columns of {@link observationSelect} that hold measurements. */
export const MEASURE_COLUMNS = {
  weight: 'weight_g',
  lengthHeight: 'length_mm100',
  headCircumference: 'head_mm100',
  armCircumference: 'arm_mm100',
  triceps: 'triceps_mm100',
  subscapular: 'subscapular_mm100',
} as const satisfies Record<MeasureId, string>;

/**
 * The select that brings a table to integer columns without NULL: `sex` (0 not known, 1, 2), `age_days`,
 * `age_months` where the table has months, `position` (0 not known, 1 lying, 2 standing), `oedema`, the measurements that are asked for, and
 * `inexact`: 1 where a number has more digits than a gram, a hundredth of a cm or a whole day.
 *
 * @param kept - further columns of the table, by the name they get
 */
export function observationSelect(
  dialect: Dialect,
  { table, columns }: Observations,
  wanted: readonly MeasureId[],
  kept: Readonly<Record<string, string>> = {},
): string {
  const age = ageTerms(dialect, columns);
  const numbers = scaledNumbers(dialect, columns, { wanted, age });
  const inexact = numbers.filter(({ inexact }) => inexact !== '').map(({ inexact }) => inexact);
  const lines = [
    ...Object.entries(kept).map(([as, expression]) => `${expression} AS ${as}`),
    `${sexOf(dialect, columns)} AS sex`,
    `${positionOf(dialect, columns)} AS position`,
    `${oedemaOf(dialect, columns)} AS oedema`,
    ...numbers.map(({ as, value }) => `${value} AS ${as}`),
    ...(age.months === undefined ? [] : [`${age.months} AS age_months`]),
    `${inexact.length === 0 ? '0' : `CASE WHEN ${inexact.join(' OR ')} THEN 1 ELSE 0 END`} AS inexact`,
  ];
  return `SELECT ${lines.join(',\n  ')}\nFROM ${tableName(dialect, table)}`;
}

/** The quoted name of a table. */
export function tableName(dialect: Dialect, parts: readonly string[]): string {
  return parts.map(dialect.quoteName).join('.');
}

function scaledNumbers(
  dialect: Dialect,
  columns: ColumnMap,
  { wanted, age }: { readonly wanted: readonly MeasureId[]; readonly age: AgeTerms },
): readonly ScaledNumber[] {
  const measures = wanted.map((id) => {
    const as = MEASURE_COLUMNS[id];
    const measure = columns[id];
    if (measure === undefined) return { as, value: String(UNKNOWN), inexact: '' };
    const perUnit: Readonly<Record<string, number>> = PER_UNIT[id];
    return scaledNumber(dialect, measure.column, { factor: perUnit[measure.unit] ?? 1, as });
  });
  return [age.days, ...measures];
}

function sexOf(dialect: Dialect, { sex }: ColumnMap): string {
  const column = dialect.quoteName(sex.column);
  return codeOf(dialect, column, [
    [sex.male, 1],
    [sex.female, 2],
  ]);
}

function positionOf(dialect: Dialect, { position }: ColumnMap): string {
  if (position === undefined) return '0';
  return codeOf(dialect, dialect.quoteName(position.column), [
    [position.lying, 1],
    [position.standing, 2],
  ]);
}

function oedemaOf(dialect: Dialect, { oedema }: ColumnMap): string {
  if (oedema === undefined) return '0';
  return codeOf(dialect, dialect.quoteName(oedema.column), [[oedema.yes, 1]]);
}

/** The code of a word; 0 for any other, and for NULL. */
function codeOf(
  dialect: Dialect,
  column: string,
  words: readonly (readonly [readonly string[], number])[],
): string {
  const text = `coalesce(${dialect.cast(column, 'text')}, '')`;
  const branches = words
    .filter(([list]) => list.length > 0)
    .map(
      ([list, code]) => `WHEN ${text} IN (${list.map(dialect.quoteText).join(', ')}) THEN ${code}`,
    );
  return branches.length === 0 ? '0' : `CASE ${branches.join(' ')} ELSE 0 END`;
}
