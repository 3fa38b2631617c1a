import {
  COUNTED_CLASSES,
  COUNTED_INDICATORS,
  type CountCell,
  OUTCOME_IDS,
  type OutcomeId,
  shareOf,
} from '@balanting/core';

/** Gives a number of children of one group. */
type FigureOfCell = (cell: CountCell) => number;

/**
 * What a group of children can be told in numbers: `measured`, `oedema`, the cases of each outcome
 * (`stunting`), and of each indicator those with a score (`heightForAge.scored`), those whose score is not
 * plausible (`heightForAge.flagged`) and those of each class (`heightForAge.pendek`).
 */
const FIGURES: ReadonlyMap<string, FigureOfCell> = /* @__PURE__ */ figuresByName();

/** The names of all figures. */
export const FIGURE_NAMES: readonly string[] = /* @__PURE__ */ [...FIGURES.keys()];

/**
 * A number of children of one group; undefined for a name that is no figure.
 *
 * @example
 * FIGURE_NAMES.includes('weightForHeight.gizi_buruk'); // => true
 */
export function figureOf(cell: CountCell, name: string): number | undefined {
  return FIGURES.get(name)?.(cell);
}

/**
 * Codes of data elements that a new server may take for the figures; a server that stands has its own.
 * No list of the ministry's ASDK was at hand, so they are ours.
 */
export const SUGGESTED_ELEMENTS: Readonly<Record<string, string>> = {
  measured: 'STN_N_UKUR',
  'heightForAge.sangat_pendek': 'STN_SP',
  'heightForAge.pendek': 'STN_P',
  'weightForHeight.gizi_buruk': 'STN_WAST_GB',
  'weightForHeight.gizi_kurang': 'STN_WAST_GK',
  'weightForAge.sangat_kurang': 'STN_BBU_SK',
  'weightForAge.kurang': 'STN_BBU_K',
};

function figuresByName(): ReadonlyMap<string, FigureOfCell> {
  const outcome = (id: OutcomeId): [string, FigureOfCell] => [
    id,
    (cell) => shareOf(cell, id).cases,
  ];
  const ofIndicators = COUNTED_INDICATORS.flatMap((id): [string, FigureOfCell][] => [
    [`${id}.scored`, (cell) => cell.classes[id].reduce((sum, count) => sum + count, 0)],
    [`${id}.flagged`, (cell) => cell.flagged[id]],
    ...COUNTED_CLASSES[id].map(({ code }, k): [string, FigureOfCell] => [
      `${id}.${code}`,
      (cell) => cell.classes[id][k] as number,
    ]),
  ]);
  return new Map<string, FigureOfCell>([
    ['measured', ({ measured }) => measured],
    ['oedema', ({ oedema }) => oedema],
    ...OUTCOME_IDS.map(outcome),
    ...ofIndicators,
  ]);
}
