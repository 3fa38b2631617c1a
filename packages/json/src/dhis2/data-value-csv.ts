import type { DataValueSet } from './data-value-set.js';

const HEADER = [
  'dataelement',
  'period',
  'orgunit',
  'categoryoptioncombo',
  'attributeoptioncombo',
  'value',
] as const;

/**
 * The data values as CSV for `POST /api/dataValueSets` with `Content-Type: application/csv`. The schemes of
 * the ids are no part of it: name them in the query, such as `?orgUnitIdScheme=CODE`.
 *
 * Source: DHIS2 developer guide, "CSV data value format".
 *
 * @example
 * const schemes = { dataElementIdScheme: 'UID', orgUnitIdScheme: 'CODE', categoryOptionComboIdScheme: 'UID' };
 * const values = [{ dataElement: 'e1', period: '202508', orgUnit: '631101', value: '12' }];
 * dataValueCsv({ ...schemes, dataValues: values }).split('\n')[1]; // => '"e1","202508","631101","","","12"'
 */
export function dataValueCsv({ dataValues }: DataValueSet): string {
  const lines = dataValues.map((one) =>
    line([
      one.dataElement,
      one.period,
      one.orgUnit,
      one.categoryOptionCombo ?? '',
      one.attributeOptionCombo ?? '',
      one.value,
    ]),
  );
  return [line(HEADER), ...lines, ''].join('\n');
}

function line(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}
