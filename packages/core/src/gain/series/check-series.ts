import { MISSING } from '../../record/record-table.js';
import { monthsMissing, sameDate } from './date-checks.js';
import { identityDoubts, type SettledFacts } from './identity-checks.js';
import { type Reading, readingAt } from './reading.js';
import { findingOf, type SeriesDoubt, type SeriesFinding } from './series-finding.js';
import { type SeriesLimits, seriesLimits } from './series-limits.js';
import { eachSeries, type SeriesTable } from './series-table.js';
import { unitSlips } from './unit-slip.js';
import { carriedForward, exchanged, heightLost } from './value-checks.js';

/** What {@link checkSeries} may be told. */
export interface CheckSeriesOptions {
  /** Default: `seriesLimits`. */
  readonly limits?: SeriesLimits;
  /** Default: none, so that the majority of rows decides. */
  readonly settled?: SettledFacts;
}

/**
 * Everything doubtful in the series of children, each with both rows named and a proposed action; nothing
 * is changed or deleted. Sorted by child, then date, file and row, so that the order of files does not
 * matter.
 *
 * Codes: `series.height_lost`, `series.carried_forward`, `series.swapped`, `series.unit_slip`,
 * `series.same_date`, `series.repeated`, `series.birth_date_changed`, `series.sex_changed` and
 * `series.months_missing`. A reading that slipped or was exchanged is not the measure of the next one.
 *
 * Source of the kinds: Daymont C et al. (2017) J Am Med Inform Assoc 24:1080-1087 (growthcleanr), which
 * leaves such readings out; we only tell.
 *
 * @example
 * const findings = checkSeries({
 *   length: 2,
 *   childKey: Float64Array.of(7, 7),
 *   measuredDay: Int32Array.of(20100, 20131),
 *   birthDay: Int32Array.of(19500, 19500),
 *   sex: Uint8Array.of(1, 1),
 *   row: Float64Array.of(3, 5),
 *   file: Int32Array.of(0, 1),
 *   files: ['2025-01', '2025-02'],
 *   lengthHeight: Int32Array.of(8450, 8320),
 * });
 * findings.map(({ issue, action }) => [issue.code, action.kind]);
 * // => [['series.height_lost', 'measure-again']]
 */
export function checkSeries(
  table: SeriesTable,
  { limits = seriesLimits, settled = {} }: CheckSeriesOptions = {},
): readonly SeriesFinding[] {
  const found: SeriesFinding[] = [];
  eachSeries(table, (rows) => {
    if (rows.length === 1) return;
    const childKey = table.childKey[rows[0] as number] as number;
    const doubts = [...identityDoubts(table, rows, settled), ...readingDoubts(table, rows, limits)];
    for (const doubt of doubts) found.push(findingOf(doubt, childKey));
  });
  return found;
}

function readingDoubts(
  table: SeriesTable,
  rows: Int32Array,
  limits: SeriesLimits,
): readonly SeriesDoubt[] {
  const doubts: SeriesDoubt[] = [];
  const dated = rows.filter((row) => table.measuredDay[row] !== MISSING);
  let before: Reading | undefined;
  for (const row of dated) {
    const now = readingAt(table, row);
    const found = before === undefined ? [] : pairDoubts(before, now, limits);
    doubts.push(...found);
    if (!found.some(isTypingError)) before = now;
  }
  return doubts;
}

function pairDoubts(before: Reading, now: Reading, limits: SeriesLimits): readonly SeriesDoubt[] {
  const notes = [sameDate(before, now), monthsMissing(before, now)];
  return [...pairErrors(before, now, limits), ...notes].filter((doubt) => doubt !== undefined);
}

/** A typing error explains a lost height, so only one of both is told. */
function pairErrors(
  before: Reading,
  now: Reading,
  limits: SeriesLimits,
): readonly (SeriesDoubt | undefined)[] {
  const swap = exchanged(before, now, limits);
  if (swap !== undefined) return [swap];
  const slips = unitSlips(before, now, limits);
  if (slips.length > 0) return slips;
  return [heightLost(before, now, limits), carriedForward(before, now, limits)];
}

function isTypingError({ code }: SeriesDoubt): boolean {
  return code === 'series.swapped' || code === 'series.unit_slip';
}
