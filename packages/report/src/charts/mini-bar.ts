import type { EstimateData } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { coordinate as at, linearScale } from './scale.js';

/** What every bar of one column shares. */
export interface MiniBarOptions {
  /** The share at the right end. */
  readonly top: number;
  /** The share at the dashed line; null draws none. */
  readonly mark: number | null;
}

const WIDTH = 96;
const HEIGHT = 12;

/**
 * A prevalence as a bar with its interval as a thin line: a picture of figures that stand beside it
 * as text, so it is hidden from screen readers.
 */
export function miniBar(estimate: EstimateData, options: MiniBarOptions): Html {
  const x = linearScale([0, options.top], [0, WIDTH - 1]);
  const { share, interval } = estimate;
  const line = options.mark === null ? null : at(x(options.mark));
  return html`<svg class="mini" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" focusable="false">${
    share !== null && html`<rect class="bar" x="0" y="3" width="${at(x(share))}" height="6"/>`
  }${
    interval !== null &&
    html`<line class="whisker" x1="${at(x(interval[0]))}" x2="${at(x(interval[1]))}" y1="6" y2="6"/>`
  }${line !== null && html`<line class="mark" x1="${line}" x2="${line}" y1="0" y2="${HEIGHT}"/>`}</svg>`;
}
