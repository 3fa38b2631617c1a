import { groupingBy, type SurveyGrouping, whoGrouping } from '@balanting/core';
import type { Layout } from '@balanting/csv';
import { isPlace, placeLabels } from '../report/place-labels.js';
import { whoGroupingColumns } from './survey-columns.js';
import type { SurveyRows } from './survey-rows.js';

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

function placeGrouping(word: string, { place }: SurveyRows): SurveyGrouping {
  const title = word.charAt(0).toUpperCase() + word.slice(1);
  return groupingBy({ id: word, title: { id: title, en: title } }, placeLabels(word, place));
}
