import {
  type IndicatorEstimate,
  type IndicatorId,
  SURVEY_CUTS,
  type SurveyCut,
  type SurveyMean,
  type SurveyRow,
  type SurveyShare,
  type SurveyTable,
} from '@balanting/core';
import type { CsvCell } from '../tables/csv-text.js';

/** Indicators in WHO's words, in the order of its tables. */
const ANTHRO = [
  ['HA', 'heightForAge'],
  ['WA', 'weightForAge'],
  ['BMI', 'bmiForAge'],
  ['WH', 'weightForHeight'],
] as const satisfies readonly (readonly [string, IndicatorId])[];

const ANTHROPLUS = ANTHRO.slice(0, 3);

const CUT_NAMES: Readonly<Record<SurveyCut, string>> = {
  below3: '_3',
  below2: '_2',
  below1: '_1',
  above1: '1',
  above2: '2',
  above3: '3',
};

const SHARE = ['r', 'se', 'll', 'ul'] as const;
const MEAN = [...SHARE, 'stdev'] as const;

/**
 * A survey table in the columns of WHO's packages: percent for shares, z for means, all digits; empty
 * where there is no estimate. Group names are in English, as WHO writes them.
 *
 * Source: WHO R packages anthro 1.1.0 (135 columns) and anthroplus 1.0.0 (96 columns).
 */
export function whoLayout(table: SurveyTable): readonly (readonly CsvCell[])[] {
  const isSchool = table.population === 'school-age';
  const indicators = isSchool ? ANTHROPLUS : ANTHRO;
  const heading = [
    ...(isSchool ? ['Group', 'Years', 'Months'] : ['Group']),
    ...indicators.flatMap(([letters]) => indicatorNames(letters)),
    ...(isSchool ? [] : COMBINED_NAMES),
  ];
  const rows = table.rows.map((row) => [
    groupName(row),
    ...(isSchool ? schoolAges(row) : []),
    ...indicators.flatMap(([, id]) => indicatorCells(row.indicators[id])),
    ...(isSchool ? [] : combinedCells(row)),
  ]);
  return [heading, ...rows];
}

/** A group as WHO names it: `Sex: Female`. */
export function groupName({ grouping, label }: SurveyRow): string {
  return grouping.id === 'all' ? label.en : `${grouping.title.en}: ${label.en}`;
}

function indicatorNames(letters: string): readonly string[] {
  return [
    `${letters}Z_pop`,
    `${letters}Z_unwpop`,
    ...SURVEY_CUTS.flatMap((cut) => SHARE.map((end) => `${letters}${CUT_NAMES[cut]}_${end}`)),
    ...MEAN.map((end) => `${letters}_${end}`),
  ];
}

const COMBINED_NAMES = [
  'HA_2_WH_2_pop',
  'HA_2_WH_2_unwpop',
  ...SHARE.map((end) => `HA_2_WH_2_${end}`),
  ...SHARE.map((end) => `HA_2_WH2_${end}`),
];

function indicatorCells(estimate: IndicatorEstimate | undefined): readonly CsvCell[] {
  if (estimate === undefined) {
    return new Array(2 + SURVEY_CUTS.length * SHARE.length + MEAN.length).fill(null);
  }
  const { population, children, cuts, mean } = estimate;
  return [
    population,
    children,
    ...SURVEY_CUTS.flatMap((cut) => shareCells(cuts[cut])),
    ...meanCells(mean),
  ];
}

function combinedCells({ combined }: SurveyRow): readonly CsvCell[] {
  const { population = null, children = null } = combined ?? {};
  return [
    population,
    children,
    ...shareCells(combined?.stuntedWasted ?? null),
    ...shareCells(combined?.stuntedOverweight ?? null),
  ];
}

function shareCells(share: SurveyShare | null): readonly CsvCell[] {
  if (share === null) return [null, null, null, null];
  const [lower, upper] = share.interval ?? [null, null];
  return [share.share, share.se, lower, upper].map((part) => (part === null ? null : part * 100));
}

function meanCells(mean: SurveyMean | null): readonly CsvCell[] {
  if (mean === null) return [null, null, null, null, null];
  return [mean.mean, mean.se, ...(mean.interval ?? [null, null]), mean.sd];
}

const TOTALS: Readonly<Record<string, string>> = {
  '60-119': 'Total (5-9)',
  '120-179': 'Total (10-14)',
  '180-228': 'Total (15-19)',
};

/** The columns Years and Months of AnthroPlus. */
function schoolAges({ grouping, label }: SurveyRow): readonly string[] {
  const [, from, to] = /(\d+)-(\d+) mo/.exec(label.en) ?? [];
  if (from === undefined) return ['Total (5-19)', '(60-228)'];
  const months = `${from}-${to}`;
  const isOneYear = grouping.id === 'ageGroup1';
  return [isOneYear ? String(Number(from) / 12) : (TOTALS[months] ?? ''), `(${months})`];
}
