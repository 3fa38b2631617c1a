import { groupingBy, type Place, type SurveyGrouping, whoGrouping } from '@balanting/core';
import type { Layout } from '@balanting/csv';
import { whoGroupingColumns } from './survey-columns.js';
import type { SurveyRows } from './survey-rows.js';

/** Places of a register by the words that `--by` knows them by. */
const PLACES: Readonly<Record<string, keyof Place>> = {
  kabupaten: 'district',
  kecamatan: 'kecamatan',
  puskesmas: 'puskesmas',
  desa: 'village',
  village: 'village',
  posyandu: 'posyandu',
};

/** Whether `--by` means a place of the register, not a column by its header. */
export function isPlace(layout: Layout, word: string): boolean {
  return layout === 'eppgbm' && Object.hasOwn(PLACES, word.toLowerCase());
}

/** What a table is grouped by unless told otherwise. */
export function usualGroupings(layout: Layout, header: readonly string[]): readonly string[] {
  return layout === 'eppgbm' ? ['kecamatan'] : whoGroupingColumns(header);
}

/** The groupings of a table by the words of `--by` and those that its layout always has. */
export function groupingsOf(
  layout: Layout,
  header: readonly string[],
  by: readonly string[],
  rows: SurveyRows,
): readonly SurveyGrouping[] {
  const usual = usualGroupings(layout, header);
  const own = by.filter((word) => !usual.includes(word.toLowerCase()));
  return [...usual, ...own].map((word) => {
    if (isPlace(layout, word)) return placeGrouping(word, rows);
    const column = rows.extras.labels[word] ?? { codes: new Int32Array(), values: [] };
    if (usual.includes(word)) return whoGrouping(word, column);
    return groupingBy({ id: word, title: { id: word, en: word } }, column);
  });
}

function placeGrouping(word: string, { place: { codes, values } }: SurveyRows): SurveyGrouping {
  const part = PLACES[word.toLowerCase()] ?? 'village';
  const names = [...new Set(values.map((place) => place[part].trim()))].filter(
    (name) => name !== '',
  );
  const places = values.map((place) => names.indexOf(place[part].trim()));
  const column = { codes: codes.map((code) => places[code] ?? -1), values: names };
  const title = word.charAt(0).toUpperCase() + word.slice(1);
  return groupingBy({ id: word, title: { id: title, en: title } }, column);
}
