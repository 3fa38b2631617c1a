import type { Language, ReportData } from '@balanting/core';
import { type Html, type HtmlValue, html } from '../html/html.js';

/** One numbered part of the report. */
export interface Section {
  /** The anchor of the section, the same in both languages. */
  readonly id: string;
  readonly title: string;
  readonly body: HtmlValue;
  /** Whether print begins it on a new page. */
  readonly onNewPage: boolean;
}

/** Makes a section, or null where the report has nothing to put in it. */
export type SectionMaker = (report: ReportData, language: Language) => Section | null;

/** A section with its heading, as a landmark named by that heading. */
export function sectionHtml(section: Section): Html {
  const heading = `${section.id}-title`;
  return html`<section id="${section.id}" aria-labelledby="${heading}"${section.onNewPage && html` class="new-page"`}>
<h2 id="${heading}">${section.title}</h2>
${section.body}
</section>
`;
}
