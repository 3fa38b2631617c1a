import { POSITION_RULE } from '../measurement/position.js';
import type { MeasureColumn, MeasurementTable } from '../record/record-table.js';
import { nearestInteger } from './certified.js';
import { joinRows, type PreparedRows, preparedRows, preparedZScores } from './prepared.js';
import type { GrowthTable } from './reference/growth-table.js';
import { finish, type ScoreInput, type Scratch } from './score-by-age.js';

/**
 * Scores the rows `from` to `to` of weight-for-length/height. Lengths that stand on no row of the table
 * (two decimals, or outside it) go to `scoreRow` with all that is not ordinary.
 */
export function scoreByLength(given: ScoreInput, from: number, to: number): void {
  const { planned, scratch, values, input, adjusted } = given;
  const { table: lying, standing = lying } = planned.tables;
  const { atLength: at, ordinary } = scratch;
  rowsByLength({ at, ordinary }, input, adjusted as MeasureColumn, { lying, standing }, from, to);
  const rows = bothTables(lying, standing);
  preparedZScores(rows, at, values, scratch.raw, to - from);
  finish(given, from, to);
}

// The two tables one behind the other, joined once and gone with them.
const joined = new WeakMap<GrowthTable, PreparedRows>();

function bothTables(lying: GrowthTable, standing: GrowthTable): PreparedRows {
  const rows = joined.get(standing) ?? joinRows(preparedRows(lying), preparedRows(standing));
  joined.set(standing, rows);
  return rows;
}

/**
 * Writes the row of each child of a block in the two tables one behind the other; -1 for children who
 * are not ordinary, and for lengths between or outside the rows.
 */
export function rowsByLength(
  { at, ordinary }: Pick<Scratch, 'at' | 'ordinary'>,
  { sex, ageDays }: MeasurementTable,
  lengths: MeasureColumn,
  { lying, standing }: { readonly lying: GrowthTable; readonly standing: GrowthTable },
  from: number,
  to: number,
): void {
  const mmPerUnit = lengths instanceof Float64Array ? 10 : 0.1;
  const lyingRows = lying.last - lying.first + 1;
  const standingRows = standing.last - standing.first + 1;
  for (let i = from; i < to; i++) {
    const j = i - from;
    const exact = (lengths[i] as number) * mmPerUnit;
    const mm = nearestInteger(exact);
    const tall = (ageDays[i] as number) >= POSITION_RULE.standingFromDay;
    const girl = (sex[i] as number) - 1;
    const first = tall ? standing.first : lying.first;
    const rows = tall ? standingRows : lyingRows;
    const inTable = mm >= first && mm < first + rows && Math.abs(exact - mm) < ON_ROW;
    const row = mm - first + girl * rows + (tall ? 2 * lyingRows : 0);
    at[j] = ordinary[j] === 1 && inTable ? row : -1;
  }
}

/** A length this near to a whole millimetre, in mm, is recorded on it: two decimals are 0.1 away. */
const ON_ROW = 1e-9;
