import type { Language, LocusResult } from '@balanting/core';
import { pageHtml } from './html/page.js';
import { locusCsv } from './locus/locus-csv.js';
import { locusMethod } from './locus/locus-figures.js';
import { locusCover, locusSections } from './locus/locus-html.js';
import { locusText } from './locus/locus-text.js';
import { LOCUS_WORDS } from './locus/locus-words.js';
import { csvText } from './tables/csv-text.js';

/** What the pages of a list of lokus villages may be told. */
export interface RenderLocusOptions {
  /** Default: `id`, Indonesian. */
  readonly language?: Language;
}

/**
 * A list of lokus villages as plain text: the list, one sentence for each village, those to be measured
 * again, and how the score is made.
 *
 * @example
 * renderLocusText(locus, { language: 'en' }).split('\n')[0]; // => 'Focus villages against stunting'
 */
export function renderLocusText(
  result: LocusResult,
  { language = 'id' }: RenderLocusOptions = {},
): string {
  return locusText(result, language);
}

/**
 * All villages by rank as CSV, proportions with all their digits.
 *
 * @example
 * renderLocusCsv(locus).slice(0, 9); // => 'rank,code'
 */
export function renderLocusCsv(result: LocusResult): string {
  return csvText(locusCsv(result));
}

/**
 * A list of lokus villages as one HTML page for screen and A4 paper that loads nothing.
 *
 * @example
 * renderLocusHtml(locus).slice(0, 33); // => '<!DOCTYPE html>\n<html lang="id">\n'
 */
export function renderLocusHtml(
  result: LocusResult,
  { language = 'id' }: RenderLocusOptions = {},
): string {
  const title = LOCUS_WORDS.title[language];
  return pageHtml({
    language,
    title,
    cover: locusCover(result, language),
    sections: locusSections(result, language),
    footer: `${title}. ${locusMethod(result, language)}`,
  });
}
