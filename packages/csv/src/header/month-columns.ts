import { eppgbmField } from './register-field.js';

/** The columns of a sheet that has one row for each child and a block of columns for each month. */
export interface MonthColumns {
  /** The header that each block has by itself: the columns of the child, then those of a month. */
  readonly header: readonly string[];
  /** For each block the column of the sheet behind each column of `header`, -1 where it has none. */
  readonly blocks: readonly (readonly number[])[];
}

/** The months by the words with which headers name them. */
const MONTH_WORDS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'ags', 'agt', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((words, month) => words.map((word) => [word, month + 1] as const)),
);
const YEAR = /^(?:19|20)\d{2}$/;

/** A header cell such as `JANUARI_BERAT`: its month with the year where it has one, and the rest. */
interface MonthCell {
  readonly month: string;
  readonly rest: string;
}

/**
 * The blocks of months in a header of one row (`JANUARI_BERAT`, `BB Jan 2024`); undefined where it has none, or
 * does not name the child.
 *
 * Source: sheets of village reports and of apps that read them (TANGGALUKUR, UMUR, BERAT, TINGGI, CARAUKUR of
 * each month).
 */
export function monthColumns(header: readonly string[]): MonthColumns | undefined {
  const cells = header.map(monthCell);
  const months = [...new Set(cells.flatMap((cell) => cell?.month ?? []))];
  const rests = [...new Set(cells.flatMap((cell) => cell?.rest ?? []))];
  const own = header.flatMap((_, at) => (cells[at] === undefined ? [at] : []));
  const isMeasured = rests.some((rest) =>
    ['weight', 'lengthHeight'].includes(eppgbmField(rest) ?? ''),
  );
  if (!isMeasured || !own.some((at) => eppgbmField(header[at] ?? '') === 'name')) return undefined;
  const blocks = months.map((month) => [
    ...own,
    ...rests.map((rest) => cells.findIndex((cell) => cell?.month === month && cell.rest === rest)),
  ]);
  return { header: [...own.map((at) => header[at] ?? ''), ...rests], blocks };
}

/**
 * A header of one row made of two: the month above goes to each column up to the next one. The upper row is
 * one of months where it names one.
 */
export function joinedHeader(
  upper: readonly string[],
  lower: readonly string[],
): readonly string[] | undefined {
  if (!upper.some(isMonth)) return undefined;
  let month = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const above = upper[at] ?? '';
    const below = lower[at] ?? '';
    if (above !== '') month = isMonth(above) ? above : '';
    return month === '' ? below || above : `${month} ${below}`;
  });
}

/** Whether a cell names a month alone, with or without a year. A line `sep=;` is no September. */
export function isMonth(cell: string): boolean {
  if (cell.includes('=')) return false;
  const found = monthCell(cell);
  return found !== undefined && found.rest === '';
}

function monthCell(cell: string): MonthCell | undefined {
  const words = cell.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const month = words.map((word) => MONTHS.get(word.toLowerCase())).find(Boolean);
  if (month === undefined) return undefined;
  const year = words.find((word) => YEAR.test(word)) ?? '';
  const rest = words.filter((word) => !MONTHS.has(word.toLowerCase()) && word !== year);
  return { month: `${year}-${month}`, rest: rest.join(' ') };
}
