import { ACUTE } from '../../growth/acute-malnutrition-limits.js';
import type { AcuteColumns } from '../../growth/acute-malnutrition-table.js';
import type { ZColumn } from '../../growth/assessed-table.js';
import { MEASURE_SCALE } from '../../measurement/scale.js';
import { type MeasureColumn, MISSING } from '../../record/record-table.js';
import { GAIN } from '../gain-code.js';
import type { GainTable } from '../gain-columns.js';
import type { FollowUpReason } from './follow-up-sentence.js';

/** The columns that reasons are read from. */
export interface FollowUpSigns {
  readonly gains: GainTable;
  /** Scores of height-for-age; absent: nobody is stunted. */
  readonly heightForAge?: ZColumn | undefined;
  /** Acute malnutrition; absent: nobody is malnourished. */
  readonly acute?: AcuteColumns | undefined;
  /** What its reason tells beside it. */
  readonly weightForHeight?: ZColumn | undefined;
  readonly armCircumference?: MeasureColumn | undefined;
}

/** What a child brings along from the months before. */
export interface ChildHistory {
  /** Month of the last weighing, `MISSING` where there is none. */
  readonly weighedIn: number;
  /** z of height-for-age in hundredths at the last measurement that had one, else `MISSING`. */
  readonly heightForAge: number;
}

/** The reasons of a child that was weighed in the month, most urgent first. */
export function reasonsOfWeighed(
  signs: FollowUpSigns,
  row: number,
  history: ChildHistory,
): readonly FollowUpReason[] {
  return [
    ...acuteReasons(signs, row),
    ...gainReasons(signs.gains, row),
    ...heightReasons(plausibleZ(signs.heightForAge, row), history.heightForAge),
  ];
}

/** The reason of a child that was not weighed in the month. */
export function reasonOfAbsent(month: number, { weighedIn }: ChildHistory): FollowUpReason {
  if (weighedIn === MISSING) return { code: 'never-weighed', values: {} };
  const months = month - weighedIn;
  return months < 2 ? { code: 'absent', values: {} } : { code: 'absent-long', values: { months } };
}

/** A z in hundredths, `MISSING` where there is none or it is flagged. */
export function plausibleZ(column: ZColumn | undefined, row: number): number {
  return column === undefined || column.flag[row] === 1 ? MISSING : (column.z[row] as number);
}

function acuteReasons(signs: FollowUpSigns, row: number): readonly FollowUpReason[] {
  const { acute, weightForHeight, armCircumference: arms } = signs;
  const level = acute?.combined[row] ?? ACUTE.unknown;
  if (acute === undefined || level < ACUTE.moderate) return [];
  const isThin = (acute.weightForHeight[row] as number) >= ACUTE.moderate;
  const hasThinArm = (acute.armCircumference[row] as number) >= ACUTE.moderate;
  const values = {
    ...(isThin && weightForHeight && { weightForHeight: plausibleZ(weightForHeight, row) / 100 }),
    ...(hasThinArm && arms && { armCm: inCm(arms, row) }),
  };
  return [{ code: level === ACUTE.severe ? 'severe-acute' : 'moderate-acute', values }];
}

function inCm(arms: MeasureColumn, row: number): number {
  const value = arms[row] as number;
  return arms instanceof Float64Array ? value : value / MEASURE_SCALE.armCircumference;
}

function gainReasons(gains: GainTable, row: number): readonly FollowUpReason[] {
  const reasons: FollowUpReason[] = [];
  if (gains.code[row] === GAIN.T) {
    const run = gains.run[row] as number;
    const gainG = gains.gainG[row] as number;
    const neededG = gains.neededG[row] as number;
    // A code that only the register gives has neither.
    const values = gainG === MISSING ? { run } : { gainG, neededG, run };
    reasons.push({ code: run >= 3 ? 'three-t' : run === 2 ? 'two-t' : 'one-t', values });
  }
  if (gains.bgm[row] === 1) reasons.push({ code: 'red-line', values: {} });
  return reasons;
}

const STUNTED = -200;
const SEVERELY = -300;

function heightReasons(z: number, before: number): readonly FollowUpReason[] {
  if (z === MISSING || z >= STUNTED) return [];
  const isSevere = z < SEVERELY;
  const isNew = before !== MISSING && before >= (isSevere ? SEVERELY : STUNTED);
  if (isNew) {
    const values = { z: z / 100, before: before / 100 };
    return [{ code: isSevere ? 'newly-severely-stunted' : 'newly-stunted', values }];
  }
  return [{ code: isSevere ? 'severely-stunted' : 'stunted', values: { z: z / 100 } }];
}
