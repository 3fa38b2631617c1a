import type { Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { count, intervalFigure, percent, percentFigure } from '../print/figures.js';
import { type AreaShare, isShown, type ShownShare } from './area-rows.js';
import { fittedText } from './fitted-text.js';
import { type PictureOptions, picture, WIDE } from './picture.js';
import { coordinate as at, linearScale, type Scale, shareTicks } from './scale.js';

/** What the areas stand beside. */
export interface IntervalChartOptions extends PictureOptions {
  /** Share of the whole, such as the district: a dashed line. */
  readonly whole?: { readonly name: string; readonly share: number };
  /** Rows drawn, those of the highest share. Default: 60. */
  readonly most?: number;
}

const WORDS = {
  title: { id: 'Prevalensi stunting menurut wilayah', en: 'Prevalence of stunting by area' },
  axis: { id: 'Prevalensi (%) dengan selang 95 %', en: 'Prevalence (%) with 95 % interval' },
  of: { id: 'dari', en: 'of' },
  more: { id: 'wilayah lain tidak digambar', en: 'more areas not drawn' },
  none: { id: 'Tidak ada wilayah dengan anak yang diukur.', en: 'No area with a measured child.' },
} as const;

const LEFT = 190;
const RIGHT = 640;
const TOP = 62;
const ROW = 22;

/**
 * The prevalence of areas as dots with their intervals, the highest first. Areas with fewer than ten
 * children stand below with their counts, without a dot.
 *
 * @example
 * const areas = [{ name: 'Juai', cases: 30, n: 180, share: 1 / 6, interval: [0.12, 0.23] }];
 * intervalChart(areas).includes('Juai: 16,67 % (12,00–23,00)'); // => true
 */
export function intervalChart(
  areas: readonly AreaShare[],
  options: IntervalChartOptions = {},
): string {
  const { language = 'id', id = 'interval-chart', whole, most = 60 } = options;
  const shown = areas.filter(isShown).sort((a, b) => b.share - a.share);
  const few = areas.filter((area) => !isShown(area) && area.n > 0);
  const rows = [...shown, ...few].slice(0, most);
  const left = shown.length + few.length - rows.length;
  const tops = shown.map(({ share, interval }) => interval?.[1] ?? share);
  const ticks = shareTicks(Math.max(...tops, whole?.share ?? 0, 0.01));
  const x = linearScale([0, ticks.at(-1) ?? 1], [LEFT, RIGHT]);
  const bottom = TOP + Math.max(rows.length, 1) * ROW;
  const title = options.title ?? WORDS.title[language];
  const description = describe(rows, whole, language);
  return picture({ id, width: WIDE, height: bottom + 34, title, description }, [
    axis(x, ticks, bottom, language),
    whole !== undefined && wholeLine(whole, x, bottom, language),
    rows.map((area, k) => row(area, TOP + k * ROW + ROW / 2, x, language)),
    rows.length === 0 && html`<text x="2" y="${TOP + 16}">${WORDS.none[language]}</text>`,
    left > 0 &&
      html`<text x="2" y="${bottom + 28}">+ ${count(left, language)} ${WORDS.more[language]}</text>`,
  ]);
}

function axis(x: Scale, ticks: readonly number[], bottom: number, language: Language): Html {
  return html`<text x="2" y="36">${WORDS.axis[language]}</text>
${ticks.map(
  (tick) =>
    html`<line class="grid" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${TOP}" y2="${bottom}"/><text x="${at(x(tick))}" y="${bottom + 15}" text-anchor="middle">${percentFigure(tick, language, (ticks[1] ?? 1) < 0.01 ? 1 : 0)}</text>`,
)}`;
}

function wholeLine(
  { name, share }: { readonly name: string; readonly share: number },
  x: Scale,
  bottom: number,
  language: Language,
): Html {
  const label = `${fittedText(name, 200)} ${percent(share, language)}`;
  return html`<line class="mark" x1="${at(x(share))}" x2="${at(x(share))}" y1="${TOP - 6}" y2="${bottom}"/><text class="target-value" x="${at(x(share))}" y="${TOP - 10}" text-anchor="middle">${label}</text>
`;
}

function row(area: AreaShare, y: number, x: Scale, language: Language): Html {
  const name = html`<text class="name" x="${LEFT - 10}" y="${at(y + 4)}" text-anchor="end">${fittedText(area.name, LEFT - 14)}</text>`;
  if (!isShown(area)) {
    return html`${name}<text x="${LEFT + 6}" y="${at(y + 4)}">${countsOf(area, language)}</text>
`;
  }
  const [low, high] = area.interval ?? [area.share, area.share];
  return html`${name}<path class="whisker" d="M${at(x(low))} ${at(y)}H${at(x(high))}M${at(x(low))} ${at(y - 4)}v8M${at(x(high))} ${at(y - 4)}v8"/><circle class="dot" cx="${at(x(area.share))}" cy="${at(y)}" r="4.5"/><text class="value" x="${WIDE - 4}" y="${at(y + 4)}" text-anchor="end">${percent(area.share, language)}</text>
`;
}

function describe(
  rows: readonly AreaShare[],
  whole: IntervalChartOptions['whole'],
  language: Language,
): string {
  const parts = rows.map(
    (area) => `${area.name}: ${isShown(area) ? figures(area, language) : countsOf(area, language)}`,
  );
  if (rows.length === 0) return WORDS.none[language];
  return [...(whole ? [`${whole.name}: ${percent(whole.share, language)}`] : []), ...parts].join(
    '; ',
  );
}

function figures({ share, interval }: ShownShare, language: Language): string {
  const ends = interval === null ? '' : ` (${intervalFigure(interval, language)})`;
  return `${percent(share, language)}${ends}`;
}

function countsOf({ cases, n }: AreaShare, language: Language): string {
  return `${count(cases, language)} ${WORDS.of[language]} ${count(n, language)}`;
}
