import type { Language } from '@balanting/core';
import { html } from '../html/html.js';
import { count } from '../print/figures.js';
import { type PictureOptions, picture } from './picture.js';
import { coordinate as at, linearScale } from './scale.js';

/** The bars of a distribution, and their words. */
export interface BarChartOptions extends PictureOptions {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** The label under each bar; empty for none. */
  readonly labels: readonly string[];
  /** Bars that stand out, such as those of round ages. */
  readonly isMarked?: (bar: number) => boolean;
  /** What each bar would be without preference, as a dashed line. */
  readonly expected?: number;
}

const BOX = { width: 360, height: 150, left: 2, right: 358, top: 32, bottom: 130 } as const;
const GAP = 0.18;

/**
 * Counts as bars: last digits, ages in months, months of birth.
 *
 * @example
 * const digits = [40, 8, 9, 8, 9, 30, 8, 9, 8, 9];
 * const words = { id: 'digits', title: 'Angka terakhir', labels: digits.map((_, k) => `${k}`) };
 * barChart(digits, { ...words, expected: 13.8 }).match(/<rect class="bar"/g)?.length; // => 10
 */
export function barChart(counts: readonly number[], options: BarChartOptions): string {
  const { id, title, labels, isMarked = () => false, expected, language = 'id' } = options;
  const { width, height } = BOX;
  const most = counts.reduce((highest, value) => Math.max(highest, value), expected ?? 1);
  const x = linearScale([0, Math.max(counts.length, 1)], [BOX.left, BOX.right]);
  const y = linearScale([0, Math.max(most, 1)], [BOX.bottom, BOX.top]);
  const wide = (x(1) - x(0)) * (1 - GAP);
  const bar = (value: number, k: number) =>
    html`<rect class="${isMarked(k) ? 'bar marked' : 'bar'}" x="${at(x(k))}" y="${at(y(value))}" width="${at(wide)}" height="${at(BOX.bottom - y(value))}"/>`;
  const label = (text: string, k: number) =>
    text !== '' &&
    html`<text class="small" x="${at(x(k) + wide / 2)}" y="${BOX.bottom + 13}" text-anchor="middle">${text}</text>`;
  return picture({ id, width, height, title, description: describe(counts, labels, language) }, [
    counts.map(bar),
    html`<line class="base" x1="${BOX.left}" x2="${BOX.right}" y1="${BOX.bottom}" y2="${BOX.bottom}"/>`,
    expected !== undefined &&
      html`<line class="expected" x1="${BOX.left}" x2="${BOX.right}" y1="${at(y(expected))}" y2="${at(y(expected))}"/>`,
    labels.map(label),
  ]);
}

/** Counts in the order of the bars, each with its label where it has one. */
function describe(counts: readonly number[], labels: readonly string[], language: Language) {
  return counts
    .map((value, k) => `${labels[k] ? `${labels[k]}: ` : ''}${count(value, language)}`)
    .join('; ');
}
