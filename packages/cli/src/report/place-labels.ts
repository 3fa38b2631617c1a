import type { DictionaryColumn, Place } from '@balanting/core';
import type { Layout } from '@balanting/csv';

/** Places of a register by the words that `--by` knows them by. */
const PLACES: Readonly<Record<string, keyof Place>> = {
  kabupaten: 'district',
  kecamatan: 'kecamatan',
  puskesmas: 'puskesmas',
  desa: 'village',
  village: 'village',
  posyandu: 'posyandu',
};

/** What tells apart places of one name: villages of two kecamatan may share one. */
const WITHIN: Readonly<Partial<Record<keyof Place, readonly (keyof Place)[]>>> = {
  village: ['kecamatan'],
  posyandu: ['village', 'kecamatan'],
};

/** Whether `--by` means a place of the register, not a column by its header. */
export function isPlace(layout: Layout, word: string): boolean {
  return layout === 'eppgbm' && Object.hasOwn(PLACES, word.toLowerCase());
}

/**
 * The names of places as a column of labels. Villages and posyandu may share a name, so each is followed
 * by what it belongs to: `MELATI (GALUMBANG, JUAI)`.
 */
export function placeLabels(
  word: string,
  { codes, values }: DictionaryColumn<Place>,
): DictionaryColumn<string> {
  const part = PLACES[word.toLowerCase()] ?? 'village';
  const names = values.map((place) => fullName(place, part));
  const labels = [...new Set(names)].filter((name) => name !== '');
  const at = new Map(labels.map((label, code) => [label, code]));
  const places = names.map((name) => at.get(name) ?? -1);
  return { codes: codes.map((code) => places[code] ?? -1), values: labels };
}

function fullName(place: Place, part: keyof Place): string {
  const name = place[part].trim();
  const around = (WITHIN[part] ?? []).map((outer) => place[outer].trim()).filter(Boolean);
  return name === '' || around.length === 0 ? name : `${name} (${around.join(', ')})`;
}
