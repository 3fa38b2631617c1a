import type { Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { percent, percentFigure } from '../print/figures.js';
import { fittedText } from './fitted-text.js';
import { type PictureOptions, picture, WIDE } from './picture.js';

/** One row of a heat map, such as a village. */
export interface HeatRow {
  readonly name: string;
  /** A share for each column, 0 to 1; null where nothing is due. */
  readonly shares: readonly (number | null)[];
}

/** The columns of a heat map. */
export interface HeatMapOptions extends PictureOptions {
  /** Their names, such as services. */
  readonly columns: readonly string[];
}

const WORDS = {
  title: { id: 'Kartu skor konvergensi', en: 'Scorecard of convergence' },
  unit: { id: 'Sasaran yang menerima layanan (%)', en: 'People who received the service (%)' },
  none: { id: 'belum ada sasaran', en: 'nobody due' },
} as const;

/** Five steps, the least coverage darkest. Source: ColorBrewer 2.0, YlGnBu turned round, for screens and print. */
const STEPS = ['#253494', '#1f6fa8', '#41b6c4', '#a1dab4', '#ffffcc'] as const;
const DARK_STEPS = 2;
/** Room for the name of a column. */
const ROOM = 190;
/** Cells narrower than this have small figures. */
const NARROW = 28;
/** The names of the last columns lean over the right end of the cells. */
const BOX = { top: 196, left: 150, right: 124, row: 24, gap: 1.5 } as const;

/**
 * Shares of many rows and columns as coloured cells with their figures: the less is covered, the darker.
 *
 * @example
 * heatMap([{ name: 'Contoh', shares: [0.5, null] }], { columns: ['K4', 'TTD'] }).includes('K4 50 %'); // => true
 */
export function heatMap(rows: readonly HeatRow[], options: HeatMapOptions): string {
  const { columns, language = 'id', id = 'heat-map' } = options;
  const wide = Math.min(64, (WIDE - BOX.left - BOX.right) / Math.max(columns.length, 1));
  const title = options.title ?? WORDS.title[language];
  const description = rows.map((row) => sentence(row, columns, language)).join('; ');
  const height = BOX.top + rows.length * BOX.row + 8;
  return picture(
    { id, width: WIDE, height, title, description: `${WORDS.unit[language]}. ${description}` },
    [
      html`<text x="2" y="36">${WORDS.unit[language]}</text>`,
      columns.map((column, k) => head(column, BOX.left + (k + 0.5) * wide)),
      rows.map((row, k) => drawn(row, BOX.top + k * BOX.row, wide, language)),
    ],
  );
}

function head(column: string, x: number): Html {
  return html`<text class="name" transform="translate(${x + 4} ${BOX.top - 8}) rotate(-50)">${fittedText(column, ROOM)}</text>
`;
}

function drawn({ name, shares }: HeatRow, y: number, wide: number, language: Language): Html {
  return html`<text class="name" x="${BOX.left - 10}" y="${y + 16}" text-anchor="end">${fittedText(name, BOX.left - 14)}</text>${shares.map(
    (share, k) => cell(share, BOX.left + k * wide, y, { wide, language }),
  )}
`;
}

interface CellStyle {
  readonly wide: number;
  readonly language: Language;
}

function cell(share: number | null, x: number, y: number, { wide, language }: CellStyle): Html {
  const [centre, line] = [Number((x + wide / 2).toFixed(2)), y + 16];
  if (share === null || !Number.isFinite(share)) {
    return html`<text x="${centre}" y="${line}" text-anchor="middle">–</text>`;
  }
  const step = Math.min(STEPS.length - 1, Math.max(0, Math.floor(share * STEPS.length)));
  const style = `${step < DARK_STEPS ? 'on-dark' : 'on-light'}${wide < NARROW ? ' small' : ''}`;
  return html`<rect x="${Number(x.toFixed(2))}" y="${y}" width="${Number((wide - BOX.gap).toFixed(2))}" height="${BOX.row - BOX.gap}" fill="${STEPS[step] ?? ''}"/><text class="${style}" x="${centre}" y="${line}" text-anchor="middle">${percentFigure(share, language, 0)}</text>`;
}

function sentence({ name, shares }: HeatRow, columns: readonly string[], language: Language) {
  const parts = shares.map((share, k) => {
    const figure = share === null ? WORDS.none[language] : percent(share, language, 0);
    return `${columns[k] ?? k + 1} ${figure}`;
  });
  return `${name}: ${parts.join(', ')}`;
}
