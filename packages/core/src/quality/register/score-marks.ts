import type { AssessedTable, ZColumn } from '../../growth/assessed-table.js';
import { upperEdge } from '../../growth/classification.js';
import { permenkes2020 } from '../../growth/permenkes-2020.js';
import { MISSING, type RecordTable } from '../../record/record-table.js';
import { inParts } from './exact-columns.js';
import { addMark, MARK } from './marks.js';

/** The indicators that a register prints, and whose flags count. */
export const REGISTER_INDICATORS = ['weightForAge', 'heightForAge', 'weightForHeight'] as const;

/** An indicator that a register prints. */
export type RegisterIndicator = (typeof REGISTER_INDICATORS)[number];

/** Marks implausible scores, plausible height-for-age, and printed scores and classes that do not fit. */
export function markScores(
  marks: Int32Array,
  { input, scores }: AssessedTable<RecordTable>,
  printedZ: number,
): void {
  for (const indicator of REGISTER_INDICATORS) {
    const printed = input.printedZ[indicator];
    const column = scores[indicator];
    if (column !== undefined) {
      markFlags(marks, column);
      markDifferences(marks, printed, column.z, inParts(printedZ, 100));
    }
    const status = input.printedStatus?.[indicator];
    if (status !== undefined) markStatus(marks, status, printed, edgesOf(indicator));
  }
  if (scores.heightForAge !== undefined) markPlausible(marks, scores.heightForAge);
}

function markFlags(marks: Int32Array, { flag }: ZColumn): void {
  flag.forEach((flagged, i) => {
    if (flagged === 1) addMark(marks, i, MARK.Z_FLAG);
  });
}

function markDifferences(
  marks: Int32Array,
  printed: Int32Array,
  computed: Float64Array,
  most: number,
): void {
  printed.forEach((theirs, i) => {
    const ours = computed[i] as number;
    if (theirs === MISSING || ours === MISSING || Math.abs(theirs - ours) <= most) return;
    addMark(marks, i, MARK.Z_MISMATCH);
  });
}

function markStatus(
  marks: Int32Array,
  status: Uint8Array,
  printed: Int32Array,
  edges: readonly number[],
): void {
  status.forEach((code, i) => {
    const z = printed[i] as number;
    if (code === 0 || z === MISSING) return;
    const place = edges.findIndex((edge) => z < edge) + 1;
    if (code !== place) addMark(marks, i, MARK.STATUS_MISMATCH);
  });
}

function edgesOf(indicator: RegisterIndicator): readonly number[] {
  return (permenkes2020.bands[indicator] ?? []).map(upperEdge);
}

function markPlausible(marks: Int32Array, { z, flag }: ZColumn): void {
  z.forEach((score, i) => {
    if (score !== MISSING && flag[i] !== 1) addMark(marks, i, MARK.heightForAge);
  });
}
