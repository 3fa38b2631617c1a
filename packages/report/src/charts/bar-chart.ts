import { type Html, html } from '../html/html.js';
import { coordinate as at, linearScale } from './scale.js';

/** The bars of a distribution, and their words. */
export interface BarChartOptions {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** The label under each bar; empty for none. */
  readonly labels: readonly string[];
  /** Bars that stand out, such as those of round ages. */
  readonly isMarked?: (bar: number) => boolean;
  /** What each bar would be without preference, as a dashed line. */
  readonly expected?: number;
}

const BOX = { width: 340, height: 130, left: 2, right: 338, top: 22, bottom: 112 } as const;
const GAP = 0.18;

/** Counts as bars: an inline SVG with title and description. */
export function barChart(counts: readonly number[], options: BarChartOptions): Html {
  const { id, title, description, labels, isMarked = () => false, expected } = options;
  const x = linearScale([0, counts.length], [BOX.left, BOX.right]);
  const y = linearScale([0, Math.max(...counts, expected ?? 0, 1)], [BOX.bottom, BOX.top]);
  const width = (x(1) - x(0)) * (1 - GAP);
  const bar = (count: number, k: number) =>
    html`<rect class="${isMarked(k) ? 'bar marked' : 'bar'}" x="${at(x(k))}" y="${at(y(count))}" width="${at(width)}" height="${at(BOX.bottom - y(count))}"/>`;
  const label = (text: string, k: number) =>
    text !== '' &&
    html`<text x="${at(x(k) + width / 2)}" y="${BOX.bottom + 13}" text-anchor="middle">${text}</text>`;
  return html`<svg class="bars" viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
<text class="heading" x="${BOX.left}" y="12">${title}</text>
${counts.map(bar)}
<line class="base" x1="${BOX.left}" x2="${BOX.right}" y1="${BOX.bottom}" y2="${BOX.bottom}"/>
${expected !== undefined && html`<line class="expected" x1="${BOX.left}" x2="${BOX.right}" y1="${at(y(expected))}" y2="${at(y(expected))}"/>`}${labels.map(label)}
</svg>`;
}
