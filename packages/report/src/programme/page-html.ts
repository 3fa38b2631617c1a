import { type Html, html } from '../html/html.js';
import { pageHtml } from '../html/page.js';
import { plainHeading, tableFrame } from '../sections/cells.js';
import type { Block, Column, PagePart, ProgrammePage } from './block.js';

/** A report of the programme as one HTML page for screen and A4 paper that loads nothing. */
export function programmeHtml(page: ProgrammePage): string {
  const { language, kicker, title, period, parts } = page;
  const name = `${kicker}: ${title}, ${period}`;
  return pageHtml({
    language,
    title: name,
    cover: html`<header class="cover">
<p class="kicker">${kicker}</p>
<h1>${title}</h1>
<p class="period">${period}</p>
</header>
`,
    sections: parts.map(sectionOf),
    footer: name,
  });
}

function sectionOf({ id, title, blocks }: PagePart) {
  return { id, title, body: html`${blocks.map(blockHtml)}`, onNewPage: false };
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${block.text}</h3>\n`;
    case 'text':
      return html`<p>${unbroken(block.text)}</p>\n`;
    case 'note':
      return html`<p class="note">${unbroken(block.text)}</p>\n`;
    case 'list':
      return html`<ul>\n${block.items.map((item) => html`<li>${unbroken(item)}</li>\n`)}</ul>\n`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): Html {
  const table = html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title, kind }) => plainHeading(title, kind))}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns))}</tbody>
</table>`;
  return html`${tableFrame(table, caption)}\n`;
}

function rowHtml([first = '', ...cells]: readonly string[], columns: readonly Column[]): Html {
  return html`<tr><th scope="row">${first}</th>${cells.map((cell, k) =>
    columns[k + 1]?.kind === 'number'
      ? html`<td class="number">${cell}</td>`
      : html`<td>${cell}</td>`,
  )}</tr>
`;
}

/** A text whose figures stay on one line with their units. */
function unbroken(text: string): string {
  return text.replace(/(\d) (%|pp\b|poin\b)/g, '$1\u00a0$2');
}
