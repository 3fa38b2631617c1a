import type { Language } from '@balanting/core';
import { followUpCsv, skdnCsv } from './gain/gain-csv.js';
import { gainCover, gainSections } from './gain/gain-html.js';
import type { GainPage } from './gain/gain-page.js';
import { gainTitle } from './gain/gain-sentences.js';
import { gainText } from './gain/gain-text.js';
import { GAIN_WORDS } from './gain/gain-words.js';
import { pageHtml } from './html/page.js';
import { type Section, sectionHtml } from './sections/section.js';
import { csvText } from './tables/csv-text.js';

/** What the pages of a month of growth monitoring may be told. */
export interface RenderGainOptions {
  /** Default: `id`, Indonesian. */
  readonly language?: Language;
}

/**
 * A month of growth monitoring as plain text: SKDN by place and month, and the follow-up list with names
 * of children where the page has one.
 *
 * @example
 * const page = { month: '2025-08', total: null, levels: [], months: [], followUp: null, findings: null };
 * renderGainText(page, { language: 'en' }).split('\n')[0]; // => 'Growth monitoring, August 2025'
 */
export function renderGainText(
  page: GainPage,
  { language = 'id' }: RenderGainOptions = {},
): string {
  return gainText(page, language);
}

/**
 * SKDN as CSV: rows by posyandu, village and so on, told apart by the column `level`, without any names of
 * children.
 *
 * @example
 * const page = { month: '2025-08', total: null, levels: [], months: [], followUp: null, findings: null };
 * renderSkdnCsv(page).slice(0, 20); // => 'level,month,district'
 */
export function renderSkdnCsv(page: GainPage): string {
  return csvText(skdnCsv(page));
}

/**
 * The follow-up list as CSV, one child a row, by posyandu and most urgent first. Holds names.
 *
 * @example
 * renderFollowUpCsv([]).slice(0, 26); // => 'kecamatan,village,posyandu'
 */
export function renderFollowUpCsv(groups: NonNullable<GainPage['followUp']>): string {
  return csvText(followUpCsv(groups));
}

/**
 * A month of growth monitoring as one HTML page for screen and A4 paper that loads nothing; each posyandu
 * has its table with a box to tick for each visit.
 *
 * @example
 * const page = { month: '2025-08', total: null, levels: [], months: [], followUp: null, findings: null };
 * renderGainHtml(page).slice(0, 33); // => '<!DOCTYPE html>\n<html lang="id">\n'
 */
export function renderGainHtml(
  page: GainPage,
  { language = 'id' }: RenderGainOptions = {},
): string {
  const title = gainTitle(page, language);
  return pageHtml({
    language,
    title,
    cover: gainCover(page, language),
    sections: gainSections(page, language),
    footer: page.followUp === null ? title : `${title}. ${GAIN_WORDS.private[language]}`,
  });
}

/**
 * SKDN of a month as sections for the page of a report: the follow-up list is left out, whatever the page
 * holds.
 *
 * @example
 * const page = { month: '2025-08', total: null, levels: [], months: [], followUp: null, findings: null };
 * renderGainSections(page).slice(0, 20); // => '<section id="months"'
 */
export function renderGainSections(
  page: GainPage,
  { language = 'id' }: RenderGainOptions = {},
): string {
  const sections: readonly Section[] = gainSections({ ...page, followUp: null }, language);
  return sections.map((section) => sectionHtml(section).markup).join('');
}
