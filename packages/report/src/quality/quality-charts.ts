import type { Language, QualityReport } from '@balanting/core';
import { barChart } from '../charts/bar-chart.js';
import { inPage } from '../charts/picture.js';
import { type Html, html } from '../html/html.js';
import { say } from '../texts/say.js';
import { QUALITY_WORDS } from './quality-words.js';

const MEASURES = ['weight', 'lengthHeight', 'armCircumference'] as const;
const YEAR = 12;
const TENTH = 10;
const MOST_FIFTHS = 40;

/** The pictures of a quality report: ages, months of birth, digits and whole numbers. */
export function qualityCharts(report: QualityReport, language: Language): Html {
  const { ageDistribution, digitPreference } = report.who;
  const { months, birthMonths } = ageDistribution;
  const names = say('doc.months', language).split(' ');
  const charts = [
    chart('age-months', QUALITY_WORDS.monthBars[language], months, {
      labels: months.map((_, k) => (k % YEAR === 0 ? String(k) : '')),
      isMarked: (k) => k % YEAR === 0 && k > 0,
    }),
    sum(birthMonths) > 0 &&
      chart('birth-months', QUALITY_WORDS.birthBars[language], birthMonths, {
        labels: birthMonths.map((_, k) => (names[k] ?? '').slice(0, 1)),
        expected: sum(birthMonths) / YEAR,
      }),
    ...MEASURES.flatMap((measure) => {
      const { digits, wholes } = digitPreference.measures[measure];
      if (sum(digits) === 0) return [];
      return [
        chart(`digits-${measure}`, QUALITY_WORDS.digitBars[measure][language], digits, {
          labels: digits.map((_, k) => String(k)),
          isMarked: (k) => k === 0 || k === TENTH / 2,
          expected: sum(digits) / TENTH,
        }),
        chart(`wholes-${measure}`, QUALITY_WORDS.wholeBars[measure][language], wholes.counts, {
          labels: wholes.counts.map((_, k) => wholeLabel(wholes.from + k, wholes.counts.length)),
          isMarked: (k) => (wholes.from + k) % 5 === 0,
        }),
      ];
    }),
  ];
  return html`<div class="chart-grid">
${charts}</div>`;

  function chart(
    id: string,
    title: string,
    counts: readonly number[],
    style: Pick<Parameters<typeof barChart>[1], 'labels' | 'isMarked' | 'expected'>,
  ): Html {
    return html`<figure class="chart">${inPage(barChart(counts, { id, title, language, ...style }))}</figure>
`;
  }
}

/** Every fifth number, of many bars every twentieth. */
function wholeLabel(whole: number, bars: number): string {
  return whole % (bars > MOST_FIFTHS ? 20 : 5) === 0 ? String(whole) : '';
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, value) => total + value, 0);
}
