import { type Html, html } from '../html/html.js';
import { fillOf } from './fills.js';
import { textWidth } from './fitted-text.js';

/** Where a legend stands, and how wide it may grow. */
export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LINE = 18;
const BOX = 12;
const GAP = 18;

/** Boxes of the fills of a picture with their labels, in as many lines as they need. */
export function fillLegend(id: string, labels: readonly string[], place: LegendPlace): Html {
  return html`${legendSpots(labels, place).map(
    ({ x, y }, k) =>
      html`<rect class="shape" x="${x}" y="${y - BOX + 2}" width="${BOX}" height="${BOX}" fill="${fillOf(id, k)}"/><text x="${x + BOX + 5}" y="${y}">${labels[k] ?? ''}</text>`,
  )}`;
}

/** How high the legend of some labels is. */
export function legendHeight(labels: readonly string[], width: number): number {
  return (legendSpots(labels, { x: 0, y: 0, width }).at(-1)?.y ?? 0) + LINE;
}

/** The place of each label: the next line begins where one would leave the width. */
function legendSpots(labels: readonly string[], { x: left, y: top, width }: LegendPlace) {
  let [x, y] = [left, top];
  return labels.map((label) => {
    const own = BOX + 5 + Math.ceil(textWidth(label));
    if (x > left && x + own > left + width) [x, y] = [left, y + LINE];
    const spot = { x, y };
    x += own + GAP;
    return spot;
  });
}
