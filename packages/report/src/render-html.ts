import type { Language, ReportData } from '@balanting/core';
import { cssString } from './html/css-string.js';
import { type Html, html, trusted } from './html/html.js';
import { SORT_SCRIPT, SORT_SCRIPT_HASH } from './html/sort-script.js';
import { STYLE } from './html/style.js';
import { cover } from './sections/cover.js';
import { dataSection } from './sections/data-problems.js';
import { kecamatanSection } from './sections/kecamatan.js';
import { methodSection } from './sections/method.js';
import { remeasureSection } from './sections/remeasure.js';
import { type Section, type SectionMaker, sectionHtml } from './sections/section.js';
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
  return html`<!DOCTYPE html>
<html lang="${language}">
${head(report, language)}<body>
<a class="skip" href="#content">${say('doc.skip', language)}</a>
<div class="page">
${cover(report, language)}${contents(sections, language)}<main id="content">
${sections.map(sectionHtml)}</main>
<footer class="end">${titleOf(report, language)}. ${say(`doc.label.${report.dataKind}`, language)}.</footer>
</div>
<script>${trusted(SORT_SCRIPT)}</script>
</body>
</html>
`.markup;
}

function head(report: ReportData, language: Language): Html {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SORT_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(report, language)}</title>
<style>
${trusted(STYLE)}
${trusted(pageRule(report, language))}
</style>
</head>
`;
}

/** A4 with the title at the foot of each page on the left and the page number on the right. */
function pageRule(report: ReportData, language: Language): string {
  const number = `${cssString(say('doc.page', language))} counter(page) ${cssString(say('doc.pageOf', language))} counter(pages)`;
  const font = 'font:8pt "Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:#55606b';
  return `@page{size:A4;margin:16mm 15mm 18mm;
@bottom-left{content:${cssString(titleOf(report, language))};${font}}
@bottom-right{content:${number};${font}}}`;
}

function titleOf(report: ReportData, language: Language): string {
  const period = headlinesOf(report).period.label[language];
  return say('doc.title', language, { district: report.districtName, period });
}

function contents(sections: readonly Section[], language: Language): Html {
  return html`<nav aria-labelledby="contents-title">
<h2 id="contents-title">${say('doc.contents', language)}</h2>
<ul>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>
`;
}
