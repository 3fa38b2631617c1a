import {
  type AssessedTable,
  type ClassificationStandard,
  classOf,
  type IndicatorId,
  type Language,
  MISSING,
  MISSING_REASONS,
  missingReasonText,
  type RecordTable,
  type ZColumn,
} from '@balanting/core';
import { zWithTwoDecimals } from '../output/shown-number.js';
import type { ZscoreColumns } from './zscore-columns.js';

/** Indicators by the short names of the programme. */
const SHORT_NAMES = [
  ['bbu', 'weightForAge'],
  ['tbu', 'heightForAge'],
  ['bbtb', 'weightForHeight'],
  ['imtu', 'bmiForAge'],
] as const satisfies readonly (readonly [string, IndicatorId])[];

/** How {@link eppgbmColumns} writes. */
export interface EppgbmColumnsOptions {
  readonly standard: ClassificationStandard;
  readonly language: Language;
  /** Decimal mark of the file. */
  readonly mark: '.' | ',';
}

/**
 * The columns beside those of an e-PPGBM export: age in days, then z, flag, class of Permenkes 2/2020
 * and the reason of a missing z, each for BB/U, TB/U, BB/TB and IMT/U.
 */
export function eppgbmColumns(options: EppgbmColumnsOptions): ZscoreColumns {
  const named = (part: string) => SHORT_NAMES.map(([short]) => `hitung_${part}_${short}`);
  return {
    names: ['hitung_umur_hari', ...['zs', 'flag', 'status', 'alasan'].flatMap(named)],
    cells: (assessed, i) => cellsOf(assessed, i, options),
  };
}

const WIDTH = SHORT_NAMES.length;

/** One row: the parts stand apart, so that all z come first, then all flags, and so on. */
function cellsOf(
  { input, scores }: AssessedTable<RecordTable>,
  i: number,
  options: EppgbmColumnsOptions,
): readonly string[] {
  const days = input.ageDays[i] as number;
  const cells = new Array<string>(1 + 4 * WIDTH).fill('');
  cells[0] = days === MISSING ? '' : String(days);
  for (let k = 0; k < WIDTH; k++) {
    const [, id] = SHORT_NAMES[k] as (typeof SHORT_NAMES)[number];
    putScore(cells, 1 + k, { column: scores[id], i, id }, options);
  }
  return cells;
}

interface Scored {
  readonly column: ZColumn | undefined;
  readonly i: number;
  readonly id: IndicatorId;
}

/** Puts z, flag, class and reason of one indicator into their places. */
function putScore(
  cells: string[],
  at: number,
  { column, i, id }: Scored,
  { standard, language, mark }: EppgbmColumnsOptions,
): void {
  const z = column?.z[i] ?? MISSING;
  if (z === MISSING) cells[at + 3 * WIDTH] = reasonText(column, i, language);
  else {
    cells[at] = zWithTwoDecimals(z, mark);
    cells[at + WIDTH] = String(column?.flag[i]);
    cells[at + 2 * WIDTH] = classOf(standard, id, z)?.label[language] ?? '';
  }
}

/** Why a row has no z; a measurement whose column the file lacks is missing everywhere. */
function reasonText(column: ZColumn | undefined, i: number, language: Language): string {
  const reason = MISSING_REASONS[column?.reason[i] ?? 0] ?? 'none';
  return missingReasonText(reason === 'none' ? 'measurement-missing' : reason, language);
}
