import type { Language, SurveyTable } from '@balanting/core';
import { html } from './html/html.js';
import { pageHtml } from './html/page.js';
import { sectionHtml } from './sections/section.js';
import { designSentence } from './survey/design-sentence.js';
import { SURVEY_WORDS } from './survey/survey-blocks.js';
import { surveyCover, surveySections } from './survey/survey-html.js';
import { surveyText } from './survey/survey-text.js';
import { whoLayout } from './survey/who-layout.js';
import { csvText } from './tables/csv-text.js';

/** What the pages of a survey may be told. */
export interface RenderSurveyOptions {
  /** Default: `id`, Indonesian. */
  readonly language?: Language;
}

/**
 * A survey table as CSV in the layout of WHO's Anthro packages: shares in percent, means in z, with all
 * their digits; empty where there is no estimate.
 *
 * Source: WHO R packages anthro 1.1.0 and anthroplus 1.0.0, whose columns and group names it has.
 *
 * @example
 * renderSurveyCsv(survey).slice(0, 24); // => 'Group,HAZ_pop,HAZ_unwpop'
 */
export function renderSurveyCsv(table: SurveyTable): string {
  return csvText(whoLayout(table));
}

/**
 * A survey table as plain text, one aligned table for each indicator, at most 100 characters wide where
 * the groups have short names. Percentages need 10 children.
 *
 * @example
 * renderSurveyText(survey, { language: 'en' }).split('\n')[0];
 * // => 'Prevalence table, children below 5 years'
 */
export function renderSurveyText(table: SurveyTable, options: RenderSurveyOptions = {}): string {
  return surveyText(table, options.language ?? 'id');
}

/**
 * A survey table as one HTML page for screen and A4 paper that loads nothing from the network.
 *
 * @example
 * renderSurveyHtml(survey).slice(0, 33); // => '<!DOCTYPE html>\n<html lang="id">\n'
 */
export function renderSurveyHtml(table: SurveyTable, options: RenderSurveyOptions = {}): string {
  const { language = 'id' } = options;
  const title = SURVEY_WORDS.title[table.population][language];
  return pageHtml({
    language,
    title,
    cover: surveyCover(table, language),
    sections: surveySections(table, language),
    footer: `${title}. ${designSentence(table, language)}`,
  });
}

/**
 * The sections of {@link renderSurveyHtml} alone, to be put into the page of a report, whose style they
 * share.
 *
 * @example
 * renderSurveySections(survey).slice(0, 26); // => '<section id="heightForAge"'
 */
export function renderSurveySections(
  table: SurveyTable,
  { language = 'id' }: RenderSurveyOptions = {},
): string {
  return html`${surveySections(table, language).map(sectionHtml)}`.markup;
}
