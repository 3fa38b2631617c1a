import type { Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { percentFigure } from '../print/figures.js';
import { say } from '../texts/say.js';
import { coordinate as at, linearScale, type Scale, shareTicks } from './scale.js';

/** One period of the line: a share without a percentage in print is left out by the caller. */
export interface TrendPoint {
  /** `2022-09`, or `2022`. */
  readonly id: string;
  readonly label: string;
  readonly share: number;
  readonly interval: readonly [number, number] | null;
}

/** The share aimed at in one year. */
interface TrendTarget {
  readonly year: number;
  readonly share: number;
}

/** What the picture shows, and its words. */
export interface TrendChartOptions {
  readonly targets: readonly TrendTarget[];
  readonly title: string;
  readonly language: Language;
}

const BOX = { width: 720, height: 320, left: 50, right: 706, top: 44, bottom: 284 } as const;
/** With more points than this only the first and the last carry their figure. */
const MOST_LABELS = 9;

interface Frame {
  readonly x: Scale;
  readonly y: Scale;
  readonly years: readonly number[];
  readonly ticks: readonly number[];
  readonly language: Language;
}

/**
 * The line of a prevalence over time with whiskers for the intervals and, across each year, the
 * share aimed at: an inline SVG with title and description. Every id must be `YYYY` or `YYYY-MM`.
 */
export function trendChart(points: readonly TrendPoint[], options: TrendChartOptions): Html {
  const { targets, title, language } = options;
  const frame = frameOf(points, targets, language);
  const isLabelled = (i: number) =>
    points.length <= MOST_LABELS || i === 0 || i === points.length - 1;
  return html`<svg class="trend" viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-labelledby="trend-chart-title trend-chart-desc">
<title id="trend-chart-title">${title}</title>
<desc id="trend-chart-desc">${description(points, options)}</desc>
${axes(frame)}${legend(targets.length > 0, language)}
${targets.map((target) => targetMark(target, points, frame))}
<polyline class="line" points="${points.map((point) => `${at(frame.x(timeOf(point.id)))},${at(frame.y(point.share))}`).join(' ')}"/>
${points.map((point) => pointMark(point, frame))}
${points.map((point, i) => isLabelled(i) && pointLabel(point, targets, frame))}
</svg>`;
}

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

function frameOf(
  points: readonly TrendPoint[],
  targets: readonly TrendTarget[],
  language: Language,
): Frame {
  const times = [...points.map((point) => timeOf(point.id)), ...targets.map((t) => t.year + 0.5)];
  const first = Math.floor(Math.min(...times));
  const last = Math.floor(Math.max(...times)) + 1;
  const shares = [
    ...points.map((point) => point.interval?.[1] ?? point.share),
    ...targets.map((target) => target.share),
  ];
  const ticks = shareTicks(Math.max(...shares) * 1.06);
  return {
    x: linearScale([first, last], [BOX.left, BOX.right]),
    y: linearScale([0, ticks.at(-1) ?? 1], [BOX.bottom, BOX.top]),
    years: Array.from({ length: last - first }, (_, i) => first + i),
    ticks,
    language,
  };
}

function axes({ x, y, years, ticks, language }: Frame): Html {
  const every = Math.ceil(years.length / 12);
  return html`<text class="axis" x="2" y="14">${say('trend.axis', language)}</text>
${ticks.map(
  (
    tick,
  ) => html`<line class="${tick === 0 ? 'base' : 'grid'}" x1="${BOX.left}" x2="${BOX.right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/>
<text class="axis" x="${BOX.left - 8}" y="${at(y(tick) + 4)}" text-anchor="end">${percentFigure(tick, language, tickDecimals(ticks))}</text>`,
)}${years.map(
  (year, i) =>
    html`<line class="base" x1="${at(x(year))}" x2="${at(x(year))}" y1="${BOX.bottom}" y2="${BOX.bottom + 5}"/>${
      i % every === 0 &&
      html`<text class="axis" x="${at(x(year + 0.5))}" y="${BOX.bottom + 20}" text-anchor="middle">${year}</text>`
    }`,
)}`;
}

function tickDecimals(ticks: readonly number[]): number {
  return (ticks[1] ?? 1) < 0.01 ? 1 : 0;
}

function legend(withTargets: boolean, language: Language): Html {
  const second = html`<path class="target" d="M470 10h30"/><path class="diamond" d="${diamond(485, 10)}"/>
<text class="axis" x="508" y="14">${say('trend.legendTarget', language)}</text>`;
  return html`<path class="line" d="M200 10h30"/><circle class="dot" cx="215" cy="10" r="4"/>
<text class="axis" x="238" y="14">${say('trend.legend', language)}</text>${withTargets && second}`;
}

function pointMark(point: TrendPoint, { x, y }: Frame): Html {
  const [cx, cy] = [x(timeOf(point.id)), y(point.share)];
  const ends = point.interval?.map((end) => at(y(end))) ?? [];
  const whisker = ends.map((end) => `M${at(cx - 4)} ${end}h8`).join('');
  return html`<path class="whisker" d="${whisker}${ends.length > 0 && `M${at(cx)} ${ends.join('V')}`}"/><circle class="dot" cx="${at(cx)}" cy="${at(cy)}" r="4"/>`;
}

/** The figure of a point: above it, or below it where the target of its year lies above. */
function pointLabel(
  point: TrendPoint,
  targets: readonly TrendTarget[],
  { x, y, language }: Frame,
): Html {
  const time = timeOf(point.id);
  const aim = targets.find((target) => target.year === Math.floor(time));
  const [low, high] = point.interval ?? [point.share, point.share];
  const under = y(low) + 17;
  const isBelow = aim !== undefined && point.share < aim.share && under < BOX.bottom - 4;
  const line = isBelow ? under : y(high) - 7;
  return html`<text class="value" x="${at(x(time))}" y="${at(line)}" text-anchor="middle">${percentFigure(point.share, language)}</text>`;
}

/** The target of a year, named on the side of the line where the points of that year are not. */
function targetMark(
  target: TrendTarget,
  points: readonly TrendPoint[],
  { x, y, language }: Frame,
): Html {
  const line = y(target.share);
  const [left, right] = [x(target.year), x(target.year + 1)];
  const near = points.filter((point) => Math.floor(timeOf(point.id)) === target.year);
  const below = near.some((point) => point.share >= target.share);
  const label = percentFigure(target.share, language);
  return html`<path class="target" d="M${at(left + 3)} ${at(line)}H${at(right - 3)}"/><path class="diamond" d="${diamond((left + right) / 2, line)}"/>
<text class="target-value" x="${at((left + right) / 2)}" y="${at(line + (below ? 18 : -9))}" text-anchor="middle">${label}</text>`;
}

function diamond(cx: number, cy: number): string {
  return `M${at(cx - 5)} ${at(cy)}l5 -5l5 5l-5 5z`;
}

function description(points: readonly TrendPoint[], options: TrendChartOptions): string {
  const { targets, language } = options;
  const figure = (share: number) => `${percentFigure(share, language)} %`;
  return [
    ...points.map(({ label, share }) =>
      say('trend.point', language, { period: label, share: figure(share) }),
    ),
    ...targets.map(({ year, share }) =>
      say('trend.target', language, { year: String(year), share: figure(share) }),
    ),
  ].join('; ');
}
