import type { DictionaryColumn, Place } from '../../record/record-table.js';
import { monthText } from '../calendar.js';
import { GAIN, GAIN_REASONS } from '../gain-code.js';
import type { GainTable } from '../gain-columns.js';
import {
  numbersOf,
  type SkdnCell,
  type SkdnCounts,
  type SkdnNumber,
  type SkdnOptions,
  skdnOfCells,
} from './skdn-counts.js';
import { type SkdnDimension, type SkdnKey, skdnKeyBy } from './skdn-key.js';

/** The names by which a place is counted. */
export type SkdnPlace = Omit<SkdnKey, 'month'>;

/** How {@link skdnTable} groups children. */
export interface SkdnTableOptions extends SkdnOptions {
  /** Names of a place as the register writes it. Default: {@link skdnPlaceOf}. */
  readonly placeOf?: (place: Place) => SkdnPlace;
  /** Only this month, `2025-08`. Default: every month of the table. */
  readonly month?: string;
}

/**
 * SKDN of a table of gains: each child counts once in a month, where its row of that month places it.
 *
 * Source: Kemenkes RI, SKDN.
 *
 * @example
 * const gains = gainTable({
 *   length: 1,
 *   childKey: Float64Array.of(7),
 *   measuredDay: Int32Array.of(20310),
 *   birthDay: Int32Array.of(19800),
 *   sex: Uint8Array.of(1),
 *   weight: Int32Array.of(8200),
 * });
 * skdnTable(gains, undefined, { by: [] }).cells[0]?.b; // => 1
 */
export function skdnTable(
  gains: GainTable,
  place: DictionaryColumn<Place> | undefined,
  options: SkdnTableOptions,
): SkdnCounts {
  const { by, month, placeOf = skdnPlaceOf } = options;
  const groups = placeGroups(place, by, placeOf);
  const counters = new Map<number, Record<SkdnNumber, number>>();
  const size = groups.places.length;
  for (let row = 0; row < gains.length; row++) {
    if (gains.code[row] === GAIN.none) continue;
    const group = groups.ofCode[place?.codes[row] ?? -1] ?? 0;
    addRow(cellOf(counters, (gains.month[row] as number) * size + group), gains, row);
  }
  const cells: SkdnCell[] = [];
  for (const [number, numbers] of counters) {
    const text = monthText(Math.floor(number / size));
    if (month !== undefined && text !== month) continue;
    cells.push({ key: { ...groups.places[number % size], month: text }, ...numbers });
  }
  return skdnOfCells(cells, { by });
}

/**
 * The names of a place as the register writes it, null where empty; a posyandu without the word
 * "Posyandu" before its name, in capitals, so that both ways of writing it are one.
 *
 * @example
 * const place = { province: '', district: 'Balangan', kecamatan: 'Juai', puskesmas: '', village: 'Mungkur Uyam', posyandu: 'Posyandu Melati 1' };
 * skdnPlaceOf(place).posyandu; // => 'MELATI 1'
 */
export function skdnPlaceOf(place: Place): SkdnPlace {
  const { district, kecamatan, puskesmas, village, posyandu } = place;
  const name = posyandu.trim().replace(/\s+/g, ' ').toUpperCase();
  return {
    district: district || null,
    kecamatan: kecamatan || null,
    puskesmas: puskesmas || null,
    village: village || null,
    posyandu: name.replace(/^POSYANDU /, '') || null,
  };
}

const NOWHERE: SkdnPlace = {};

/** Numbers the groups of places; the first is that of a place that is not known. */
function placeGroups(
  place: DictionaryColumn<Place> | undefined,
  by: readonly SkdnDimension[],
  placeOf: (place: Place) => SkdnPlace,
) {
  const textOf = (key: SkdnPlace) => JSON.stringify(skdnKeyBy({ ...key, month: '' }, by));
  const places = [NOWHERE];
  const numbers = new Map([[textOf(NOWHERE), 0]]);
  const ofCode = (place?.values ?? []).map((value) => {
    const key = placeOf(value);
    const text = textOf(key);
    const number = numbers.get(text) ?? places.push(key) - 1;
    numbers.set(text, number);
    return number;
  });
  return { places, ofCode };
}

function cellOf(
  counters: Map<number, Record<SkdnNumber, number>>,
  number: number,
): Record<SkdnNumber, number> {
  const known = counters.get(number);
  if (known !== undefined) return known;
  const cell = numbersOf(() => 0);
  counters.set(number, cell);
  return cell;
}

const NO_HISTORY = GAIN_REASONS.indexOf('no-history');

function addRow(cell: Record<SkdnNumber, number>, gains: GainTable, row: number): void {
  cell.listed++;
  const code = gains.code[row];
  if (code === GAIN.listed) return;
  cell.d++;
  if (code === GAIN.N) cell.n++;
  else if (code === GAIN.T) addFailed(cell, gains.run[row] as number);
  else if (code === GAIN.O) cell.o++;
  else cell.b++;
  if (gains.reason[row] === NO_HISTORY) cell.bNoHistory++;
  if (gains.bgm[row] === 1) cell.bgm++;
}

function addFailed(cell: Record<SkdnNumber, number>, run: number): void {
  cell.t++;
  if (run >= 2) cell.twoT++;
  if (run >= 3) cell.threeT++;
}
