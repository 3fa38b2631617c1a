import {
  type AssessedTable,
  bodyMassIndex,
  type IndicatorId,
  MEASURE_SCALE,
  MISSING,
  type PositionCode,
  positionThatCounts,
  type RecordTable,
  type ZColumn,
} from '@balanting/core';
import { measured, shortest } from '../output/shown-number.js';
import type { ZscoreColumns } from './zscore-columns.js';

type Assessed = AssessedTable<RecordTable>;

/** Indicators in the order of WHO Anthro, by the letters of its columns. */
const ANTHRO = [
  ['len', 'heightForAge'],
  ['wei', 'weightForAge'],
  ['wfl', 'weightForHeight'],
  ['bmi', 'bmiForAge'],
  ['hc', 'headCircumferenceForAge'],
  ['ac', 'armCircumferenceForAge'],
  ['ts', 'tricepsForAge'],
  ['ss', 'subscapularForAge'],
] as const satisfies readonly (readonly [string, IndicatorId])[];

/** Indicators in the order of WHO AnthroPlus. */
const ANTHROPLUS = ['heightForAge', 'weightForAge', 'bmiForAge'] as const;

const MEASURE_LETTERS: Readonly<Record<PositionCode, string>> = { 0: '', 1: 'l', 2: 'h' };

/**
 * The columns of `anthro_zscores` of WHO's R package anthro 1.1.0, names and order: cleaned values, then
 * z and flag of each indicator. Empty is missing.
 */
export const anthroColumns: ZscoreColumns = {
  names: [
    ...['clenhei', 'cmeasure', 'c9mo_flag', 'cbmi', 'csex'],
    ...ANTHRO.flatMap(([letters]) => [`z${letters}`, `f${letters}`]),
  ],
  cells: (assessed, i) => [
    ...cleaned(assessed, i),
    ...ANTHRO.flatMap(([, id]) => [
      zText(assessed.scores[id], i),
      flagText(assessed.scores[id], i),
    ]),
  ],
};

/** The columns of `anthroplus_zscores` of WHO's R package anthroplus 1.0.0. */
export const anthroplusColumns: ZscoreColumns = {
  names: ['csex', 'coedema', 'cbmi', 'zhfa', 'zwfa', 'zbfa', 'fhfa', 'fwfa', 'fbfa'],
  cells: (assessed, i) => [
    sexText(assessed, i),
    assessed.input.oedema?.[i] === 1 ? 'y' : 'n',
    shortest(bmi(assessed, i)),
    ...ANTHROPLUS.map((id) => zText(assessed.scores[id], i)),
    ...ANTHROPLUS.map((id) => flagText(assessed.scores[id], i)),
  ],
};

function cleaned(assessed: Assessed, i: number): readonly string[] {
  const { position, ageMonths } = assessed.input;
  const given = (position?.[i] ?? 0) as PositionCode;
  const counts = positionThatCounts(given, ageMonths?.[i] ?? Number.NaN);
  return [
    shortest(length(assessed, i)),
    MEASURE_LETTERS[counts],
    counts === given ? '0' : '1',
    shortest(bmi(assessed, i)),
    sexText(assessed, i),
  ];
}

function length({ input, adjustedLength }: Assessed, i: number): number {
  return measured(adjustedLength ?? input.lengthHeight, MEASURE_SCALE.lengthHeight, i);
}

function bmi(assessed: Assessed, i: number): number {
  const weight = measured(assessed.input.weight, MEASURE_SCALE.weight, i);
  return bodyMassIndex(weight, length(assessed, i));
}

function sexText({ input }: Assessed, i: number): string {
  return input.sex[i] === 0 ? '' : String(input.sex[i]);
}

function zText(column: ZColumn | undefined, i: number): string {
  const z = column?.z[i] ?? MISSING;
  return z === MISSING ? '' : String(z / 100);
}

function flagText(column: ZColumn | undefined, i: number): string {
  return column === undefined || column.z[i] === MISSING ? '' : String(column.flag[i]);
}
