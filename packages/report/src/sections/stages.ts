import { type Language, LIFECYCLES, type StageState } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { count } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import * as cells from './cells.js';
import { planTable } from './plan.js';
import type { SectionMaker } from './section.js';

const WORDS = {
  title: { id: 'Empat tahapan Pokja', en: 'The four stages of the Pokja' },
  caption: { id: 'Keluaran menurut tahapan', en: 'Outputs by stage' },
  stage: { id: 'Tahapan', en: 'Stage' },
  output: { id: 'Keluaran', en: 'Output' },
  state: { id: 'Keadaan', en: 'State' },
  done: { id: '{done} dari {all} keluaran selesai', en: '{done} of {all} outputs done' },
} as const;

/** Where the outputs of each stage stand, and the activities of the work plan. */
export const stagesSection: SectionMaker = (_, language, { stages = [], plan }) => {
  const activities = plan === undefined ? null : planTable(plan, language);
  if (stages.length === 0 && activities === null) return null;
  return {
    id: 'stages',
    title: WORDS.title[language],
    onNewPage: false,
    body: html`${stages.length > 0 && outputsTable(stages, language)}
${activities}`,
  };
};

function outputsTable(stages: readonly StageState[], language: Language): Html {
  const caption = WORDS.caption[language];
  const table = html`<table class="narrow">
<caption>${caption}</caption>
<thead><tr>${cells.plainHeading(WORDS.output[language])}${cells.plainHeading(WORDS.state[language])}</tr></thead>
${stages.map((stage) => group(stage, language))}</table>`;
  return cells.tableFrame(table, caption);
}

function group({ number, label, done, outputs }: StageState, language: Language): Html {
  const all = filled(WORDS.done[language], {
    done: count(done, language),
    all: count(outputs.length, language),
  });
  return html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="2">${number}. ${label[language]} (${all})</th></tr>
${outputs.map((output) => html`<tr><th scope="row">${output.label[language]}</th><td>${LIFECYCLES.output.states[output.state][language]}</td></tr>\n`)}</tbody>
`;
}
