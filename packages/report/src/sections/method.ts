import type { Language, ReportData } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { isTextKey, say } from '../texts/say.js';
import * as cells from './cells.js';
import type { SectionMaker } from './section.js';

const TOPICS = [
  ...(['source', 'z', 'cut', 'flag', 'interval'] as const),
  ...(['points', 'projection', 'classes', 'few'] as const),
] as const;

/** How the figures were calculated, what they can not say, and what made the report. */
export const methodSection: SectionMaker = (report, language) => ({
  id: 'method',
  title: say('method.title', language),
  onNewPage: false,
  body: html`<dl class="method">
${TOPICS.map((topic) => html`<div><dt>${say(`method.${topic}.term`, language)}</dt><dd>${say(textOf(topic, report), language)}</dd></div>\n`)}</dl>
${provenanceTable(report, language)}`,
});

/** What can be said of a register and of a survey differs. */
function textOf(topic: (typeof TOPICS)[number], { dataKind }: ReportData) {
  return topic === 'source' || topic === 'interval'
    ? (`method.${topic}.${dataKind}` as const)
    : (`method.${topic}` as const);
}

function provenanceTable(report: ReportData, language: Language): Html | null {
  const entries = Object.entries(report.provenance);
  if (entries.length === 0) return null;
  const caption = say('provenance.caption', language);
  return cells.tableFrame(
    html`<table class="narrow">
<caption>${caption}</caption>
<thead><tr>${cells.plainHeading(say('provenance.what', language))}${cells.plainHeading(say('provenance.value', language))}</tr></thead>
<tbody>
${entries.map(([key, value]) => html`<tr><th scope="row">${partName(key, language)}</th><td class="breakable">${value}</td></tr>\n`)}</tbody>
</table>`,
    caption,
  );
}

/** The name of a part where the texts have one, else its key in words: `areaList` is "area list". */
function partName(key: string, language: Language): string {
  const textKey = `provenance.${key}`;
  if (isTextKey(textKey)) return say(textKey as 'provenance.library', language);
  return key
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);
}
