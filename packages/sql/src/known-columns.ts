import { type ColumnMap, WHO_COLUMNS } from './column-map.js';

/**
 * The columns of an e-PPGBM export as `balanting convert --to parquet` writes it: dates are dates, measures are
 * numbers. A child is known again by name, birth date, sex and village, as core does.
 */
export const EPPGBM_COLUMNS: ColumnMap = {
  sex: { column: 'JK', male: ['L'], female: ['P'] },
  age: { birthDate: 'Tgl Lahir', measuredOn: 'Tanggal Pengukuran' },
  weight: { column: 'Berat', unit: 'kg' },
  lengthHeight: { column: 'Tinggi', unit: 'cm' },
  position: { column: 'Cara Ukur', lying: ['Terlentang'], standing: ['Berdiri'] },
  oedema: { column: 'Edema', yes: ['Ya'] },
  armCircumference: { column: 'LiLA', unit: 'cm' },
  headCircumference: { column: 'Lingkar Kepala', unit: 'cm' },
  district: 'Kab/Kota',
  kecamatan: 'Kec',
  village: 'Desa/Kel',
  child: ['Nama', 'Tgl Lahir', 'JK', 'Desa/Kel'],
};

/**
 * The column map of a table whose columns are those of a known format: an e-PPGBM export, or WHO Anthro with
 * ages in days. Measures and places that the table has no column for are left out of the map.
 *
 * @returns undefined where the columns are of no known format
 *
 * @example
 * knownColumns(['sex', 'age', 'weight'])?.weight; // => { column: 'weight', unit: 'kg' }
 */
export function knownColumns(names: readonly string[]): ColumnMap | undefined {
  const present = new Set(names);
  const known = [EPPGBM_COLUMNS, WHO_COLUMNS].find(({ sex, age }) =>
    [sex.column, ...Object.values(age)].every((column) => present.has(column)),
  );
  if (known === undefined) return undefined;
  const entries = Object.entries(known).filter(([, part]) => isPresent(part, present));
  return Object.fromEntries(entries) as ColumnMap;
}

function isPresent(part: ColumnMap[keyof ColumnMap], present: ReadonlySet<string>): boolean {
  if (typeof part === 'string') return present.has(part);
  if (Array.isArray(part)) return part.every((column) => present.has(column));
  return typeof part !== 'object' || !('column' in part) || present.has(part.column);
}
