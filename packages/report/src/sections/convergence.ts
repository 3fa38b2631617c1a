import {
  convergenceOf,
  ESSENTIAL_INDICATORS,
  type Language,
  type ServiceReceived,
} from '@balanting/core';
import { type CoverageDot, coverageDots } from '../charts/coverage-dots.js';
import { type HeatRow, heatMap } from '../charts/heat-map.js';
import { type Html, html } from '../html/html.js';
import { count, percent } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import type { NamedScorecard, ReportBeside } from './beside.js';
import { figure } from './figure.js';
import type { SectionMaker } from './section.js';

const WORDS = {
  title: { id: 'Konvergensi layanan', en: 'Convergence of services' },
  coverage: {
    id: 'Cakupan layanan kabupaten terhadap target',
    en: 'Coverage in the district against the targets',
  },
  card: {
    id: 'Kartu skor rumah tangga 1.000 HPK',
    en: 'Scorecard of households in the first 1,000 days',
  },
  women: { id: 'Ibu', en: 'Women' },
  children: { id: 'Anak', en: 'Children' },
  lowest: {
    id: 'Digambar {shown} dari {all} wilayah, cakupan terendah lebih dulu.',
    en: 'Drawn are {shown} of {all} areas, the lowest coverage first.',
  },
  whole: {
    id: 'Dari layanan yang seharusnya diterima ibu hamil dan anak di bawah dua tahun, {share} sudah diterima ({received} dari {due}).',
    en: 'Of the services due to pregnant women and children below two years, {share} were received ({received} of {due}).',
  },
} as const;

/** Rows of a heat map that stand on a page beside the coverage of the district. */
const MOST_ROWS = 20;

/** Whether the services reach the same households: coverage of the district, and the scorecards. */
export const convergenceSection: SectionMaker = (_, language, beside) => {
  const { coverage = [], scorecards = [] } = beside;
  if (coverage.length + scorecards.length === 0) return null;
  return {
    id: 'convergence',
    title: WORDS.title[language],
    onNewPage: true,
    body: html`${coverage.length > 0 && dots(coverage, language)}${scorecards.length > 0 && cards(scorecards, language)}`,
  };
};

function dots(lines: NonNullable<ReportBeside['coverage']>, language: Language): Html {
  const labels = new Map(ESSENTIAL_INDICATORS.map(({ code, label }) => [code, label[language]]));
  const rows = lines.map(
    ({ indicator, share, target }): CoverageDot => ({
      label: labels.get(indicator) ?? indicator,
      share,
      target,
    }),
  );
  const title = WORDS.coverage[language];
  return figure(coverageDots(rows, { language, title }), title);
}

function cards(scorecards: readonly NamedScorecard[], language: Language): Html {
  const found = scorecards.map(({ name, card }) => ({ name, ...convergenceOf(card) }));
  const received = found.reduce((sum, one) => sum + one.received, 0);
  const due = found.reduce((sum, one) => sum + one.due, 0);
  const [first] = found;
  const rows = found
    .sort((a, b) => (a.share ?? 2) - (b.share ?? 2))
    .slice(0, MOST_ROWS)
    .map(
      ({ name, pregnant, children }): HeatRow => ({
        name,
        shares: [...pregnant.services, ...children.services].map(({ share }) => share),
      }),
    );
  const title = WORDS.card[language];
  const columns = [
    ...labelled(WORDS.women[language], first?.pregnant.services, language),
    ...labelled(WORDS.children[language], first?.children.services, language),
  ];
  const values = {
    share: due === 0 ? '–' : percent(received / due, language, 1),
    received: count(received, language),
    due: count(due, language),
  };
  const shown = count(rows.length, language);
  const lowest = filled(WORDS.lowest[language], { shown, all: count(found.length, language) });
  return html`<p>${filled(WORDS.whole[language], values)}</p>
${figure(heatMap(rows, { columns, language, title }), title, found.length > rows.length && lowest)}`;
}

/** Services of women and children share names: each says whose it is. */
function labelled(
  whose: string,
  services: readonly ServiceReceived[] | undefined,
  language: Language,
): readonly string[] {
  return (services ?? []).map(({ label }) => `${whose} · ${label[language]}`);
}
