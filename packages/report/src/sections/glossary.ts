import { html } from '../html/html.js';
import { GLOSSARY } from './glossary-terms.js';
import type { SectionMaker } from './section.js';

const TITLE = { id: 'Istilah', en: 'Glossary' } as const;

/** The terms of the report in plain words. */
export const glossarySection: SectionMaker = ({ dataKind }, language) => ({
  id: 'glossary',
  title: TITLE[language],
  onNewPage: false,
  body: html`<dl class="method">
${GLOSSARY.filter(({ only = dataKind }) => only === dataKind).map(({ term, meaning }) => html`<div><dt>${term[language]}</dt><dd>${meaning[language]}</dd></div>\n`)}</dl>`,
});
