import {
  type Language,
  projectTrend,
  type ReportData,
  type TrendProjection,
  type YearMeasured,
} from '@balanting/core';
import { timeOf } from '../charts/trend-frame.js';
import { type Html, html } from '../html/html.js';
import { count, percent } from '../print/figures.js';
import { isPrintable } from '../summary/headlines.js';
import { say, sayHtml } from '../texts/say.js';

/** Half a year: what a projection says of a year holds for its middle. */
const MIDDLE = 0.5;

/**
 * Where stunting of the district leads in the years after the last period up to a year, if its rate stays;
 * null where nothing tells. Periods without a percentage in print are left out.
 */
export function districtProjection(
  { periods, dataKind }: ReportData,
  upTo: number,
): TrendProjection | null {
  const shares = periods.flatMap(({ id, district }): YearMeasured[] => {
    const { stunting } = district.outcomes;
    const year = timeOf(id);
    if (!isPrintable(stunting) || Number.isNaN(year)) return [];
    return [{ year, kind: dataKind, share: stunting.share, interval: stunting.interval }];
  });
  const next = Math.floor(shares.at(-1)?.year ?? upTo) + 1;
  const ahead = Math.max(0, upTo - next + 1);
  const years = Array.from({ length: ahead }, (_, k) => next + k + MIDDLE);
  return years.length === 0 ? null : projectTrend(shares, { years });
}

/** What the projection comes to, and what its interval holds, in sentences; null where there is none. */
export function projectionSentences(
  found: TrendProjection | null,
  language: Language,
): Html | null {
  const last = found?.years.at(-1);
  if (!found || !last) return null;
  const { basis, rate } = found;
  const points = count(rate.points, language);
  const [steep = rate.aarr, flat = rate.aarr] = rate.interval ? [...rate.interval].reverse() : [];
  const values = {
    rate: rateText(rate.aarr, language),
    steep: rateText(steep, language),
    flat: rateText(flat, language),
    points,
    year: String(Math.floor(last.year)),
    share: percent(last.share, language),
    low: percent(last.interval?.[0] ?? last.share, language),
    high: percent(last.interval?.[1] ?? last.share, language),
    df: count(rate.points - 2, language),
  };
  const isUnsure = flat < 0 && steep > 0;
  return html`<p>${sayHtml(`trend.${basis}`, language, values)}${
    isUnsure && html` ${sayHtml('trend.unsure', language, { points })}`
  }</p>
<p class="note">${sayHtml(`trend.${basis}Limits`, language, values)}</p>
`;
}

/** A rate of reduction in words: `turun 15,57 %`. */
function rateText(aarr: number, language: Language): string {
  const share = percent(Math.abs(aarr), language);
  return say(aarr < 0 ? 'trend.rises' : 'trend.falls', language, { share });
}
