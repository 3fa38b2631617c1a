import { html } from '../html/html.js';
import { qualitySections } from '../quality/quality-html.js';
import { QUALITY_WORDS } from '../quality/quality-words.js';
import { partsHtml, type SectionMaker } from './section.js';

/** The parts of a quality report that a district's report prints; teams and posyandu have their own page. */
const PARTS = ['summary', 'checks', 'ages', 'smart', 'register'];

/** How far the measurements can be trusted. */
export const qualitySection: SectionMaker = (_, language, { quality, register }) => {
  if (quality === undefined) return null;
  const parts = qualitySections(quality, register, language).filter(({ id }) => PARTS.includes(id));
  return {
    id: 'quality',
    title: QUALITY_WORDS.title[language],
    onNewPage: true,
    body: html`<p class="note">${quality.who.warning[language]}</p>
${partsHtml(parts)}`,
  };
};
