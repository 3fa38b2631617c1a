import {
  assessTable,
  groupingBy,
  labelColumn,
  type SurveyTable,
  surveyTable,
  UNDER_FIVE,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';

const CHILDREN = 60;
const column = (value: (i: number) => number) =>
  Array.from({ length: CHILDREN }, (_, i) => value(i));

/** The table of a made-up survey (CONTOH): 60 children of 12 clusters in 2 strata, 4 of team B. */
export function survey(design = true): SurveyTable {
  const children = {
    length: CHILDREN,
    sex: Uint8Array.from(column((i) => 1 + (i % 2))),
    ageDays: Int32Array.from(column((i) => 200 + 25 * i)),
    lengthHeight: Int32Array.from(column((i) => 6300 + 60 * i + 150 * (i % 5))),
    weight: Int32Array.from(column((i) => 6600 + 150 * i + 200 * (i % 7))),
  };
  const text = (label: (i: number) => string) => labelColumn(column((i) => i).map(label));
  const team = text((i) => (i < 4 ? 'B' : 'A'));
  const found = surveyTable(assessTable(children, { reference: who2006 }), {
    population: UNDER_FIVE,
    groupings: [groupingBy({ id: 'team', title: { id: 'Tim', en: 'Team' } }, team)],
    design: design
      ? {
          cluster: text((i) => String(i % 12)),
          strata: text((i) => (i % 12 < 6 ? 'hills' : 'river')),
          weight: Float64Array.from(column((i) => 1 + (i % 3) / 2)),
        }
      : {},
  });
  if (!found.ok) throw new Error('The made-up survey has no table.');
  return found.value;
}
