import { DAYS_PER_MONTH, INDICATORS, type IndicatorId } from '@balanting/core';
import { html } from '../html/html.js';
import { growthBackground, growthFrame } from './growth-background.js';
import { type GrowthCurveOptions, growthCurves } from './growth-curves.js';
import {
  type GrowthVisit,
  growthLegend,
  type PlacedVisit,
  visitLabel,
  visitMark,
  visitsText,
} from './growth-marks.js';
import { GROWTH_WORDS } from './growth-words.js';
import { type PictureOptions, picture, WIDE } from './picture.js';
import { linePath } from './scale.js';

/** Whose chart it is, and by which reference. */
export interface GrowthChartOptions<I extends IndicatorId>
  extends PictureOptions,
    GrowthCurveOptions<I> {}

/** With more visits than this only the first and the last carry their z-score. */
const MOST_LABELS = 12;

/**
 * The growth chart of one child as SVG: the curves of -3, -2, 0, +2 and +3 SD, the measurements joined by
 * a line, and the z-score at each. A child born preterm stands at its corrected age, with a ring at the
 * age by birth date. Visits whose place is not known (no length in weight-for-length) are left out.
 *
 * Source of the curves: the reference given. The chart ends at 24 months where all visits lie before.
 *
 * @example
 * const chart = { reference: who2006, indicator: 'heightForAge', sex: 'female' } as const;
 * growthChart([{ ageDays: 896, value: 84.5, z: -1.64 }], chart).slice(0, 5); // => '<svg '
 */
export function growthChart<I extends IndicatorId>(
  visits: readonly GrowthVisit[],
  options: GrowthChartOptions<I>,
): string {
  const { indicator, sex, language = 'id', id = 'growth-chart', reference } = options;
  const byLength = indicator === 'weightForHeight';
  const placed = visits
    .map((visit) => ({ ...visit, x: placeOf(visit, byLength) }))
    .filter((visit): visit is PlacedVisit => visit.x !== null && Number.isFinite(visit.value))
    .sort((a, b) => a.x - b.x);
  const upToMonths = Math.max(0, ...placed.map(({ ageDays }) => ageDays)) / DAYS_PER_MONTH;
  const curves = growthCurves({ ...options, ...(placed.length > 0 && { upToMonths }) });
  const frame = growthFrame(curves, placed, byLength);
  const child = GROWTH_WORDS.sexes[sex][language];
  const title = options.title ?? `${INDICATORS[indicator].label[language]}, ${child}`;
  const description = `${reference.source}. ${visitsText(placed, byLength, language)}`;
  return picture({ id, width: WIDE, height: frame.height, title, description }, [
    growthBackground(frame, indicator, language),
    html`<path class="line" d="${linePath(placed.map(({ x, value }) => [frame.x(x), frame.y(value)]))}"/>`,
    placed.map((visit) => visitMark(visit, byLength, frame)),
    placed.map((visit, i) => isLabelled(i, placed.length) && visitLabel(visit, frame, language)),
    growthLegend(placed, frame, language),
  ]);
}

function placeOf({ ageDays, correctedAgeDays, lengthCm }: GrowthVisit, byLength: boolean) {
  const place = byLength ? lengthCm : (correctedAgeDays ?? ageDays);
  return place !== undefined && Number.isFinite(place) ? place : null;
}

function isLabelled(i: number, visits: number): boolean {
  return visits <= MOST_LABELS || i === 0 || i === visits - 1;
}
