import type { Language, SkdnFigures } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { figureCell, heading, tableFrame } from '../sections/cells.js';
import type { Section } from '../sections/section.js';
import { say } from '../texts/say.js';
import { followUpHtml } from './follow-up-html.js';
import type { GainPage } from './gain-page.js';
import { gainSentences, gainTitle } from './gain-sentences.js';
import { GAIN_WORDS } from './gain-words.js';
import { monthName, placeName, skdnColumns, skdnFigure } from './skdn-columns.js';

/** The head of the page of a month. */
export function gainCover(page: GainPage, language: Language): Html {
  const sentences = gainSentences(page, language);
  return html`<header class="cover">
<p class="kicker">${GAIN_WORDS.kicker[language]}</p>
<h1>${gainTitle(page, language)}</h1>
${sentences.map((sentence) => html`<p>${sentence}</p>\n`)}${
  page.followUp !== null && html`<p><strong>${GAIN_WORDS.private[language]}</strong></p>\n`
}</header>
`;
}

/** The sections of such a page; those of SKDN hold no names of children. */
export function gainSections(page: GainPage, language: Language): readonly Section[] {
  const { levels, months, followUp, findings } = page;
  const section = (id: string, title: string, body: Section['body'], onNewPage = false) => ({
    id,
    title,
    body,
    onNewPage,
  });
  const ofMonth = `SKDN, ${monthName(page.month, language)}`;
  const skdn = [...levels].reverse().map(({ by, rows }) => {
    const nameOf = ({ key }: SkdnFigures) => placeName(key, by, language);
    const words = { caption: ofMonth, first: GAIN_WORDS.place[language], nameOf };
    return section(by, GAIN_WORDS[by][language], skdnTable(rows, words, language));
  });
  const byMonth = skdnTable(
    months,
    {
      caption: 'SKDN',
      first: GAIN_WORDS.month[language],
      nameOf: ({ key }) => monthName(key.month, language),
    },
    language,
  );
  const list = GAIN_WORDS.followUp[language];
  const check = GAIN_WORDS.findings[language];
  return [
    ...skdn,
    section('months', GAIN_WORDS.months[language], byMonth),
    ...(followUp === null
      ? []
      : [section('follow-up', list, followUpHtml(followUp, language), true)]),
    ...(findings === null ? [] : [section('findings', check, findingsHtml(findings, language))]),
    section('method', GAIN_WORDS.method[language], html`<p>${GAIN_WORDS.letters[language]}</p>`),
  ];
}

interface SkdnWords {
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  readonly nameOf: (figures: SkdnFigures) => string;
}

function skdnTable(
  rows: readonly SkdnFigures[],
  { caption, first, nameOf }: SkdnWords,
  language: Language,
): Html {
  if (rows.length === 0) return html`<p>${GAIN_WORDS.none[language]}</p>`;
  const columns = skdnColumns(rows, language);
  return tableFrame(
    html`<table class="wide" data-sort="${say('doc.sort', language)}">
<caption>${caption}</caption>
<thead><tr>${heading(first, 0, 'text')}${columns.map((column, k) =>
      heading(column.heading, k + 1),
    )}</tr></thead>
<tbody>
${rows.map(
  (figures) => html`<tr><th scope="row">${nameOf(figures)}</th>${columns.map((column) =>
    figureCell(skdnFigure(column, figures, language), column.figureOf(figures)),
  )}</tr>
`,
)}</tbody>
</table>`,
    caption,
  );
}

function findingsHtml(findings: NonNullable<GainPage['findings']>, language: Language): Html {
  if (findings.length === 0) return html`<p>${GAIN_WORDS.none[language]}</p>`;
  return html`<ul>
${findings.map(({ text }) => html`<li>${text[language]}</li>\n`)}</ul>`;
}
