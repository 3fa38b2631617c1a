import { html } from '../html/html.js';
import { GLOSSARY } from './glossary-terms.js';
import type { SectionMaker } from './section.js';

const TITLE = { id: 'Istilah', en: 'Glossary' } as const;

/** The terms of the report in plain words. */
export const glossarySection: SectionMaker = ({ dataKind }, language, beside) => ({
  id: 'glossary',
  title: TITLE[language],
  onNewPage: false,
  body: html`<dl class="method">
${GLOSSARY.filter(
  ({ only = dataKind, part }) =>
    only === dataKind && (part === undefined || beside[part] !== undefined),
).map(
  ({ term, meaning }) => html`<div><dt>${term[language]}</dt><dd>${meaning[language]}</dd></div>\n`,
)}</dl>`,
});
