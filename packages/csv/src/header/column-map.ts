import { headerKey } from './header-key.js';
import type { FieldOf, RegisterField } from './register-field.js';

/**
 * What {@link ColumnMap} may name, with the field of a record that each is. The unit is part of the name.
 */
export const MAPPED_FIELDS = {
  id: 'id',
  nik: 'nik',
  name: 'name',
  sex: 'sex',
  birthDate: 'birthDate',
  measuredOn: 'measuredOn',
  ageText: 'ageText',
  ageDays: 'ageDays',
  ageMonths: 'ageMonths',
  weightKg: 'weight',
  heightCm: 'lengthHeight',
  position: 'position',
  armCircumferenceCm: 'armCircumference',
  headCircumferenceCm: 'headCircumference',
  oedema: 'oedema',
  printedGain: 'printedGain',
  province: 'province',
  district: 'district',
  kecamatan: 'kecamatan',
  puskesmas: 'puskesmas',
  village: 'village',
  posyandu: 'posyandu',
} as const satisfies Readonly<Record<string, RegisterField>>;

/** A name that {@link ColumnMap} knows. */
export type MappedField = keyof typeof MAPPED_FIELDS;

/** For each field the header of its column, for tables whose header words are their own. */
export type ColumnMap = Readonly<Partial<Record<MappedField, string>>>;

/** Whether a row holds every header that the map names. */
export function isMappedHeader(row: readonly string[], map: ColumnMap): boolean {
  const keys = new Set(row.map(headerKey));
  const wanted = Object.values(map).map(headerKey);
  return wanted.length > 0 && wanted.every((key) => keys.has(key));
}

/**
 * The fields by the headers of the map; other headers are those that `fieldOf` knows, but for fields that
 * the map has given to another column.
 */
export function mappedField(map: ColumnMap, fieldOf: FieldOf): FieldOf {
  const names = Object.keys(map) as MappedField[];
  const told = new Map(names.map((name) => [headerKey(map[name] ?? ''), MAPPED_FIELDS[name]]));
  const taken = new Set<RegisterField>(told.values());
  return (cell) => {
    const mapped = told.get(headerKey(cell));
    if (mapped !== undefined) return mapped;
    const field = fieldOf(cell);
    return field === undefined || taken.has(field) ? undefined : field;
  };
}
