import type { Language, ReportData, TargetData } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { percent, percentFigure } from '../print/figures.js';
import { headlinesOf, isPrintable } from '../summary/headlines.js';
import { say } from '../texts/say.js';
import * as cells from './cells.js';
import type { SectionMaker } from './section.js';

/** The prevalence against each year of the target path. */
export const targetsSection: SectionMaker = (report, language) => {
  if (report.targets === null || report.targets.points.length === 0) return null;
  const { label, source, points } = report.targets;
  const caption = captionOf(report, language);
  return {
    id: 'targets',
    title: say('targets.title', language),
    onNewPage: false,
    body: html`<p>${label[language]}. ${say('targets.source', language, { source })}</p>
${cells.tableFrame(table(points, caption, language), caption)}`,
  };
};

function captionOf(report: ReportData, language: Language): string {
  const { period, stunting } = headlinesOf(report);
  if (!isPrintable(stunting)) return say('targets.captionNone', language);
  const share = percent(stunting.share, language);
  return say('targets.caption', language, { period: period.label[language], share });
}

function table(points: readonly TargetData[], caption: string, language: Language): Html {
  const rows = points.map(
    (point) =>
      html`<tr><th scope="row">${point.year}</th>${cells.figureCell(percentFigure(point.target, language), point.target)}${cells.changeCell(point.gap, language)}<td>${say(`targets.${point.early ? 'early' : point.status}`, language)}</td></tr>
`,
  );
  return html`<table class="narrow">
<caption>${caption}</caption>
<thead><tr>${cells.plainHeading(say('column.year', language))}${cells.plainHeading(say('column.target', language), 'number')}${cells.plainHeading(say('column.gap', language), 'number')}${cells.plainHeading(say('column.status', language))}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
