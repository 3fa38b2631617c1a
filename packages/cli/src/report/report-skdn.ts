import {
  type MonthRows,
  type PlaceResolver,
  rollUpSkdn,
  type SkdnFigures,
  type SkdnTarget,
  skdnFigures,
  skdnOfCells,
  skdnTable,
} from '@balanting/core';
import { followedRows, monthsOf } from '../gain/gain-page.js';
import { type GainReadingOptions, readGainInputs } from '../gain/gain-reading.js';
import type { Input } from '../input/open-input.js';
import type { KecamatanDue } from './kecamatan-due.js';

/** What {@link reportSkdn} reads, and how. */
export interface SkdnSources extends GainReadingOptions {
  readonly inputs: readonly Input[];
  /** Rows by month of measuring, of each input. */
  readonly months: readonly MonthRows[];
  readonly resolver: PlaceResolver;
  /** Children who live in the kecamatan of the district. */
  readonly due: readonly KecamatanDue[];
}

/**
 * SKDN of the last month by kecamatan, the district last. The files are read once more, for children are
 * followed by who they are. Undefined where no two months follow each other, so that no child can have
 * been weighed in both, and where an input can be read only once.
 */
export async function reportSkdn(
  sources: SkdnSources,
): Promise<readonly SkdnFigures[] | undefined> {
  const { inputs, months, resolver, due, ...reading } = sources;
  if (!haveTwoInARow(months) || inputs.some(({ path }) => path === undefined)) return undefined;
  const { rows } = await readGainInputs(inputs, reading);
  const followed = followedRows(rows);
  const { placeOf } = resolver;
  const counts = skdnTable(followed.gains, rows.place, { by: ['kecamatan'], placeOf });
  const month = monthsOf(counts).at(-1);
  if (month === undefined) return undefined;
  const ofMonth = skdnOfCells(
    counts.cells.filter(({ key }) => key.month === month),
    { by: ['kecamatan'] },
  );
  const targets = due.map(({ district, kecamatan, children, cards }): SkdnTarget => {
    return { key: { month, district, kecamatan }, s: children, k: cards };
  });
  const whole = targets.length === 0 ? [] : [targetOfAll(month, targets)];
  return [...skdnFigures(ofMonth, targets), ...skdnFigures(rollUpSkdn(ofMonth, []), whole)];
}

/** Whether rows were measured in two months that follow each other. */
function haveTwoInARow(months: readonly MonthRows[]): boolean {
  const numbers = new Set(months.flatMap((rows) => [...rows.keys()].map(monthNumber)));
  return [...numbers].some((month) => numbers.has(month + 1));
}

function monthNumber(text: string): number {
  const [year = 0, month = 0] = text.split('-').map(Number);
  return year * 12 + month;
}

function targetOfAll(month: string, targets: readonly SkdnTarget[]): SkdnTarget {
  const cards = targets.map(({ k }) => k ?? null);
  const s = targets.reduce((sum, one) => sum + one.s, 0);
  const k = cards.includes(null) ? null : cards.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return { key: { month }, s, k };
}
