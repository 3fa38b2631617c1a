import type { MeasureColumn, MeasurementTable } from '../record/record-table.js';
import type { ZColumn } from './assessed-table.js';
import { BLOCK_ROWS, type Values } from './block.js';
import { roundBlock } from './certified.js';
import type { PlannedIndicator } from './plan.js';
import { preparedRows, preparedZScores } from './prepared.js';
import type { GrowthTable } from './reference/growth-table.js';
import { rowScore } from './score-row.js';

/** Room for the work on one block, shared by the indicators. */
export interface Scratch {
  /** 1 where no rule but the table stands against a row. */
  readonly ordinary: Uint8Array;
  /** The prepared row of each child, below 0 where it has none. */
  readonly at: Int32Array;
  /** The same in the two tables of weight-for-length/height. */
  readonly atLength: Int32Array;
  readonly raw: Float64Array;
  readonly doubtful: Int32Array;
  /** For which tables and block `at` stands. */
  placed: { readonly by: string; readonly from: number };
}

/** Fresh room for a call of `assessTable`. */
export function emptyScratch(): Scratch {
  return {
    ordinary: new Uint8Array(BLOCK_ROWS),
    at: new Int32Array(BLOCK_ROWS),
    atLength: new Int32Array(BLOCK_ROWS),
    raw: new Float64Array(BLOCK_ROWS),
    doubtful: new Int32Array(BLOCK_ROWS),
    placed: { by: '', from: -1 },
  };
}

/** What the scores of one indicator in one block rest on. */
export interface ScoreInput {
  readonly planned: PlannedIndicator;
  readonly adjusts: boolean;
  readonly input: MeasurementTable;
  /** Lengths after the 0.7 cm rule. */
  readonly adjusted: MeasureColumn | undefined;
  readonly values: Values;
  readonly scratch: Scratch;
  readonly column: ZColumn;
}

/**
 * Scores the rows `from` to `to` of an indicator that is looked up by the day of age. Rows that are not
 * ordinary, and scores too near to a rounding boundary, go to `rowScore`.
 */
export function scoreByAge(given: ScoreInput, from: number, to: number): void {
  const { planned, values, scratch, input } = given;
  const { table } = planned.tables;
  // Tables by day from birth have their rows in the same places: found once for all of them.
  const place = table.first === planned.rule.from ? `${table.first}-${table.last}` : table.id;
  if (scratch.placed.by !== place || scratch.placed.from !== from) {
    rowsByAge(scratch, input, table, planned.rule.from, from, to);
    scratch.placed = { by: place, from };
  }
  preparedZScores(preparedRows(table), scratch.at, values, scratch.raw, to - from);
  finish(given, from, to);
}

/** Rounds the raw scores of a block, and sends what is doubtful through the rules one by one. */
export function finish(given: ScoreInput, from: number, to: number): void {
  const { column, input, planned, adjusts } = given;
  const { raw, doubtful } = given.scratch;
  const { plausible } = planned.indicator;
  const count = roundBlock(raw, column, plausible, doubtful, from, to);
  for (let k = 0; k < count; k++) {
    scoreRow(column, planned, doubtful[k] as number, input, adjusts);
  }
}

/** Scores one row by the rules of `assess` into its column. */
export function scoreRow(
  { z, flag, reason }: ZColumn,
  planned: PlannedIndicator,
  i: number,
  input: MeasurementTable,
  adjusts: boolean,
): void {
  const { from, to } = planned.indicator.plausible;
  const score = rowScore(input, planned, adjusts, i);
  z[i] = score.z;
  reason[i] = score.reason;
  flag[i] = score.reason === 0 && (score.z < from || score.z > to) ? 1 : 0;
}

/** Writes the row of each child of a block in a table by day, -1 for children who are not ordinary. */
export function rowsByAge(
  { at, ordinary }: Pick<Scratch, 'at' | 'ordinary'>,
  { sex, ageDays }: MeasurementTable,
  { first, last }: GrowthTable,
  firstDay: number,
  from: number,
  to: number,
): void {
  const perSex = last - first + 1;
  for (let i = from; i < to; i++) {
    const j = i - from;
    const days = ageDays[i] as number;
    const ready = ordinary[j] === 1 && days >= firstDay;
    at[j] = ready ? ((sex[i] as number) - 1) * perSex + days - first : -1;
  }
}
