import type { Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { percent, percentFigure } from '../print/figures.js';
import { fittedText } from './fitted-text.js';
import { type PictureOptions, picture, WIDE } from './picture.js';
import { coordinate as at, linearScale } from './scale.js';

/** One service and how many of those to whom it is due received it. */
export interface CoverageDot {
  readonly label: string;
  /** 0 to 1, at most 1 is drawn; null where nobody is due. */
  readonly share: number | null;
  /** Null where none is set. */
  readonly target: number | null;
}

const WORDS = {
  title: { id: 'Cakupan layanan terhadap target', en: 'Coverage of services against the targets' },
  coverage: { id: 'Cakupan', en: 'Coverage' },
  below: { id: 'Cakupan di bawah target', en: 'Coverage below its target' },
  target: { id: 'Target', en: 'Target' },
  none: { id: 'belum ada sasaran', en: 'nobody due' },
} as const;

const BOX = { top: 62, left: 350, right: 650, row: 24 } as const;
const LEGEND = 10;
const X = linearScale([0, 1], [BOX.left, BOX.right]);

/**
 * The coverage of services as dots and their targets as diamonds: a service below its target is orange,
 * with a line as long as what it lacks.
 *
 * @example
 * coverageDots([{ label: 'TTD', share: 0.55, target: 0.8 }]).includes('TTD: 55,0 % / 80,0 %'); // => true
 */
export function coverageDots(rows: readonly CoverageDot[], options: PictureOptions = {}): string {
  const { language = 'id', id = 'coverage-dots' } = options;
  const bottom = BOX.top + Math.max(rows.length, 1) * BOX.row;
  const title = options.title ?? WORDS.title[language];
  const description = rows.map((row) => sentence(row, language)).join('; ');
  return picture({ id, width: WIDE, height: bottom + 26, title, description }, [
    legend(language),
    [0, 0.2, 0.4, 0.6, 0.8, 1].map(
      (tick) =>
        html`<line class="grid" x1="${at(X(tick))}" x2="${at(X(tick))}" y1="${BOX.top}" y2="${bottom}"/><text x="${at(X(tick))}" y="${bottom + 16}" text-anchor="middle">${percentFigure(tick, language, 0)} %</text>`,
    ),
    rows.map((row, k) => drawn(row, BOX.top + k * BOX.row + BOX.row / 2, language)),
  ]);
}

function legend(language: Language): Html {
  return html`<circle class="dot" cx="${LEGEND}" cy="40" r="5"/><text x="${LEGEND + 10}" y="44">${WORDS.coverage[language]}</text><circle class="dot up" cx="${LEGEND + 96}" cy="40" r="5"/><text x="${LEGEND + 106}" y="44">${WORDS.below[language]}</text><path class="diamond" d="${diamond(LEGEND + 280, 40)}"/><text x="${LEGEND + 292}" y="44">${WORDS.target[language]}</text>
`;
}

function drawn({ label, share, target }: CoverageDot, y: number, language: Language): Html {
  const name = html`<text class="name" x="${BOX.left - 14}" y="${y + 4}" text-anchor="end">${fittedText(label, BOX.left - 18)}</text>`;
  const aim = target === null ? null : html`<path class="diamond" d="${diamond(X(target), y)}"/>`;
  if (share === null || !Number.isFinite(share)) {
    return html`${name}${aim}<text x="${WIDE - 4}" y="${y + 4}" text-anchor="end">–</text>
`;
  }
  const x = X(Math.min(share, 1));
  const isBelow = target !== null && share < target;
  return html`${name}${
    isBelow && html`<line class="mark" x1="${at(x)}" x2="${at(X(target))}" y1="${y}" y2="${y}"/>`
  }${aim}<circle class="dot${isBelow && ' up'}" cx="${at(x)}" cy="${y}" r="5"/><text class="value" x="${WIDE - 4}" y="${y + 4}" text-anchor="end">${percent(share, language, 1)}</text>
`;
}

function diamond(x: number, y: number): string {
  return `M${at(x - 6)} ${y}l6 -6l6 6l-6 6z`;
}

function sentence({ label, share, target }: CoverageDot, language: Language): string {
  const reached = share === null ? WORDS.none[language] : percent(share, language, 1);
  return `${label}: ${reached}${target === null ? '' : ` / ${percent(target, language, 1)}`}`;
}
