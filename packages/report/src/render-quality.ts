import type { Language, QualityReport } from '@balanting/core';
import { html } from './html/html.js';
import { pageHtml } from './html/page.js';
import type { QualityBeside } from './quality/quality-beside.js';
import { qualityCsv } from './quality/quality-csv.js';
import { qualityCover, qualitySections } from './quality/quality-html.js';
import { qualityText } from './quality/quality-text.js';
import { QUALITY_WORDS } from './quality/quality-words.js';
import { sectionHtml } from './sections/section.js';
import { csvText } from './tables/csv-text.js';

/** What the pages of a quality report may be told. */
export interface RenderQualityOptions extends QualityBeside {
  /** Default: `id`, Indonesian. */
  readonly language?: Language;
}

/**
 * A quality report as plain text: what to mend first, with what it means and what to do.
 *
 * @example
 * renderQualityText(quality, { language: 'en' }).split('\n')[0];
 * // => 'Quality of anthropometric data'
 */
export function renderQualityText(
  report: QualityReport,
  { language = 'id', ...beside }: RenderQualityOptions = {},
): string {
  return qualityText(report, beside, language);
}

/**
 * The findings of a quality report as CSV, one a row, in both languages: of all children, then of each
 * group.
 *
 * @example
 * renderQualityCsv(quality).slice(0, 23); // => 'group,children,id,level'
 */
export function renderQualityCsv(
  report: QualityReport,
  { register }: Pick<RenderQualityOptions, 'register'> = {},
): string {
  return csvText(qualityCsv(report, register));
}

/**
 * A quality report as one HTML page with pictures that loads nothing from the network.
 *
 * @example
 * renderQualityHtml(quality).slice(0, 33); // => '<!DOCTYPE html>\n<html lang="id">\n'
 */
export function renderQualityHtml(
  report: QualityReport,
  { language = 'id', register }: RenderQualityOptions = {},
): string {
  const title = QUALITY_WORDS.title[language];
  return pageHtml({
    language,
    title,
    cover: qualityCover(report, language),
    sections: qualitySections(report, register, language),
    footer: `${title}. ${report.who.warning[language]}`,
  });
}

/**
 * The sections of {@link renderQualityHtml} alone, to be put into the page of a report, whose style they
 * share.
 *
 * @example
 * renderQualitySections(quality).slice(0, 21); // => '<section id="summary"'
 */
export function renderQualitySections(
  report: QualityReport,
  { language = 'id', register }: RenderQualityOptions = {},
): string {
  return html`${qualitySections(report, register, language).map(sectionHtml)}`.markup;
}
