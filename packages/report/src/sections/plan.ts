import {
  type Activity,
  formatNumber,
  isClosedOn,
  type Language,
  LIFECYCLES,
  moneyTotal,
  stateOn,
} from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { dateText, percentFigure } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import type { PlanPart } from './beside.js';
import * as cells from './cells.js';

const WORDS = {
  caption: { id: 'Kegiatan Pokja, keadaan {day}', en: 'Activities of the Pokja on {day}' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  owner: { id: 'Penanggung jawab', en: 'Responsible' },
  until: { id: 'Sampai', en: 'Until' },
  budget: { id: 'Anggaran (Rp)', en: 'Budget (Rp)' },
  spent: { id: 'Realisasi (Rp)', en: 'Spent (Rp)' },
  absorbed: { id: 'Serapan (%)', en: 'Absorbed (%)' },
  state: { id: 'Keadaan', en: 'State' },
  late: { id: 'lewat tenggat', en: 'late' },
  all: { id: 'Semua', en: 'All' },
} as const;

/** The activities of the work plan with their money, and which of them are late; null for none. */
export function planTable({ activities, organisations, on }: PlanPart, language: Language) {
  if (activities.length === 0) return null;
  const caption = filled(WORDS.caption[language], { day: dateText(on, language) });
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const { activity, owner, until, budget, spent, absorbed, state, all } = WORDS;
  const table = html`<table>
<caption>${caption}</caption>
<thead><tr>${[activity, owner, until].map((word) => cells.plainHeading(word[language]))}${[budget, spent, absorbed].map((word) => cells.plainHeading(word[language], 'number'))}${cells.plainHeading(state[language])}</tr></thead>
<tbody>
${activities.map((one) => row(one, names.get(one.owner) ?? one.owner, { on, language }))}</tbody>
<tfoot>
<tr><th scope="row">${all[language]}</th><td></td><td></td>${moneyCells(activities, language)}<td></td></tr></tfoot>
</table>`;
  return cells.tableFrame(table, caption);
}

interface RowOptions {
  readonly on: string;
  readonly language: Language;
}

function row(one: Activity, owner: string, { on, language }: RowOptions): Html {
  const state = LIFECYCLES.activity.states[stateOn(one, on)][language];
  const isLate = one.to < on && !isClosedOn(one, on);
  return html`<tr><th scope="row">${one.title}</th><td>${owner}</td><td>${dateText(one.to, language)}</td>${moneyCells([one], language)}<td>${state}${isLate && html`, <strong>${WORDS.late[language]}</strong>`}</td></tr>
`;
}

function moneyCells(activities: readonly Activity[], language: Language): Html {
  const { budgetRupiah, realisedRupiah, absorbed } = moneyTotal(
    activities.flatMap(({ money }) => money),
  );
  const rupiah = [budgetRupiah, realisedRupiah].map((amount) =>
    cells.figureCell(formatNumber(amount, 0, language), amount),
  );
  const share = absorbed === null ? '–' : percentFigure(absorbed, language, 1);
  return html`${rupiah}${cells.figureCell(share, absorbed)}`;
}
