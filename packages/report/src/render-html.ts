import type { Language, ReportData } from '@balanting/core';
import { html } from './html/html.js';
import { pageHtml } from './html/page.js';
import type { ReportBeside } from './sections/beside.js';
import { convergenceSection } from './sections/convergence.js';
import { cover } from './sections/cover.js';
import { dataSection } from './sections/data-problems.js';
import { glossarySection } from './sections/glossary.js';
import { kecamatanSection } from './sections/kecamatan.js';
import { lokusSection } from './sections/lokus.js';
import { mapsSection } from './sections/maps.js';
import { measuredSection } from './sections/measured.js';
import { methodSection } from './sections/method.js';
import { missingPartsSection } from './sections/missing-parts.js';
import { partnersSection } from './sections/partners.js';
import { qualitySection } from './sections/quality.js';
import { remeasureSection } from './sections/remeasure.js';
import { roundsSection } from './sections/rounds.js';
import type { SectionMaker } from './sections/section.js';
import { skdnSection } from './sections/skdn.js';
import { stagesSection } from './sections/stages.js';
import { summarySection } from './sections/summary.js';
import { targetsSection } from './sections/targets.js';
import { trendSection } from './sections/trend.js';
import { villagesSection } from './sections/villages.js';
import { headlinesOf } from './summary/headlines.js';
import { say } from './texts/say.js';

/** What {@link renderHtml} may be told, and what the report may hold beside its figures. */
export interface RenderHtmlOptions extends ReportBeside {
  /** The one language of the page. Default: `id`, Indonesian. */
  readonly language?: Language;
}

const SECTIONS: readonly SectionMaker[] = [
  summarySection,
  trendSection,
  targetsSection,
  mapsSection,
  kecamatanSection,
  lokusSection,
  remeasureSection,
  villagesSection,
  measuredSection,
  roundsSection,
  qualitySection,
  skdnSection,
  convergenceSection,
  partnersSection,
  stagesSection,
  dataSection,
  missingPartsSection,
  methodSection,
  glossarySection,
];

/**
 * The report as one HTML page for screen and A4 paper: it loads nothing from the network, reads the
 * same without script, and holds one language only. Every text of the data is escaped. Parts that are
 * not given (lokus, quality, SKDN, partners, ...) are left out, and the page says what they need.
 *
 * A percentage is printed only where at least 10 children have a valid score; elsewhere the page
 * prints counts, and the area is left out of the ranking.
 *
 * @example
 * renderHtml(report, { language: 'id' }).slice(0, 33); // => '<!DOCTYPE html>\n<html lang="id">\n'
 */
export function renderHtml(report: ReportData, options: RenderHtmlOptions = {}): string {
  const { language = 'id', ...beside } = options;
  const sections = SECTIONS.map((make) => make(report, language, beside)).filter(
    (section) => section !== null,
  );
  const period = headlinesOf(report).period.label[language];
  const title = say('doc.title', language, { district: report.districtName, period });
  const footer = html`${title}. ${say(`doc.label.${report.dataKind}`, language)}.`;
  return pageHtml({ language, title, cover: cover(report, language), sections, footer });
}
