import {
  assessTable,
  COUNTED_CLASSES,
  type CountedIndicator,
  INDICATORS,
  type Lms,
  type MeasurementTable,
  restrictedMeasurement,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { ageRows, lengthRows, type PlacedLms } from './placed-lms.js';
import { NO_PLACE } from './places.js';
import type { ReferenceTable } from './reference-table.js';

/** The names of the tables of cut points. */
export const CUT_TABLES = { age: 'balanting_cut_age', length: 'balanting_cut_length' } as const;

/** The columns of an indicator's limits. Each holds the smallest integer that reaches the limit. */
export const CUT_COLUMNS: Readonly<Record<CountedIndicator, readonly string[]>> = {
  heightForAge: limitNames('h', 'heightForAge'),
  weightForAge: limitNames('w', 'weightForAge'),
  weightForHeight: limitNames('l', 'weightForHeight'),
};

/** A limit that no measurement reaches. */
const UNREACHED = 2_147_483_647;

/**
 * The two tables of cut points: for every sex and day, and every sex and 0.1 mm of length or height, the
 * smallest recorded value (hundredths of a cm, grams) whose published z reaches a limit. Limits are any z at
 * all, the first plausible z, each class of `COUNTED_CLASSES`, and the first z that is no longer plausible.
 *
 * @example
 * cutTables().map(({ name }) => name); // => ['balanting_cut_age', 'balanting_cut_length']
 */
export function cutTables(): readonly ReferenceTable[] {
  const height = cutsOf('heightForAge', ageRows('heightForAge'));
  const weight = cutsOf('weightForAge', ageRows('weightForAge'));
  const wasting = cutsOf('weightForHeight', lengthRows());
  return [
    cutTable(CUT_TABLES.age, ['heightForAge', 'weightForAge'], [height, weight]),
    cutTable(CUT_TABLES.length, ['weightForHeight'], [wasting]),
  ];
}

function limitNames(letter: string, id: CountedIndicator): readonly string[] {
  return Array.from({ length: limitsOf(id).length + 1 }, (_, k) => `${letter}${k}`);
}

/** The z, in hundredths, at which the class changes, with both ends of the plausible z. */
function limitsOf(id: CountedIndicator): readonly number[] {
  const { from, to } = INDICATORS[id].plausible;
  const edges = COUNTED_CLASSES[id].flatMap(({ upTo, included }) =>
    upTo === undefined ? [] : [included ? upTo + 1 : upTo],
  );
  return [from, ...edges, to + 1];
}

function cutTable(
  name: string,
  ids: readonly CountedIndicator[],
  cuts: readonly (readonly (readonly number[])[])[],
): ReferenceTable {
  const names = ids.flatMap((id) => CUT_COLUMNS[id]);
  const key = name === CUT_TABLES.age ? 'age_key' : 'length_key';
  const rows = (cuts[0] ?? []).map((_, k) => [k, ...cuts.flatMap((cut) => cut[k] ?? [])]);
  return {
    name,
    columns: [key, ...names].map((column) => ({ name: column, type: 'integer' })),
    rows: [[NO_PLACE, ...names.map(() => UNREACHED)], ...rows],
  };
}

/** For each row of a reference the smallest integers that reach the limits; the first is any z at all. */
function cutsOf(id: CountedIndicator, rows: readonly PlacedLms[]): readonly (readonly number[])[] {
  const limits = limitsOf(id);
  const values = firstGuesses(id, rows, limits);
  let open = Int32Array.from(values.keys());
  // Published z decide, not the guess: the table is looked through again until each limit is reached.
  while (open.length > 0) {
    const published = publishedOf(id, rows, { open, values, width: limits.length });
    open = open.filter((k, i) => (published[i] as number) < (limits[k % limits.length] as number));
    for (const k of open) values[k] = (values[k] as number) + 1;
  }
  return rows.map((_, k) => [1, ...values.subarray(k * limits.length, (k + 1) * limits.length)]);
}

/** A guess is off by far less than this part of an integer, so it is never above the limit. */
const GUESS_ERROR = 1e-4;

/** The integer at or just above the measurement that a limit stands at. */
function firstGuesses(
  id: CountedIndicator,
  rows: readonly PlacedLms[],
  limits: readonly number[],
): Int32Array {
  const scale = id === 'heightForAge' ? 100 : 1000;
  const values = new Int32Array(rows.length * limits.length);
  let at = 0;
  for (const { lms } of rows) {
    for (const limit of limits) {
      values[at++] = Math.ceil(firstGuess(limit, lms) * scale - GUESS_ERROR);
    }
  }
  return values;
}

function firstGuess(limit: number, lms: Lms): number {
  // Values round to the limit from half a hundredth below it.
  return Math.max(restrictedMeasurement((limit - 0.5) / 100, lms), 0.02);
}

/** Values by row and limit, and the places of those that do not reach their limit yet. */
interface Search {
  readonly open: Int32Array;
  readonly values: Int32Array;
  /** Limits of a row. */
  readonly width: number;
}

function publishedOf(
  id: CountedIndicator,
  rows: readonly PlacedLms[],
  { open, values, width }: Search,
): Float64Array {
  const rowOf = (k: number) => rows[Math.floor(k / width)] as PlacedLms;
  const measured = open.map((k) => values[k] as number);
  const table: MeasurementTable = {
    length: open.length,
    sex: Uint8Array.from(open, (k) => rowOf(k).sex),
    ageDays: open.map((k) => rowOf(k).day),
    ...(id === 'heightForAge' ? { lengthHeight: measured } : { weight: measured }),
    ...(id === 'weightForHeight' && { lengthHeight: open.map((k) => rowOf(k).length) }),
  };
  const { scores } = assessTable(table, { reference: who2006, indicators: [id] });
  return scores[id]?.z ?? new Float64Array(open.length);
}
