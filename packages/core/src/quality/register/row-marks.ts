import type { AssessedTable } from '../../growth/assessed-table.js';
import { monthsOfRow } from '../../growth/score-row.js';
import { POSITION_RULE } from '../../measurement/position.js';
import { MEASURE_SCALE } from '../../measurement/scale.js';
import { MISSING, type Place, type RecordTable } from '../../record/record-table.js';
import { markDoubts, type RegisterDoubt } from './doubt-marks.js';
import { inParts } from './exact-columns.js';
import { addMark, hasMark, MARK } from './marks.js';
import type { RegisterLimits } from './register-limits.js';
import { markScores } from './score-marks.js';

/** Exact measures of the rows of a table, `MISSING` where there are none. */
export interface ExactMeasures {
  /** g */
  readonly weight: Int32Array;
  /** Hundredths of a cm, as measured. */
  readonly length: Int32Array;
}

/** What {@link marksOfRows} is told beside the table. */
export interface MarkOptions {
  readonly measures: ExactMeasures;
  readonly doubts: readonly RegisterDoubt[];
  readonly limits: RegisterLimits;
}

/** The marks of every row of a table: the rules that it breaks by itself, and facts. */
export function marksOfRows(
  assessed: AssessedTable<RecordTable>,
  { measures, doubts, limits }: MarkOptions,
): Int32Array {
  const { input } = assessed;
  const marks = new Int32Array(input.length).fill(MARK.row);
  markDoubts(marks, input.row, doubts);
  markAges(marks, input, limits);
  markMeasures(marks, measures, limits);
  markPositions(marks, input);
  markPlaces(marks, input);
  markScores(marks, assessed, limits.printedZ);
  return marks;
}

function markAges(
  marks: Int32Array,
  table: RecordTable,
  { tooOldMonths, lengthJump, weightJump }: RegisterLimits,
): void {
  for (let i = 0; i < table.length; i++) {
    const months = monthsOfRow(table, i);
    if (months < 0 || months >= tooOldMonths) addMark(marks, i, MARK.AGE_RANGE);
    if (months >= lengthJump.fromMonths) addMark(marks, i, MARK.growsSlowly);
    if (months >= weightJump.fromMonths) addMark(marks, i, MARK.gainsSlowly);
  }
}

function markMeasures(
  marks: Int32Array,
  { weight, length }: ExactMeasures,
  { weightKg, lengthCm }: RegisterLimits,
): void {
  const isOddWeight = outside(weightKg, MEASURE_SCALE.weight);
  const isOddLength = outside(lengthCm, MEASURE_SCALE.lengthHeight);
  for (let i = 0; i < marks.length; i++) {
    const grams = weight[i] as number;
    const hundredths = length[i] as number;
    if (isOddWeight(grams) || isOddLength(hundredths)) addMark(marks, i, MARK.WT_RANGE);
    if (hundredths !== MISSING) addMark(marks, i, MARK.height);
    if (endsIn0Or5(hundredths)) addMark(marks, i, MARK.zeroFive);
    const isMeasured = grams !== MISSING || hundredths !== MISSING;
    if (isMeasured && !hasMark(marks, i, MARK.AGE_RANGE)) addMark(marks, i, MARK.measured);
  }
}

function outside({ from, to }: { from: number; to: number }, scale: number) {
  const [least, most] = [inParts(from, scale), inParts(to, scale)];
  return (value: number) => value !== MISSING && (value < least || value > most);
}

/** By the digit of tenths of a cm, rounded half up. */
function endsIn0Or5(hundredths: number): boolean {
  return hundredths !== MISSING && Math.floor(hundredths / 10 + 0.5) % 5 === 0;
}

function markPositions(marks: Int32Array, { position, ageDays }: RecordTable): void {
  position?.forEach((code, i) => {
    const days = ageDays[i] as number;
    if (code === 0 || days < 0) return;
    const isYoung = days < POSITION_RULE.standingFromDay;
    if (isYoung !== (code === 1)) addMark(marks, i, MARK.POS_AGE);
  });
}

function markPlaces(marks: Int32Array, { place: { codes, values } }: RecordTable): void {
  const small = new Set(values.flatMap((place, code) => (hasSmallName(place) ? [code] : [])));
  if (small.size === 0) return;
  codes.forEach((code, i) => {
    if (small.has(code)) addMark(marks, i, MARK.TITLE_CASE);
  });
}

function hasSmallName(place: Place): boolean {
  return Object.values(place).some((name) => /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name));
}
