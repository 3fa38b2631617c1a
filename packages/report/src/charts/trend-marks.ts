import type { TargetPoint } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { percentFigure } from '../print/figures.js';
import { coordinate as at } from './scale.js';
import {
  TREND_BOX,
  type TrendFrame,
  type TrendPath,
  type TrendPoint,
  timeOf,
} from './trend-frame.js';

/** A period: its dot, and its interval as a whisker. */
export function pointMark(point: TrendPoint, { x, y }: TrendFrame): Html {
  const [cx, cy] = [x(timeOf(point.id)), y(point.share)];
  const ends = point.interval?.map((end) => at(y(end))) ?? [];
  const whisker = ends.map((end) => `M${at(cx - 4)} ${end}h8`).join('');
  return html`${
    ends.length > 0 && html`<path class="whisker" d="${whisker}M${at(cx)} ${ends.join('V')}"/>`
  }<circle class="dot" cx="${at(cx)}" cy="${at(cy)}" r="4"/>`;
}

/** The figure of a period: above it, or below it where the target of its year lies above. */
export function pointLabel(
  point: TrendPoint,
  targets: readonly TargetPoint[],
  { x, y, language }: TrendFrame,
): Html {
  const time = timeOf(point.id);
  const aim = targets.find((target) => target.year === Math.floor(time));
  const [low, high] = point.interval ?? [point.share, point.share];
  const under = y(low) + 17;
  const isBelow = aim !== undefined && point.share < aim.share && under < TREND_BOX.bottom - 4;
  const line = isBelow ? under : y(high) - 7;
  return html`<text class="value halo" x="${at(x(time))}" y="${at(line)}" text-anchor="middle">${percentFigure(point.share, language)}</text>`;
}

/** The targets of a path; those of the first path have their figures. */
export function targetMarks(
  path: TrendPath,
  k: number,
  points: readonly TrendPoint[],
  frame: TrendFrame,
): Html {
  return html`${path.points.map((target) =>
    k === 0 ? firstMark(target, points, frame) : otherMark(target, frame),
  )}`;
}

/** A target named on the side of the line where the periods of its year are not. */
function firstMark(
  target: TargetPoint,
  points: readonly TrendPoint[],
  { x, y, language }: TrendFrame,
): Html {
  const line = y(target.share);
  const [left, right] = [x(target.year), x(target.year + 1)];
  const near = points.filter((point) => Math.floor(timeOf(point.id)) === target.year);
  const below = near.some((point) => point.share >= target.share);
  const centre = (left + right) / 2;
  return html`<path class="target" d="M${at(left + 3)} ${at(line)}H${at(right - 3)}"/><path class="diamond" d="M${at(centre - 5)} ${at(line)}l5 -5l5 5l-5 5z"/>
<text class="target-value halo" x="${at(centre)}" y="${at(line + (below ? 18 : -9))}" text-anchor="middle">${percentFigure(target.share, language)}</text>`;
}

function otherMark({ year, share }: TargetPoint, { x, y }: TrendFrame): Html {
  return html`<path class="target second" d="M${at(x(year) + 3)} ${at(y(share))}H${at(x(year + 1) - 3)}"/>`;
}
