import type { AreaData, Language, ReportData } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { headlinesOf } from '../summary/headlines.js';
import { say } from '../texts/say.js';
import * as cells from './cells.js';
import type { SectionMaker } from './section.js';

/** The places whose figures are too unlikely to decide on, with every reason. */
export const remeasureSection: SectionMaker = (report, language) => {
  if (report.villages.length + report.kecamatan.length === 0) return null;
  const areas = headlinesOf(report).remeasure;
  const caption = say('remeasure.caption', language);
  return {
    id: 'remeasure',
    title: say('remeasure.title', language),
    onNewPage: false,
    body:
      areas.length === 0
        ? html`<p>${say('remeasure.none', language)}</p>`
        : html`<p>${say('remeasure.intro', language)}</p>
${cells.tableFrame(table(areas, report, language), caption)}`,
  };
};

function table(areas: readonly AreaData[], report: ReportData, language: Language): Html {
  const rows = areas.map((area) => {
    const isKecamatan = report.kecamatan.includes(area);
    const name = isKecamatan
      ? say('remeasure.kecamatan', language, { name: area.name })
      : area.name;
    return html`<tr><th scope="row">${name}</th><td>${area.kecamatan ?? '–'}</td>${cells.casesCell(area.outcomes.stunting, language)}<td><ul class="reasons">${area.remeasure.map((reason) => html`<li>${reason[language]}</li>`)}</ul></td></tr>
`;
  });
  return html`<table>
<caption>${say('remeasure.caption', language)}</caption>
<thead><tr>${cells.plainHeading(say('column.village', language))}${cells.plainHeading(say('column.kecamatan', language))}${cells.plainHeading(say('column.stunted', language), 'number')}${cells.plainHeading(say('column.reason', language))}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
