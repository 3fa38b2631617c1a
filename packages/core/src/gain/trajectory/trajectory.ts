import type { AssessedTable, ZColumn } from '../../growth/assessed-table.js';
import { type ClassificationStandard, classOf } from '../../growth/classification.js';
import type { IndicatorId } from '../../growth/indicator.js';
import { permenkes2020 } from '../../growth/permenkes-2020.js';
import { MISSING, type RecordTable } from '../../record/record-table.js';
import { monthsBetweenDays, monthText } from '../calendar.js';
import {
  type GrowthEvent,
  type GrowthEventOptions,
  growthEvents,
} from '../events/growth-events.js';
import { GAIN, GAIN_CODES, type GainCode } from '../gain-code.js';
import type { GainTable } from '../gain-columns.js';
import { mayHaveEvents } from './quiet-series.js';

/** One indicator of a child on one day. */
export interface TrajectoryScore {
  /** Null where there is none, or it is not plausible. */
  readonly z: number | null;
  /** Code of the class, such as `pendek`; null where there is no z or the standard has no classes. */
  readonly class: string | null;
}

/** A child on one day. */
export interface TrajectoryPoint {
  /** In the table. */
  readonly row: number;
  /** `2025-08`. */
  readonly month: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Completed calendar months. */
  readonly ageMonths: number;
  readonly scores: Readonly<Partial<Record<IndicatorId, TrajectoryScore>>>;
  /** Null where the child was listed and not weighed. */
  readonly gainCode: GainCode | null;
  /** T in a row. */
  readonly run: number;
}

/** What happened to a child in one indicator. */
export interface TrajectoryEvent extends GrowthEvent {
  readonly indicator: IndicatorId;
}

/** A child followed over the months. */
export interface Trajectory {
  readonly childKey: number;
  /** Earliest first, one for a month. */
  readonly points: readonly TrajectoryPoint[];
  /** Earliest first. */
  readonly events: readonly TrajectoryEvent[];
}

/** The columns that children are followed in. */
export interface FollowedTable {
  readonly assessed: AssessedTable<
    Pick<RecordTable, 'length' | 'sex' | 'ageDays' | 'childKey' | 'measuredDay' | 'birthDay'>
  >;
  /** `gainTable` of the same rows. */
  readonly gains: GainTable;
}

/** What {@link trajectoryOf} may be told. */
export interface TrajectoryOptions {
  /** Default: `permenkes2020`. */
  readonly classification?: ClassificationStandard;
  readonly events?: GrowthEventOptions;
}

/**
 * The series of one child: z, class and gain code of each month, and its events (falls, catch-up growth,
 * first time below -2 and -3, recovery, relapse). Rows in whose place a later one of the month counts, and
 * rows without a date or from 60 months on, are left out; z that WHO flags as not plausible are null.
 *
 * @param rows - the rows of the child, in any order
 *
 * @example
 * const table = {
 *   length: 1,
 *   childKey: Float64Array.of(7),
 *   measuredDay: Int32Array.of(20314),
 *   birthDay: Int32Array.of(19418),
 *   ageDays: Int32Array.of(896),
 *   sex: Uint8Array.of(2),
 *   weight: Int32Array.of(11_200),
 *   lengthHeight: Int32Array.of(8450),
 * };
 * const followed = { assessed: assessTable(table, { reference: who2006 }), gains: gainTable(table) };
 * const { points } = trajectoryOf(followed, [0]);
 * points[0]?.scores.heightForAge; // => { z: -1.64, class: 'normal' }
 */
export function trajectoryOf(
  { assessed, gains }: FollowedTable,
  rows: ArrayLike<number>,
  { classification = permenkes2020, events = {} }: TrajectoryOptions = {},
): Trajectory {
  const { input, scores } = assessed;
  const counted = Array.from(rows).filter((row) => (gains.code[row] as number) !== GAIN.none);
  counted.sort((a, b) => (input.measuredDay[a] as number) - (input.measuredDay[b] as number));
  const columns = Object.entries(scores) as [IndicatorId, ZColumn][];
  const points = counted.map((row): TrajectoryPoint => {
    const code = gains.code[row] as number;
    const day = input.measuredDay[row] as number;
    return {
      row,
      month: monthText(gains.month[row] as number),
      day,
      ageMonths: monthsBetweenDays(input.birthDay[row] as number, day),
      scores: scoresOf(columns, row, classification),
      gainCode: code === GAIN.listed ? null : (GAIN_CODES[code] as GainCode),
      run: gains.run[row] as number,
    };
  });
  return {
    childKey: counted.length === 0 ? Number.NaN : (input.childKey[counted[0] as number] as number),
    points,
    events: columns.flatMap(([id]) => eventsOf(points, id, events)).sort((a, b) => a.day - b.day),
  };
}

function scoresOf(
  columns: readonly (readonly [IndicatorId, ZColumn])[],
  row: number,
  standard: ClassificationStandard,
): TrajectoryPoint['scores'] {
  const scores: Partial<Record<IndicatorId, TrajectoryScore>> = {};
  for (const [indicator, { z, flag }] of columns) {
    const hundredths = z[row] as number;
    const isKnown = hundredths !== MISSING && flag[row] !== 1;
    scores[indicator] = isKnown
      ? { z: hundredths / 100, class: classOf(standard, indicator, hundredths)?.code ?? null }
      : NO_SCORE;
  }
  return scores;
}

const NO_SCORE: TrajectoryScore = { z: null, class: null };

function eventsOf(
  points: readonly TrajectoryPoint[],
  indicator: IndicatorId,
  options: GrowthEventOptions,
): readonly TrajectoryEvent[] {
  const z = points.map(({ scores }) => scores[indicator]?.z ?? null);
  if (!mayHaveEvents(z, options)) return [];
  const series = points.map(({ day }, i) => ({ day, z: z[i] ?? null }));
  return growthEvents(series, options).map((event) => ({ ...event, indicator }));
}
