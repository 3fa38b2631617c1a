import type { Projection } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { intervalFigure, percent } from '../print/figures.js';
import { fittedText, textWidth } from './fitted-text.js';
import { type PictureOptions, picture, WIDE } from './picture.js';
import { coordinate as at, linePath } from './scale.js';
import {
  TREND_BOX,
  type TrendFrame,
  type TrendPath,
  type TrendPoint,
  timeOf,
  trendAxes,
  trendFrame,
} from './trend-frame.js';
import { pointLabel, pointMark, targetMarks } from './trend-marks.js';
import { projectionMarks } from './trend-projected.js';

/** What stands beside the line. */
export interface TrendChartOptions extends PictureOptions {
  /** At most two are drawn. Default: none. */
  readonly paths?: readonly TrendPath[];
  /** Years to come if things go on as they did. Default: none. */
  readonly projection?: readonly Projection[];
}

const WORDS = {
  title: { id: 'Prevalensi stunting menurut periode', en: 'Prevalence of stunting by period' },
  axis: { id: 'Prevalensi (%)', en: 'Prevalence (%)' },
  share: { id: 'Prevalensi, selang 95 %', en: 'Prevalence, 95 % interval' },
  projected: {
    id: 'Proyeksi bila laju tetap, selang 95 %',
    en: 'Projected if the rate stays, 95 % interval',
  },
  projectedShort: { id: 'proyeksi', en: 'projected' },
  target: { id: 'target', en: 'target' },
} as const;

const MOST_PATHS = 2;
/** With more points than this only the first and the last carry their figure. */
const MOST_LABELS = 9;

/**
 * The line of a prevalence over time with whiskers for the intervals and, across each year, the shares
 * aimed at; dotted, what comes if the rate stays. Periods whose id is neither `YYYY` nor `YYYY-MM` are
 * left out.
 *
 * @example
 * const point = { id: '2022-09', label: 'September 2022', share: 0.1491, interval: null };
 * trendChart([point]).includes('September 2022: 14,91 %'); // => true
 */
export function trendChart(all: readonly TrendPoint[], options: TrendChartOptions = {}): string {
  const { language = 'id', id = 'trend-chart', projection = [] } = options;
  const paths = (options.paths ?? []).slice(0, MOST_PATHS);
  const points = all
    .filter((point) => !Number.isNaN(timeOf(point.id)))
    .sort((a, b) => timeOf(a.id) - timeOf(b.id));
  const frame = trendFrame(points, { paths, projection, language });
  const isLabelled = (i: number) =>
    points.length <= MOST_LABELS || i === 0 || i === points.length - 1;
  const targets = paths.flatMap((path) => path.points);
  const title = options.title ?? WORDS.title[language];
  const description = describe(points, { ...options, paths });
  return picture({ id, width: WIDE, height: TREND_BOX.height, title, description }, [
    trendAxes(frame),
    legend(paths, projection.length > 0, frame),
    paths.map((path, k) => targetMarks(path, k, points, frame)),
    html`<path class="line" d="${linePath(points.map((point) => [frame.x(timeOf(point.id)), frame.y(point.share)]))}"/>`,
    projectionMarks(points.at(-1), projection, { id, frame }),
    points.map((point) => pointMark(point, frame)),
    points.map((point, i) => isLabelled(i) && pointLabel(point, targets, frame)),
  ]);
}

/** One line for the figures, one for the targets. */
function legend(paths: readonly TrendPath[], isProjected: boolean, { language }: TrendFrame): Html {
  const width = (WIDE - 110) / Math.max(paths.length, 1);
  return html`<text x="2" y="36">${WORDS.axis[language]}</text><path class="line" d="M110 32h30"/><circle class="dot" cx="125" cy="32" r="4"/><text x="148" y="36">${WORDS.share[language]}</text>${
    isProjected &&
    html`<path class="band" d="M${at(180 + textWidth(WORDS.share[language]))} 26h30v12h-30z"/><path class="line projected" d="M${at(180 + textWidth(WORDS.share[language]))} 32h30"/><text x="${at(218 + textWidth(WORDS.share[language]))}" y="36">${WORDS.projected[language]}</text>`
  }${paths.map(
    ({ label }, k) =>
      html`<path class="target${k > 0 && ' second'}" d="M${at(110 + k * width)} 52h30"/><text x="${at(148 + k * width)}" y="56">${fittedText(label, width - 44)}</text>`,
  )}
`;
}

function describe(
  points: readonly TrendPoint[],
  { paths = [], projection = [], language = 'id' }: TrendChartOptions,
): string {
  return [
    ...points.map(({ label, share }) => `${label}: ${percent(share, language)}`),
    ...paths.flatMap((path) =>
      path.points.map(
        ({ year, share }) =>
          `${WORDS.target[language]} ${year}: ${percent(share, language)} (${path.label})`,
      ),
    ),
    ...projection.map(
      ({ year, share, interval }) =>
        `${year}: ${percent(share, language)} (${WORDS.projectedShort[language]}${interval === null ? '' : `, ${intervalFigure(interval, language)} %`})`,
    ),
  ].join('; ');
}
