import type { Projection } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { percentFigure } from '../print/figures.js';
import { coordinate as at, linePath } from './scale.js';
import { TREND_BOX, type TrendFrame, type TrendPoint, timeOf } from './trend-frame.js';

/** What the marks of a projection need to know of their picture. */
interface ProjectionPlace {
  readonly id: string;
  readonly frame: TrendFrame;
}

/**
 * The years to come: a dotted line from the last period, its interval as a band that is cut at the top of
 * the picture, and the figure of the last year.
 */
export function projectionMarks(
  last: TrendPoint | undefined,
  projection: readonly Projection[],
  { id, frame: { x, y, language } }: ProjectionPlace,
): Html | null {
  const end = projection.at(-1);
  if (last === undefined || end === undefined) return null;
  const time = (year: number) => x(year + 0.5);
  const start = [x(timeOf(last.id)), y(last.share)] as const;
  const line = projection.map(({ year, share }) => [time(year), y(share)] as const);
  const side = (k: 0 | 1) =>
    projection.map(({ year, share, interval }) => [time(year), y(interval?.[k] ?? share)] as const);
  const { left, right, top, bottom } = TREND_BOX;
  return html`<clipPath id="${id}-inside"><rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}"/></clipPath><path class="band" clip-path="url(#${id}-inside)" d="${linePath([start, ...side(1), ...side(0).reverse()])}Z"/><path class="line projected" d="${linePath([start, ...line])}"/>${line.map(([cx, cy]) => html`<circle class="dot corrected" cx="${at(cx)}" cy="${at(cy)}" r="3.5"/>`)}<text class="name halo" x="${at(time(end.year))}" y="${at(y(end.share) + 18)}" text-anchor="middle">${percentFigure(end.share, language)}</text>
`;
}
