import type { MeasureId } from '../measurement/scale.js';
import type { MeasureColumn, MeasurementTable } from '../record/record-table.js';
import { adjustedLengths } from './adjusted-length.js';
import type { AssessedTable, ZColumn } from './assessed-table.js';
import {
  BLOCK_ROWS,
  bmiValues,
  emptyValues,
  markOrdinary,
  readValues,
  type Values,
} from './block.js';
import { correctedAges, tellBeforeTerm } from './corrected-ages.js';
import type { IndicatorId } from './indicator.js';
import { type PlannedIndicator, planOf } from './plan.js';
import type { GrowthReference } from './reference/reference.js';
import { emptyScratch, type ScoreInput, scoreByAge, scoreRow } from './score-by-age.js';
import { scoreByLength } from './score-by-length.js';

/** What {@link assessTable} needs and may leave out. */
export interface AssessTableOptions<I extends IndicatorId = IndicatorId> {
  readonly reference: GrowthReference<I>;
  /** Default: every indicator of the reference whose measurements the table has. */
  readonly indicators?: readonly I[];
  /**
   * Days of pregnancy at birth of every row, `MISSING` where not known: ages are corrected as by `assess`.
   * Absent: the ages since birth count, at no cost.
   */
  readonly gestationDays?: Int32Array;
}

/**
 * The z-scores and flags of many children: columns in, columns out. Each z is the published one,
 * exactly rounded to two decimals; where there is none, the reason says why.
 *
 * Formulas, limits and sources: see `assess`, which gives the same figures for one child.
 *
 * @example
 * const table = {
 *   length: 1,
 *   sex: Uint8Array.of(2),
 *   ageDays: Int32Array.of(896),
 *   lengthHeight: Int32Array.of(8450),
 * };
 * assessTable(table, { reference: who2006 }).scores.heightForAge?.z[0]; // => -164
 */
export function assessTable<T extends MeasurementTable, I extends IndicatorId = IndicatorId>(
  table: T,
  options: AssessTableOptions<I>,
): AssessedTable<T> {
  const { gestationDays, ...given } = options;
  if (gestationDays === undefined) return assessByAge(table, options);
  const corrected = correctedAges(table, gestationDays);
  const assessed = assessByAge(corrected.table, given);
  tellBeforeTerm(Object.values(assessed.scores), corrected.beforeTerm);
  return { ...assessed, input: table };
}

/** The assessment by the ages that the table holds. */
function assessByAge<T extends MeasurementTable, I extends IndicatorId = IndicatorId>(
  table: T,
  options: AssessTableOptions<I>,
): AssessedTable<T> {
  const { reference } = options;
  const adjusts = reference.adjustsPosition;
  const lengths = table.lengthHeight;
  const adjusted = lengths && adjusts ? adjustedLengths(table, lengths) : lengths;
  const ready: MeasurementTable = adjusted ? { ...table, lengthHeight: adjusted } : table;
  const columns = columnsFor(table, options);
  const measures = new Set([...columns.keys()].flatMap(needs));
  const scratch = emptyScratch();
  const values: BlockValues = new Map();
  for (const measure of [...measures, 'bmi' as const]) values.set(measure, emptyValues());
  for (let from = 0; from < table.length; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, table.length);
    markOrdinary(scratch.ordinary, table, from, to);
    readBlock(values, measures, ready, from, to);
    for (const [planned, column] of columns) {
      const known = values.get(planned.measure) as Values;
      const given = { planned, adjusts, input: table, adjusted, values: known, scratch, column };
      scoreBlock(given, from, to);
    }
  }
  const scores = Object.fromEntries([...columns].map(([{ id }, column]) => [id, column]));
  return { input: table, reference, scores, ...(adjusted && { adjustedLength: adjusted }) };
}

type BlockValues = Map<MeasureId | 'bmi', Values>;

function scoreBlock(given: ScoreInput, from: number, to: number): void {
  const { rule, id } = given.planned;
  if (id === 'weightForHeight') scoreByLength(given, from, to);
  else if (rule.byDay) scoreByAge(given, from, to);
  else {
    const { column, planned, input, adjusts } = given;
    for (let i = from; i < to; i++) scoreRow(column, planned, i, input, adjusts);
  }
}

/** A column for each indicator that is wanted and can be scored. */
function columnsFor<I extends IndicatorId>(
  table: MeasurementTable,
  { reference, indicators }: AssessTableOptions<I>,
): Map<PlannedIndicator, ZColumn> {
  const columns = new Map<PlannedIndicator, ZColumn>();
  for (const planned of planOf(reference)) {
    const wanted = indicators === undefined || indicators.some((id) => id === planned.id);
    const measured = needs(planned).every((measure) => table[measure] !== undefined);
    if (wanted && measured) columns.set(planned, emptyColumn(table.length));
  }
  return columns;
}

function needs({ id, measure }: PlannedIndicator): readonly MeasureId[] {
  if (measure === 'bmi' || id === 'weightForHeight') return ['weight', 'lengthHeight'];
  return [measure];
}

/** Reads what is needed of one block, each column once. */
function readBlock(
  values: BlockValues,
  measures: ReadonlySet<MeasureId>,
  ready: MeasurementTable,
  from: number,
  to: number,
): void {
  const of = (measure: MeasureId | 'bmi') => values.get(measure) as Values;
  for (const measure of measures) {
    readValues(of(measure), ready[measure] as MeasureColumn, measure, from, to);
  }
  if (measures.has('weight') && measures.has('lengthHeight')) {
    bmiValues(of('bmi'), of('weight'), of('lengthHeight'), to - from);
  }
}

function emptyColumn(rows: number): ZColumn {
  return {
    z: new Float64Array(rows),
    reason: new Uint8Array(rows),
    flag: new Uint8Array(rows),
  };
}
