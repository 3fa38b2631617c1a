import type { Language, ReportData } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { percentFigure } from '../print/figures.js';
import { headlinesOf, sum } from '../summary/headlines.js';
import { filled } from '../texts/filled.js';
import { say } from '../texts/say.js';
import type { ParticipationRow } from './beside.js';
import * as cells from './cells.js';
import { SKDN_WORDS } from './skdn-words.js';

const COUNTS = ['children', 'cards', 'measured'] as const;
const HEADINGS = ['S', 'K', 'D', 'K/S (%)', 'D/S (%)', 'D/K (%)'];

/** That there is no SKDN, and why; where a target list tells who was due, how many of them came. */
export function participationPart(
  rows: readonly ParticipationRow[],
  report: ReportData,
  language: Language,
): Html {
  const known = rows.filter(({ children }) => children !== null);
  const why = SKDN_WORDS.noMonths[language];
  if (known.length === 0) return html`<p>${why} ${SKDN_WORDS.noTargets[language]}</p>`;
  const period = headlinesOf(report).period.label[language];
  const caption = filled(SKDN_WORDS.participation[language], { period });
  return html`<p>${why}</p>
<p class="note">${filled(SKDN_WORDS.participationNote[language], { period })}</p>
${cells.tableFrame(table(known, caption, language), caption)}`;
}

function table(rows: readonly ParticipationRow[], caption: string, language: Language): Html {
  const total = {
    name: say('row.total', language),
    measured: sum(rows.map(({ measured }) => measured)),
    children: together(rows.map(({ children }) => children)),
    cards: together(rows.map(({ cards }) => cards)),
  };
  return html`<table class="narrow" data-sort="${say('doc.sort', language)}">
<caption>${caption}</caption>
<thead><tr>${cells.heading(SKDN_WORDS.area[language], 0, 'text')}${HEADINGS.map((text, k) => cells.heading(text, k + 1))}</tr></thead>
<tbody>
${rows.map((row) => areaRow(row, language))}</tbody>
<tfoot>
${areaRow(total, language)}</tfoot>
</table>`;
}

function areaRow(row: ParticipationRow, language: Language): Html {
  const { name, children, cards, measured } = row;
  const shares = [
    [cards, children],
    [measured, children],
    [measured, cards],
  ] as const;
  return html`<tr><th scope="row">${name}</th>${COUNTS.map((id) => {
    const value = row[id];
    return value === null ? cells.figureCell('–', null) : cells.countCell(value, language);
  })}${shares.map(([some, all]) => shareCell(some, all, language))}</tr>
`;
}

function shareCell(some: number | null, all: number | null, language: Language): Html {
  if (some === null || all === null || all === 0) return cells.figureCell('–', null);
  return cells.figureCell(percentFigure(some / all, language, 1), some / all);
}

/** A sum; null where a part of it is not known. */
function together(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : sum(values.map((value) => value ?? 0));
}
