import type { Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { isStill, percent, percentFigure, points, pointsFigure } from '../print/figures.js';
import { fittedText } from './fitted-text.js';
import { labelPlaces } from './label-places.js';
import { type PictureOptions, picture, WIDE } from './picture.js';
import { coordinate as at, linearScale, type Scale } from './scale.js';

/** An area at two rounds of measuring. */
export interface SlopeArea {
  readonly name: string;
  /** Null where the round has none, or too few children. */
  readonly before: number | null;
  readonly after: number | null;
}

/** What the two rounds are called. */
export interface SlopeChartOptions extends PictureOptions {
  readonly before: string;
  readonly after: string;
}

const WORDS = {
  title: { id: 'Siapa naik, siapa turun', en: 'Who rose, who fell' },
  risen: { id: 'naik', en: 'rose' },
  fallen: { id: 'turun', en: 'fell' },
  none: {
    id: 'Tidak ada wilayah dengan angka pada kedua putaran.',
    en: 'No area has a figure in both rounds.',
  },
} as const;

const BOX = { left: 240, right: 480, top: 62 } as const;
const LABEL = 16;
/** With more areas only the largest moves are named. */
const MOST_NAMES = 28;
const LEAST_HEIGHT = 220;

type Moved = SlopeArea & { readonly before: number; readonly after: number };

/**
 * The shares of areas at two rounds, joined by lines: dashed and orange where the share rose, blue where
 * it fell. Of more than 28 areas those that moved most have their name. Areas without both figures are
 * left out.
 *
 * @example
 * const rounds = { before: '2021', after: '2022', language: 'en' } as const;
 * slopeChart([{ name: 'Juai', before: 0.1412, after: 0.1667 }], rounds).includes('Juai: +2.55 pp'); // => true
 */
export function slopeChart(areas: readonly SlopeArea[], options: SlopeChartOptions): string {
  const { language = 'id', id = 'slope-chart' } = options;
  const moved = areas.filter(hasMoved).sort((a, b) => moveOf(b) - moveOf(a));
  const named = moved.slice(0, MOST_NAMES);
  const bottom = BOX.top + Math.max(LEAST_HEIGHT, named.length * LABEL);
  const y = linearScale(spanOf(moved), [bottom, BOX.top]);
  const title = options.title ?? WORDS.title[language];
  const description =
    named.map((area) => sentence(area, language)).join('; ') || WORDS.none[language];
  return picture({ id, width: WIDE, height: bottom + 40, title, description }, [
    frame(options, bottom, language),
    [...moved].reverse().map((area) => line(area, y)),
    sideLabels(named, 'before', y, bottom, language),
    sideLabels(named, 'after', y, bottom, language),
    moved.length === 0 && html`<text x="2" y="${BOX.top + 20}">${WORDS.none[language]}</text>`,
  ]);
}

function hasMoved(area: SlopeArea): area is Moved {
  return Number.isFinite(area.before ?? Number.NaN) && Number.isFinite(area.after ?? Number.NaN);
}

function moveOf({ before, after }: Moved): number {
  return Math.abs(after - before);
}

function spanOf(areas: readonly Moved[]): readonly [number, number] {
  const shares = areas.flatMap(({ before, after }) => [before, after]);
  const low = shares.reduce((least, share) => Math.min(least, share), 1);
  const high = shares.reduce((most, share) => Math.max(most, share), 0);
  return low < high ? [low, high] : [0, Math.max(high, 0.1)];
}

function frame(options: SlopeChartOptions, bottom: number, language: Language): Html {
  const { before, after } = options;
  const line = bottom + 30;
  return html`<text class="name" x="${BOX.left}" y="46" text-anchor="end">${fittedText(before, BOX.left)}</text><text class="name" x="${BOX.right}" y="46">${fittedText(after, WIDE - BOX.right)}</text>
<line class="base" x1="${BOX.left}" x2="${BOX.left}" y1="${BOX.top - 8}" y2="${bottom + 8}"/><line class="base" x1="${BOX.right}" x2="${BOX.right}" y1="${BOX.top - 8}" y2="${bottom + 8}"/>
<path class="line up" d="M250 ${line - 4}h28"/><text x="284" y="${line}">${WORDS.risen[language]}</text><path class="line" d="M360 ${line - 4}h28"/><text x="394" y="${line}">${WORDS.fallen[language]}</text>
`;
}

function line({ before, after }: Moved, y: Scale): Html {
  const change = after - before;
  const style = isStill(change) ? 'line still' : change > 0 ? 'line up' : 'line';
  const dot = change > 0 ? 'dot up' : 'dot';
  return html`<path class="${style}" d="M${BOX.left} ${at(y(before))}L${BOX.right} ${at(y(after))}"/><circle class="${dot}" cx="${BOX.left}" cy="${at(y(before))}" r="3.5"/><circle class="${dot}" cx="${BOX.right}" cy="${at(y(after))}" r="3.5"/>
`;
}

function sideLabels(
  areas: readonly Moved[],
  side: 'before' | 'after',
  y: Scale,
  bottom: number,
  language: Language,
): readonly Html[] {
  const wanted = areas.map((area) => y(area[side]));
  const places = labelPlaces(wanted, { apart: LABEL, from: BOX.top, to: bottom });
  return areas.map((area, k) => {
    const line = at((places[k] ?? 0) + 4);
    const share = percentFigure(area[side], language);
    if (side === 'before') {
      return html`<text class="name" x="${BOX.left - 10}" y="${line}" text-anchor="end">${fittedText(area.name, BOX.left - 60)} ${share}</text>
`;
    }
    const change = area.after - area.before;
    const style = isStill(change) ? 'name' : change > 0 ? 'risen' : 'fallen';
    return html`<text class="${style}" x="${BOX.right + 10}" y="${line}">${share}  ${pointsFigure(change, language)}  ${fittedText(area.name, 120)}</text>
`;
  });
}

function sentence(area: Moved, language: Language): string {
  const change = points(area.after - area.before, language);
  const ends = `${percent(area.before, language)} → ${percent(area.after, language)}`;
  return `${area.name}: ${change} (${ends})`;
}
