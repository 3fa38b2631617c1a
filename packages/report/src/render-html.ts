import type { Language, ReportData } from '@balanting/core';
import { html } from './html/html.js';
import { pageHtml } from './html/page.js';
import { cover } from './sections/cover.js';
import { dataSection } from './sections/data-problems.js';
import { kecamatanSection } from './sections/kecamatan.js';
import { methodSection } from './sections/method.js';
import { remeasureSection } from './sections/remeasure.js';
import type { SectionMaker } from './sections/section.js';
import { summarySection } from './sections/summary.js';
import { targetsSection } from './sections/targets.js';
import { trendSection } from './sections/trend.js';
import { villagesSection } from './sections/villages.js';
import { headlinesOf } from './summary/headlines.js';
import { say } from './texts/say.js';

/** What {@link renderHtml} may be told. */
export interface RenderHtmlOptions {
  /** The one language of the page. Default: `id`, Indonesian. */
  readonly language?: Language;
}

const SECTIONS: readonly SectionMaker[] = [
  summarySection,
  trendSection,
  kecamatanSection,
  remeasureSection,
  villagesSection,
  targetsSection,
  dataSection,
  methodSection,
];

/**
 * The report as one HTML page for screen and A4 paper: it loads nothing from the network, reads the
 * same without script, and holds one language only. Every text of the data is escaped.
 *
 * A percentage is printed only where at least 10 children have a valid score; elsewhere the page
 * prints counts, and the area is left out of the ranking.
 *
 * @example
 * renderHtml(report, { language: 'id' }).slice(0, 33); // => '<!DOCTYPE html>\n<html lang="id">\n'
 */
export function renderHtml(report: ReportData, options: RenderHtmlOptions = {}): string {
  const { language = 'id' } = options;
  const sections = SECTIONS.map((make) => make(report, language)).filter(
    (section) => section !== null,
  );
  const period = headlinesOf(report).period.label[language];
  const title = say('doc.title', language, { district: report.districtName, period });
  const footer = html`${title}. ${say(`doc.label.${report.dataKind}`, language)}.`;
  return pageHtml({ language, title, cover: cover(report, language), sections, footer });
}
