import type { Language, ReportData } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { dateText } from '../print/figures.js';
import { headlinesOf } from '../summary/headlines.js';
import { say } from '../texts/say.js';

/** The head of the report: district, period, date, and what kind of data it is. */
export function cover(report: ReportData, language: Language): Html {
  const period = headlinesOf(report).period.label[language];
  const date = html`<time datetime="${report.date}">${dateText(report.date, language)}</time>`;
  const [before = '', after = ''] = say('doc.made', language, { date: '\n' }).split('\n');
  return html`<header class="cover">
<p class="kicker">${say('doc.kicker', language)}</p>
<h1>${report.districtName}</h1>
<p class="period">${period}</p>
<p class="made"><strong>${say(`doc.label.${report.dataKind}`, language)}</strong> ${before}${date}${after}</p>
</header>
`;
}
