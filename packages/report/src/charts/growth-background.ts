import { DAYS_PER_MONTH, type IndicatorId, type Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import type { GrowthCurve } from './growth-curves.js';
import { GROWTH_WORDS, MEASURE_WORDS } from './growth-words.js';
import { coordinate as at, linearScale, linePath, type Scale, ticksBetween } from './scale.js';

/** Where things stand on a growth chart. */
export interface GrowthFrame {
  readonly x: Scale;
  readonly y: Scale;
  readonly bottom: number;
  readonly height: number;
  readonly curves: readonly GrowthCurve[];
  readonly byLength: boolean;
  /** Ends of the axes: days or cm, and the unit of the measure. */
  readonly across: readonly [number, number];
  readonly upright: readonly [number, number];
}

const BOX = { left: 46, right: 684, top: 40, bottom: 420, height: 476 } as const;

/** The frame that holds all curves and all measurements. */
export function growthFrame(
  curves: readonly GrowthCurve[],
  visits: readonly { readonly x: number; readonly value: number }[],
  byLength: boolean,
): GrowthFrame {
  const points = curves.flatMap((curve) => curve.points);
  const across = spanOf([...points.map(([x]) => x), ...visits.map(({ x }) => x)]);
  const [low, high] = spanOf([...points.map(([, y]) => y), ...visits.map(({ value }) => value)]);
  const room = (high - low) * 0.04;
  const upright = [low - room, high + room] as const;
  return {
    x: linearScale(across, [BOX.left, BOX.right]),
    y: linearScale(upright, [BOX.bottom, BOX.top]),
    bottom: BOX.bottom,
    height: BOX.height,
    curves,
    byLength,
    across,
    upright,
  };
}

/** Axes, bands and curves: what the chart shows before any child is on it. */
export function growthBackground(
  frame: GrowthFrame,
  indicator: IndicatorId,
  language: Language,
): Html {
  const [low3, low2, , high2, high3] = frame.curves;
  return html`${axes(frame)}<text x="2" y="34">${MEASURE_WORDS[indicator][language]}</text>
<text x="${BOX.right}" y="${BOX.bottom + 32}" text-anchor="end">${GROWTH_WORDS[frame.byLength ? 'length' : 'age'][language]}</text>
${band(low2, high2, 'band', frame)}${band(low3, low2, 'band outer', frame)}${band(high2, high3, 'band outer', frame)}
${frame.curves.map((curve) => drawn(curve, frame))}`;
}

function spanOf(values: readonly number[]): readonly [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return low < high ? [low, high] : [0, 1];
}

/** Ages have a mark every third month, of long charts every sixth, of school ages every second year. */
function axes({ x, y, across, upright, byLength }: GrowthFrame): Html {
  const scale = byLength ? 1 : DAYS_PER_MONTH;
  const [from, to] = [across[0] / scale, across[1] / scale];
  const step = to - from > 72 ? 24 : to - from > 26 ? 6 : 3;
  const places = byLength
    ? ticksBetween(from, to, 10)
    : ticksBetween(from, to + 0.05, 1000).filter((month) => month % step === 0);
  return html`${ticksBetween(...upright).map(
    (tick) =>
      html`<line class="grid" x1="${BOX.left}" x2="${BOX.right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text x="${BOX.left - 6}" y="${at(y(tick) + 4)}" text-anchor="end">${tick}</text>`,
  )}${places.map(
    (tick) =>
      html`<line class="grid" y1="${BOX.top}" y2="${BOX.bottom}" x1="${at(x(tick * scale))}" x2="${at(x(tick * scale))}"/><text x="${at(x(tick * scale))}" y="${BOX.bottom + 16}" text-anchor="middle">${tick}</text>`,
  )}<line class="base" x1="${BOX.left}" x2="${BOX.right}" y1="${BOX.bottom}" y2="${BOX.bottom}"/>
`;
}

function band(
  lower: GrowthCurve | undefined,
  upper: GrowthCurve | undefined,
  style: string,
  { x, y }: GrowthFrame,
): Html | null {
  if (lower === undefined || upper === undefined || lower.points.length < 2) return null;
  const outline = [...lower.points, ...[...upper.points].reverse()];
  return html`<path class="${style}" d="${linePath(outline.map(([a, b]) => [x(a), y(b)]))}Z"/>`;
}

function drawn({ z, points }: GrowthCurve, { x, y }: GrowthFrame): Html | null {
  const end = points.at(-1);
  if (end === undefined) return null;
  const style = z === 0 ? 'curve median' : Math.abs(z) === 2 ? 'curve cut' : 'curve';
  const name = `${z > 0 ? '+' : z < 0 ? '−' : ''}${Math.abs(z)}`;
  return html`<path class="${style}" d="${linePath(points.map(([a, b]) => [x(a), y(b)]))}"/><text x="${at(x(end[0]) + 5)}" y="${at(y(end[1]) + 4)}">${name}</text>
`;
}
