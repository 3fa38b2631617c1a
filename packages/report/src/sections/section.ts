import type { Language, ReportData } from '@balanting/core';
import { type Html, type HtmlValue, html } from '../html/html.js';
import type { ReportBeside } from './beside.js';

/** One part of the report. */
export interface Section {
  /** The anchor of the section, the same in both languages. */
  readonly id: string;
  readonly title: string;
  readonly body: HtmlValue;
  /** Whether print begins it on a new page. */
  readonly onNewPage: boolean;
}

/** Makes a section, or null where the report has nothing to put in it. */
export type SectionMaker = (
  report: ReportData,
  language: Language,
  beside: ReportBeside,
) => Section | null;

/** A section with its heading, as a landmark named by that heading. */
export function sectionHtml(section: Section): Html {
  const heading = `${section.id}-title`;
  return html`<section id="${section.id}" aria-labelledby="${heading}"${section.onNewPage && html` class="new-page"`}>
<h2 id="${heading}">${section.title}</h2>
${section.body}
</section>
`;
}

/** Sections as parts of one section, each under a heading of the third level. */
export function partsHtml(parts: readonly Pick<Section, 'title' | 'body'>[]): Html {
  return html`${parts.map(
    ({ title, body }) => html`<h3>${title}</h3>
${body}
`,
  )}`;
}
