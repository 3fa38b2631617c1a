import type { Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { count, percent, percentFigure } from '../print/figures.js';
import { type AreaShare, isShown } from './area-rows.js';
import { fittedText, textWidth } from './fitted-text.js';
import { funnelLimits, INNER_LIMIT, isOutside, OUTER_LIMIT } from './funnel-limits.js';
import { clearedPlaces } from './label-places.js';
import { type PictureOptions, picture, WIDE } from './picture.js';
import {
  coordinate as at,
  linearScale,
  linePath,
  type Scale,
  shareTicks,
  ticksBetween,
} from './scale.js';

/** What the areas are held against. */
export interface FunnelChartOptions extends PictureOptions {
  /** Share of all areas together. Default: that of the areas given. */
  readonly mean?: number;
}

const WORDS = {
  title: { id: 'Desa yang berbeda dari kabupaten', en: 'Villages that differ from the district' },
  across: { id: 'Anak dengan nilai yang sah', en: 'Children with a valid score' },
  upright: { id: 'Stunting (%)', en: 'Stunted (%)' },
  inner: { id: 'batas 95 %', en: '95 % limits' },
  outer: { id: 'batas 99,8 %', en: '99.8 % limits' },
  beyond: { id: 'di luar batas 99,8 %', en: 'beyond the 99.8 % limits' },
  none: { id: 'tidak ada', en: 'none' },
  mean: { id: 'rata-rata', en: 'mean' },
} as const;

const BOX = { left: 46, right: 700, top: 56, bottom: 360, height: 420 } as const;
const MOST_NAMES = 12;
const NAME_WIDTH = 150;
const NAME_HEIGHT = 13;

/**
 * Villages by their number of children and their share, between the limits that chance alone would keep
 * them in: those beyond the outer limits differ from the district, and are named. Villages with fewer
 * than ten children are left out.
 *
 * Source: Spiegelhalter DJ (2005) Stat Med 24:1185-1202: limits of 95 % and 99.8 % around the mean.
 *
 * @example
 * const area = { name: 'Contoh', cases: 9, n: 20, share: 0.45, interval: null };
 * funnelChart([area], { mean: 0.1 }).includes('>Contoh</text>'); // => true
 */
export function funnelChart(areas: readonly AreaShare[], options: FunnelChartOptions = {}): string {
  const { language = 'id', id = 'funnel-chart' } = options;
  const known = areas.filter(isShown);
  const mean = options.mean ?? meanOf(known);
  const most = known.reduce((largest, { n }) => Math.max(largest, n), 10);
  const top = known.reduce((highest, { cases, n }) => Math.max(highest, cases / n), mean);
  const ticks = shareTicks(Math.min(1, top * 1.05));
  const x = linearScale([0, most * 1.04], [BOX.left, BOX.right]);
  const y = linearScale([0, ticks.at(-1) ?? 1], [BOX.bottom, BOX.top]);
  const outside = known.filter((area) => isOutside(area, mean));
  const told = outside.map(({ name, cases, n }) => `${name} ${percent(cases / n, language)}`);
  const title = options.title ?? WORDS.title[language];
  const description = `${WORDS.mean[language]} ${percent(mean, language)}; ${WORDS.beyond[language]}: ${told.join(', ') || WORDS.none[language]}`;
  const farthest = [...outside].sort((a, b) => distance(b, mean) - distance(a, mean));
  return picture({ id, width: WIDE, height: BOX.height, title, description }, [
    axes(x, y, ticks, most, language),
    limits(mean, most, x, y, language),
    known.map((area) => dot(area, isOutside(area, mean), x, y)),
    names(farthest.slice(0, MOST_NAMES), x, y),
  ]);
}

function meanOf(areas: readonly AreaShare[]): number {
  const n = areas.reduce((sum, area) => sum + area.n, 0);
  return n === 0 ? 0 : areas.reduce((sum, area) => sum + area.cases, 0) / n;
}

function distance({ cases, n }: AreaShare, mean: number): number {
  return Math.abs(cases / n - mean) * Math.sqrt(n);
}

function axes(x: Scale, y: Scale, ticks: readonly number[], most: number, language: Language) {
  return html`<text x="2" y="46">${WORDS.upright[language]}</text><text x="${BOX.right}" y="${BOX.bottom + 34}" text-anchor="end">${WORDS.across[language]}</text>
${ticks.map(
  (tick) =>
    html`<line class="grid" x1="${BOX.left}" x2="${BOX.right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text x="${BOX.left - 6}" y="${at(y(tick) + 4)}" text-anchor="end">${percentFigure(tick, language, (ticks[1] ?? 1) < 0.01 ? 1 : 0)}</text>`,
)}${ticksBetween(0, most).map(
  (tick) =>
    html`<text x="${at(x(tick))}" y="${BOX.bottom + 16}" text-anchor="middle">${count(tick, language)}</text>`,
)}`;
}

function limits(mean: number, most: number, x: Scale, y: Scale, language: Language): Html {
  const line = BOX.bottom + 52;
  const curve = (z: number, side: 1 | -1) =>
    linePath(
      funnelLimits(mean, { z, side, most }).map(([n, share]) => [
        x(n),
        Math.max(y(share), BOX.top),
      ]),
    );
  return html`<line class="mark" x1="${BOX.left}" x2="${BOX.right}" y1="${at(y(mean))}" y2="${at(y(mean))}"/>
<path class="limit" d="${curve(INNER_LIMIT, 1)}${curve(INNER_LIMIT, -1)}"/><path class="limit outer" d="${curve(OUTER_LIMIT, 1)}${curve(OUTER_LIMIT, -1)}"/>
<path class="mark" d="M46 ${line - 4}h26"/><text x="78" y="${line}">${WORDS.mean[language]} ${percent(mean, language)}</text><path class="limit" d="M240 ${line - 4}h26"/><text x="272" y="${line}">${WORDS.inner[language]}</text><path class="limit outer" d="M400 ${line - 4}h26"/><text x="432" y="${line}">${WORDS.outer[language]}</text>
`;
}

function dot({ cases, n }: AreaShare, outside: boolean, x: Scale, y: Scale): Html {
  const style = outside ? 'dot up' : 'dot few';
  return html`<circle class="${style}" cx="${at(x(n))}" cy="${at(y(cases / n))}" r="${outside ? 5 : 3.5}"/>`;
}

function names(areas: readonly AreaShare[], x: Scale, y: Scale): readonly Html[] {
  const labels = areas.map(({ name, cases, n }) => {
    const text = fittedText(name, NAME_WIDTH);
    const isLeft = x(n) + NAME_WIDTH > BOX.right;
    const edge = x(n) + (isLeft ? -8 : 8);
    const width = textWidth(text);
    const [from, to] = isLeft ? [edge - width, edge] : [edge, edge + width];
    return { text, edge, anchor: isLeft ? 'end' : 'start', box: { from, to, y: y(cases / n) } };
  });
  const places = clearedPlaces(
    labels.map(({ box }) => box),
    NAME_HEIGHT,
  );
  return labels.map(
    ({ text, edge, anchor }, k) =>
      html`<text class="name halo" x="${at(edge)}" y="${at((places[k] ?? 0) + 4)}" text-anchor="${anchor}">${text}</text>
`,
  );
}
