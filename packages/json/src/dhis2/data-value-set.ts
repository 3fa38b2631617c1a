import { type Counts, fail, type Issue, ok, type Result } from '@balanting/core';
import type { DataValue, DataValueOptions } from './data-value.js';
import { mappedValues } from './mapped-values.js';
import type { Dhis2Mapping } from './mapping.js';

/** The body of `POST /api/dataValueSets`, in its bulk form. */
export interface DataValueSet {
  readonly dataElementIdScheme: string;
  readonly orgUnitIdScheme: string;
  readonly categoryOptionComboIdScheme: string;
  readonly dataValues: readonly DataValue[];
}

/**
 * The counts as data values for a DHIS2 server: a value for each group and each element of the mapping,
 * zeros too.
 *
 * Counts of several months in one longer period are never added up: a child measured three times in a
 * quarter is one child. They are refused with `dhis2.value_twice`.
 *
 * Source: DHIS2 developer guide, "Data value sets".
 *
 * @returns every issue of {@link checkDhis2} of level `error`; its warnings beside the value
 *
 * @example
 * const mapping = { format: 'balanting-dhis2-mapping', version: 1, periodType: 'Monthly', elements: [], areas: [] };
 * const set = dataValueSet(emptyCounts({ by: ['village', 'month'] }), mapping);
 * set.ok && set.value.dataValues; // => []
 */
export function dataValueSet(
  counts: Counts,
  mapping: Dhis2Mapping,
  options: DataValueOptions = {},
): Result<DataValueSet> {
  const { values, issues } = mappedValues(counts, mapping, options);
  const [first, ...others] = issues.filter(({ level }) => level === 'error');
  if (first !== undefined) return fail(first, ...others);
  const {
    dataElement = 'UID',
    orgUnit = 'UID',
    categoryOptionCombo = 'UID',
  } = mapping.schemes ?? {};
  const set = {
    dataElementIdScheme: dataElement,
    orgUnitIdScheme: orgUnit,
    categoryOptionComboIdScheme: categoryOptionCombo,
    dataValues: values,
  };
  return ok(set, issues);
}

/**
 * What is wrong or doubtful about sending counts through a mapping, without sending: a dry run.
 *
 * Errors: `dhis2.figure_unknown`, `dhis2.element_twice`, `dhis2.area_twice`, `dhis2.group_twice`,
 * `dhis2.id_invalid`, `dhis2.area_unmapped`, `dhis2.group_unmapped`, `dhis2.period_missing`,
 * `dhis2.value_twice`. Warnings: `dhis2.area_unused` for an area of the mapping without any child.
 *
 * @example
 * const mapping = { format: 'balanting-dhis2-mapping', version: 1, periodType: 'Monthly', elements: [], areas: [] };
 * checkDhis2(emptyCounts({ by: ['month'] }), mapping); // => []
 */
export function checkDhis2(
  counts: Counts,
  mapping: Dhis2Mapping,
  options: DataValueOptions = {},
): readonly Issue[] {
  return mappedValues(counts, mapping, options).issues;
}
