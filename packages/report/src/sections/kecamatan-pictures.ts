import type { Language, ReportData } from '@balanting/core';
import { intervalChart } from '../charts/interval-chart.js';
import { slopeChart } from '../charts/slope-chart.js';
import { type Html, html } from '../html/html.js';
import { headlinesOf, isPrintable } from '../summary/headlines.js';
import { mapShare, slopeArea } from './area-shares.js';
import { figure } from './figure.js';

const WORDS = {
  intervals: {
    id: 'Prevalensi stunting menurut kecamatan',
    en: 'Prevalence of stunting by subdistrict',
  },
  moves: { id: 'Perubahan menurut kecamatan', en: 'Change by subdistrict' },
} as const;

/** Kecamatan with their intervals, and who rose and who fell since the period before. */
export function kecamatanPictures(report: ReportData, language: Language): Html | null {
  const { period, previous, stunting, ranked } = headlinesOf(report);
  if (ranked.length === 0) return null;
  const title = `${WORDS.intervals[language]}, ${period.label[language]}`;
  const whole = isPrintable(stunting) && { name: report.districtName, share: stunting.share };
  const intervals = intervalChart(report.kecamatan.map(mapShare), {
    title,
    language,
    id: 'kecamatan-intervals',
    ...(whole && { whole }),
  });
  return html`${figure(intervals, title)}${previous && moves()}`;

  function moves(): Html | null {
    if (previous === null) return null;
    const areas = report.kecamatan.map((area) => slopeArea(area, previous));
    if (!areas.some(({ before }) => before !== null)) return null;
    const labels = { before: previous.label[language], after: period.label[language] };
    const words = { title: WORDS.moves[language], language, id: 'kecamatan-moves' };
    return figure(slopeChart(areas, { ...labels, ...words }), WORDS.moves[language]);
  }
}
