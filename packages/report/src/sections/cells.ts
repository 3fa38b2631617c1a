import type { EstimateData, Language } from '@balanting/core';
import { type Html, type HtmlValue, html } from '../html/html.js';
import {
  count,
  intervalFigure,
  percentFigure,
  pointsFigure,
  severityText,
} from '../print/figures.js';
import { isPrintable } from '../summary/headlines.js';
import { say } from '../texts/say.js';

/** What stands where a figure is not printed. */
const DASH = '–';

/** The mark of the note on small numbers. */
const FEW_MARK = 'a';

/** A heading cell of a sortable column: `at` is the position of its cells in a row. */
export function heading(
  text: string,
  at: number,
  kind: 'text' | 'number' = 'number',
  span: HtmlValue = null,
): Html {
  return html`<th scope="col" class="${kind}" data-at="${at}"${span}>${text}</th>`;
}

/** A heading cell of a column that does not sort. */
export function plainHeading(text: string, kind: 'text' | 'number' = 'text'): Html {
  return html`<th scope="col" class="${kind}">${text}</th>`;
}

/** A cell of right-aligned figures; `value` is what it sorts by, null last. */
export function figureCell(text: HtmlValue, value: number | null): Html {
  return html`<td class="number" data-value="${value}">${text}</td>`;
}

/** A cell with a count. */
export function countCell(value: number, language: Language): Html {
  return figureCell(count(value, language), value);
}

/** A cell with the percentage of an estimate: a dash, with its note, where children are too few. */
export function shareCell(estimate: EstimateData, language: Language, decimals = 2): Html {
  if (isPrintable(estimate)) {
    const { share } = estimate;
    return figureCell(percentFigure(share, language, decimals), share);
  }
  return figureCell(estimate.n === 0 ? DASH : html`${DASH}<sup>${FEW_MARK}</sup>`, null);
}

/** A cell with the interval of an estimate, as percent without its sign. */
export function intervalCell(estimate: EstimateData, language: Language, decimals = 2): Html {
  const { interval } = estimate;
  if (interval === null || !isPrintable(estimate)) return figureCell(DASH, null);
  return figureCell(intervalFigure(interval, language, decimals), interval[0]);
}

const RISING_CLASSES = ['very-low', 'low', 'medium', 'high', 'very-high'];

/** A cell with the severity class of an estimate, sorted by severity. */
export function severityCell(estimate: EstimateData, language: Language): Html {
  const { severity } = estimate;
  if (severity === null || !isPrintable(estimate)) return html`<td data-value="">${DASH}</td>`;
  const rank = RISING_CLASSES.indexOf(severity);
  const text = severityText(severity, language);
  return html`<td data-value="${rank}"${rank > 2 && html` class="strong"`}>${text}</td>`;
}

/** A cell with a change in points, always with its sign where it is not 0. */
export function changeCell(change: number | null, language: Language): Html {
  if (change === null) return figureCell(DASH, null);
  return figureCell(pointsFigure(change, language), change);
}

/** A cell that says counts in words: `3 dari 7`. */
export function casesCell(estimate: EstimateData, language: Language): Html {
  const values = { cases: count(estimate.cases, language), n: count(estimate.n, language) };
  return figureCell(say('range.of', language, values), estimate.cases);
}

/** Whether any of the estimates has children, but too few for a percentage. */
function anyTooFew(estimates: readonly EstimateData[]): boolean {
  return estimates.some((estimate) => estimate.n > 0 && !isPrintable(estimate));
}

/** The note under a table on its small numbers, null where it has none. */
export function fewNote(estimates: readonly EstimateData[], language: Language): Html | null {
  if (!anyTooFew(estimates)) return null;
  return html`<p class="note"><sup>${FEW_MARK}</sup> ${say('note.few', language)}</p>`;
}

/** Tables of no more rows are printed whole, on the next page where this one has no room. */
const MOST_WHOLE = 18;

/** A table that scrolls sideways on a narrow screen, and can be reached by keyboard to do so. */
export function tableFrame(table: Html, label: string): Html {
  const rows = table.markup.split('<tr').length - 1;
  return html`<div class="table-frame${rows <= MOST_WHOLE && ' whole'}" role="group" tabindex="0" aria-label="${label}">${table}</div>`;
}
