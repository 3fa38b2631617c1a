import type { AreaData, EstimateData, Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { count, intervalFigure, percent, severityText } from '../print/figures.js';
import { besideMessages } from '../summary/beside-messages.js';
import { headlinesOf, isPrintable } from '../summary/headlines.js';
import { keyMessages } from '../summary/key-messages.js';
import { say } from '../texts/say.js';
import type { SectionMaker } from './section.js';

const TILES = ['stunting', 'severeStunting', 'wasting', 'underweight', 'overweight'] as const;

/** The summary: plain sentences, and the figures of the district. */
export const summarySection: SectionMaker = (report, language, beside) => {
  const { period } = headlinesOf(report);
  const title = say('tiles.title', language, { period: period.label[language] });
  const paragraphs = [...keyMessages(report, language), ...besideMessages(beside, language)];
  return {
    id: 'summary',
    title: say('summary.title', language),
    onNewPage: false,
    body: html`<ul class="messages">
${paragraphs.map((sentences) => html`<li>${sentences.map((sentence) => html`${sentence} `)}</li>\n`)}</ul>
<h3>${title}</h3>
<dl class="tiles">
${TILES.map((outcome) => tile(outcome, period.district, language))}</dl>`,
  };
};

function tile(outcome: (typeof TILES)[number], district: AreaData, language: Language): Html {
  const estimate = district.outcomes[outcome];
  return html`<div class="tile"><dt>${say(`outcome.${outcome}`, language)} <small>${say(`rule.${outcome}`, language)}</small></dt>
${tileFigures(estimate, language)}</div>
`;
}

function tileFigures(estimate: EstimateData, language: Language): Html {
  const { interval, severity } = estimate;
  const cases = count(estimate.cases, language);
  const counts = say('tiles.count', language, { cases, n: count(estimate.n, language) });
  if (!isPrintable(estimate)) {
    return html`<dd class="big">–</dd><dd>${counts}</dd>`;
  }
  return html`<dd class="big">${percent(estimate.share, language)}</dd><dd>${counts}</dd>${
    interval !== null &&
    html`<dd>${say('tiles.interval', language)} <span class="figure">${intervalFigure(interval, language)} %</span></dd>`
  }${
    severity !== null &&
    html`<dd>${say('tiles.severity', language, { severity: severityText(severity, language) })}</dd>`
  }`;
}
