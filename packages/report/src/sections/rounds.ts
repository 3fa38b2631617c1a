import { statusFlow } from '../charts/status-flow.js';
import { html } from '../html/html.js';
import { figure } from './figure.js';
import type { SectionMaker } from './section.js';

const WORDS = {
  title: { id: 'Perpindahan status antar putaran', en: 'Children between two rounds' },
  note: {
    id: 'Anak yang sama pada dua putaran: siapa pulih, siapa menjadi stunting, siapa tidak diukur lagi.',
    en: 'The same children in two rounds: who recovered, who became stunted, who was not measured again.',
  },
} as const;

/** Where the children of one round are in the next. */
export const roundsSection: SectionMaker = (_, language, { rounds }) => {
  if (rounds === undefined || rounds.moves.length === 0) return null;
  const { before, after, moves } = rounds;
  const title = WORDS.title[language];
  return {
    id: 'rounds',
    title,
    onNewPage: false,
    body: html`<p class="note">${WORDS.note[language]}</p>
${figure(statusFlow(moves, { before, after, language, title }), title)}`,
  };
};
