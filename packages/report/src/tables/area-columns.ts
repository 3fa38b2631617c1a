import type { AreaData, EstimateData, OutcomeId } from '@balanting/core';
import type { CsvCell } from './csv-text.js';

/** The outcomes of a table, in the order of its columns, and their names in a heading. */
const OUTCOMES = {
  stunting: 'stunting',
  severeStunting: 'severe_stunting',
  underweight: 'underweight',
  severeUnderweight: 'severe_underweight',
  wasting: 'wasting',
  severeWasting: 'severe_wasting',
  overweight: 'overweight',
} as const satisfies Record<OutcomeId, string>;

const FIGURES = {
  cases: (estimate) => estimate.cases,
  n: (estimate) => estimate.n,
  share: (estimate) => estimate.share,
  low: (estimate) => estimate.interval?.[0] ?? null,
  high: (estimate) => estimate.interval?.[1] ?? null,
  severity: (estimate) => estimate.severity,
} as const satisfies Record<string, (estimate: EstimateData) => CsvCell>;

/** Names of the columns of {@link areaCells}. */
export const AREA_HEADINGS: readonly string[] = [
  'measured',
  'stunting_change',
  ...Object.values(OUTCOMES).flatMap((outcome) =>
    Object.keys(FIGURES).map((figure) => `${outcome}_${figure}`),
  ),
];

/** The figures of an area: children measured, change of stunting, and each outcome in six columns. */
export function areaCells(area: AreaData): readonly CsvCell[] {
  const ids = Object.keys(OUTCOMES) as readonly OutcomeId[];
  return [
    area.measured,
    area.change,
    ...ids.flatMap((id) => Object.values(FIGURES).map((figure) => figure(area.outcomes[id]))),
  ];
}
