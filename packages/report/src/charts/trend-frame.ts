import type { Language, Projection, TargetPoint } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { percentFigure } from '../print/figures.js';
import { coordinate as at, linearScale, type Scale, shareTicks } from './scale.js';

/** One period of the line: a share without a percentage in print is left out by the caller. */
export interface TrendPoint {
  /** `2022-09`, or `2022`. */
  readonly id: string;
  readonly label: string;
  readonly share: number;
  readonly interval: readonly [number, number] | null;
}

/** Yearly targets under one name. */
export interface TrendPath {
  readonly label: string;
  readonly points: readonly TargetPoint[];
}

/** What a picture of a trend holds beside its points. */
interface TrendBeside {
  readonly paths: readonly TrendPath[];
  readonly projection: readonly Projection[];
  readonly language: Language;
}

/** Where things stand on a picture of a trend. */
export interface TrendFrame {
  readonly x: Scale;
  readonly y: Scale;
  readonly years: readonly number[];
  readonly ticks: readonly number[];
  readonly language: Language;
}

/** A projection that is open wider than this, in parts of what was seen, leaves the picture at its top. */
const MOST_OPEN = 1.25;

/** The drawing of a trend. */
export const TREND_BOX = { left: 50, right: 706, top: 84, bottom: 320, height: 350 } as const;

/**
 * Where a period stands in time: the middle of its month, or of its year.
 *
 * @example
 * timeOf('2022-09'); // => 2022.7083333333333
 */
export function timeOf(id: string): number {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(id) ?? [];
  if (year === undefined) return Number.NaN;
  return Number(year) + (month === undefined ? 0.5 : (Number(month) - 0.5) / 12);
}

/** The frame that holds all periods, all targets and the projection. */
export function trendFrame(
  points: readonly TrendPoint[],
  { paths, projection, language }: TrendBeside,
): TrendFrame {
  const targets = paths.flatMap((path) => path.points);
  const later = [...targets, ...projection];
  const times = [...points.map(({ id }) => timeOf(id)), ...later.map(({ year }) => year + 0.5)];
  const first = Math.floor(Math.min(...times));
  const last = Math.floor(Math.max(...times)) + 1;
  const shown = Math.max(
    ...points.map(({ share, interval }) => interval?.[1] ?? share),
    ...[...targets, ...projection].map(({ share }) => share),
  );
  const open = Math.max(0, ...projection.map(({ interval }) => interval?.[1] ?? 0));
  const highest = Math.max(shown, Math.min(open, shown * MOST_OPEN));
  const [from, to] = times.length === 0 ? [0, 1] : [first, last];
  const ticks = shareTicks(times.length === 0 ? 0.1 : Math.min(1, highest * 1.06));
  return {
    x: linearScale([from, to], [TREND_BOX.left, TREND_BOX.right]),
    y: linearScale([0, ticks.at(-1) ?? 1], [TREND_BOX.bottom, TREND_BOX.top]),
    years: times.length === 0 ? [] : Array.from({ length: to - from }, (_, i) => from + i),
    ticks,
    language,
  };
}

/** Lines of shares across, years below; of many years every second or third has its number. */
export function trendAxes({ x, y, years, ticks, language }: TrendFrame): Html {
  const { left, right, bottom } = TREND_BOX;
  const every = Math.ceil(years.length / 12);
  const decimals = (ticks[1] ?? 1) < 0.01 ? 1 : 0;
  return html`${ticks.map(
    (tick) =>
      html`<line class="${tick === 0 ? 'base' : 'grid'}" x1="${left}" x2="${right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text x="${left - 8}" y="${at(y(tick) + 4)}" text-anchor="end">${percentFigure(tick, language, decimals)}</text>`,
  )}${years.map(
    (year, i) =>
      html`<line class="base" x1="${at(x(year))}" x2="${at(x(year))}" y1="${bottom}" y2="${bottom + 5}"/>${
        i % every === 0 &&
        html`<text x="${at(x(year + 0.5))}" y="${bottom + 20}" text-anchor="middle">${year}</text>`
      }`,
  )}`;
}
