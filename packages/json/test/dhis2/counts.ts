import {
  type CountCell,
  type Counts,
  countsOfCells,
  type Dimension,
  type GroupKey,
} from '@balanting/core';
import { checkDhis2, type Dhis2Mapping } from '../../src/dhis2/index.js';

/** Twenty made-up children of one group. */
export function cell(key: GroupKey, changes: Partial<CountCell> = {}): CountCell {
  return {
    key,
    measured: 20,
    oedema: 1,
    flagged: { heightForAge: 2, weightForAge: 0, weightForHeight: 1 },
    classes: {
      heightForAge: [1, 3, 13, 1],
      weightForAge: [2, 4, 12, 2],
      weightForHeight: [1, 2, 12, 2, 1, 1],
    },
    ...changes,
  };
}

/** Counts of these cells. */
export function counts(by: readonly Dimension[], ...cells: readonly CountCell[]): Counts {
  return countsOfCells(cells, { by });
}

/** Key of one of two kecamatan in a month. */
export function key(
  kecamatan: string,
  month: string | null = '2025-08',
  rest: GroupKey = {},
): GroupKey {
  return { district: 'BALANGAN', kecamatan, month, ...rest };
}

/** A mapping of both kecamatan and two figures. */
export const MAPPING: Dhis2Mapping = {
  format: 'balanting-dhis2-mapping',
  version: 1,
  periodType: 'Monthly',
  schemes: { dataElement: 'CODE' },
  elements: [
    { figure: 'measured', dataElement: 'STN_N_UKUR' },
    { figure: 'heightForAge.pendek', dataElement: 'STN_P' },
  ],
  areas: [
    { district: 'BALANGAN', kecamatan: 'JUAI', orgUnit: 'DiszpKrYNg8' },
    { district: 'BALANGAN', kecamatan: 'HALONG', orgUnit: 'abcdefghij1' },
  ],
};

/** One month of both kecamatan. */
export const BOTH = counts(['kecamatan', 'month'], cell(key('JUAI')), cell(key('HALONG')));

/** What a check finds, by code. */
export function codesOf(mapping: Dhis2Mapping, given = BOTH, options = {}): readonly string[] {
  return checkDhis2(given, mapping, options).map(({ code }) => code);
}
