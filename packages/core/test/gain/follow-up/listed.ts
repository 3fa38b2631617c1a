import { daysFromIsoDate } from '../../../src/child/iso-date.js';
import { followUpList } from '../../../src/gain/follow-up/follow-up-list.js';
import { gainTable } from '../../../src/gain/gain-table.js';
import type { ZColumn } from '../../../src/growth/assessed-table.js';
import { MISSING } from '../../../src/record/record-table.js';

/** One row of a made-up register. */
export interface Row {
  readonly child?: number;
  readonly on: string;
  readonly kg?: number;
  readonly born?: string;
  /** z of height-for-age and of weight-for-age in hundredths. */
  readonly height?: number;
  readonly weight?: number;
  readonly flag?: 0 | 1;
  /** Levels of acute malnutrition: combined, by weight-for-height, by arm. */
  readonly acute?: number;
  readonly thin?: number;
  readonly thinArm?: number;
}

/** The number of a day. */
export const day = (iso: string) => daysFromIsoDate(iso) as number;

/** The list of a month, of children with the signs of their rows. */
export function listOf(rows: readonly Row[], month = '2025-08', listedWithin?: number) {
  const table = {
    length: rows.length,
    childKey: Float64Array.from(rows, ({ child = 7 }) => child),
    measuredDay: Int32Array.from(rows, ({ on }) => day(on)),
    birthDay: Int32Array.from(rows, ({ born = '2023-06-15' }) => day(born)),
    sex: new Uint8Array(rows.length).fill(1),
    weight: Int32Array.from(rows, ({ kg = 0 }) => Math.round(kg * 1000)),
    weightForAge: Int32Array.from(rows, ({ weight = 0 }) => weight),
  };
  const heightForAge: ZColumn = {
    z: Float64Array.from(rows, ({ height = MISSING }) => height),
    reason: new Uint8Array(rows.length),
    flag: Uint8Array.from(rows, ({ flag = 0 }) => flag),
  };
  const acute = {
    weightForHeight: Uint8Array.from(rows, ({ thin = 0 }) => thin),
    armCircumference: Uint8Array.from(rows, ({ thinArm = 0 }) => thinArm),
    oedema: new Uint8Array(rows.length),
    combined: Uint8Array.from(rows, (row) => row.acute ?? 0),
  };
  const weightForHeight = { ...heightForAge, z: new Float64Array(rows.length).fill(-321) };
  const armCircumference = new Int32Array(rows.length).fill(1120);
  const signs = { heightForAge, acute, weightForHeight, armCircumference };
  const input = { table, gains: gainTable(table), ...signs };
  return followUpList(input, { month, ...(listedWithin !== undefined && { listedWithin }) });
}

/** The codes of that list. */
export const codesOf = (rows: readonly Row[], month?: string) =>
  listOf(rows, month).map(({ reasons }) => reasons.map(({ code }) => code));
