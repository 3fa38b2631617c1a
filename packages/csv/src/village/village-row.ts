import type { LocusVillage } from '@balanting/core';
import type { PlainRow } from '../plain-table.js';
import type { ServiceColumns, VillageColumns, VillageField } from './village-columns.js';
import type { NumberReader } from './village-numbers.js';

/** A village, and the years that it has been on the list. */
export function villageOfRow(
  row: PlainRow,
  { fields, services }: VillageColumns,
  read: NumberReader,
) {
  const text = (field: VillageField) => {
    const at = fields[field];
    return at === undefined ? '' : (row.cells[at] ?? '');
  };
  const number = (field: VillageField) => read(row, fields[field]);
  const [name, kecamatan] = [text('name'), text('kecamatan')];
  const code = text('code') || [kecamatan, name].filter(Boolean).join('/');
  const [previousCases, previousN] = [number('previousCases'), number('previousN')];
  const village: LocusVillage = {
    code,
    ...(name !== '' && { name }),
    ...(kecamatan !== '' && { kecamatan }),
    cases: number('cases') ?? 0,
    n: number('n') ?? 0,
    targetChildren: number('targetChildren'),
    services: Object.fromEntries(services.map((one) => [one.id, serviceOf(row, one, read)])),
    familiesAtRisk: number('familiesAtRisk'),
    poorFamilies: number('poorFamilies'),
    ...(previousCases !== null &&
      previousN !== null && { previous: { cases: previousCases, n: previousN } }),
  };
  return { village, years: number('years') };
}

function serviceOf(row: PlainRow, { share, reached, due }: ServiceColumns, read: NumberReader) {
  if (share !== undefined) return read(row, share);
  const [people, among] = [read(row, reached), read(row, due)];
  return people === null || among === null ? null : { reached: people, due: among };
}
