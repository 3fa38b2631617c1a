import { type Language, LIFECYCLES, type StageState } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import * as cells from './cells.js';
import type { SectionMaker } from './section.js';

const WORDS = {
  title: { id: 'Empat tahapan Pokja', en: 'The four stages of the Pokja' },
  caption: { id: 'Keluaran menurut tahapan', en: 'Outputs by stage' },
  stage: { id: 'Tahapan', en: 'Stage' },
  output: { id: 'Keluaran', en: 'Output' },
  state: { id: 'Keadaan', en: 'State' },
  done: { id: '{done} dari {all} keluaran selesai', en: '{done} of {all} outputs done' },
} as const;

/** Where the outputs of each stage stand. */
export const stagesSection: SectionMaker = (_, language, { stages }) => {
  if (stages === undefined || stages.length === 0) return null;
  const caption = WORDS.caption[language];
  const table = html`<table>
<caption>${caption}</caption>
<thead><tr>${cells.plainHeading(WORDS.output[language])}${cells.plainHeading(WORDS.state[language])}</tr></thead>
${stages.map((stage) => group(stage, language))}</table>`;
  return {
    id: 'stages',
    title: WORDS.title[language],
    onNewPage: false,
    body: cells.tableFrame(table, caption),
  };
};

function group({ number, label, done, outputs }: StageState, language: Language): Html {
  const all = WORDS.done[language]
    .replace('{done}', String(done))
    .replace('{all}', String(outputs.length));
  return html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="2">${number}. ${label[language]} (${all})</th></tr>
${outputs.map((output) => html`<tr><th scope="row">${output.label[language]}</th><td>${LIFECYCLES.output.states[output.state][language]}</td></tr>\n`)}</tbody>
`;
}
