import type {
  InnovationReport,
  Language,
  PokjaYearReport,
  TppsSemesterReport,
} from '@balanting/core';
import { innovationPage } from './innovation-page.js';
import { programmeHtml } from './page-html.js';
import { programmeText } from './page-text.js';
import { pokjaYearPage } from './pokja-year-page.js';
import { tppsSemesterPage } from './tpps-semester-page.js';

/** A report of the programme that can be printed. */
export type ProgrammeReport = InnovationReport | PokjaYearReport | TppsSemesterReport;

/** What {@link renderProgrammeHtml} and {@link renderProgrammeText} may be told. */
export interface RenderProgrammeOptions {
  /** Default: `id`, Indonesian. What people wrote stays in their language. */
  readonly language?: Language;
}

/**
 * A semester report of TPPS, a yearly report of the Pokja or a regional innovation report as one HTML page
 * for screen and A4 paper that loads nothing.
 *
 * @example
 * const state = { area: '63.11', areas: balangan };
 * const report = pokjaYearReport(state, { year: 2022, on: '2022-12-31' });
 * renderProgrammeHtml(report).slice(0, 33); // => '<!DOCTYPE html>\n<html lang="id">\n'
 */
export function renderProgrammeHtml(
  report: ProgrammeReport,
  { language = 'id' }: RenderProgrammeOptions = {},
): string {
  return programmeHtml(pageOf(report, language));
}

/**
 * The same as plain text.
 *
 * @example
 * const state = { area: '63.11', areas: balangan };
 * const report = tppsSemesterReport(state, { year: 2022, semester: 1 });
 * renderProgrammeText(report, { language: 'en' }).split('\n')[2]; // => 'Half year 1 of 2022'
 */
export function renderProgrammeText(
  report: ProgrammeReport,
  { language = 'id' }: RenderProgrammeOptions = {},
): string {
  return programmeText(pageOf(report, language));
}

function pageOf(report: ProgrammeReport, language: Language) {
  switch (report.format) {
    case 'balanting-innovation':
      return innovationPage(report, language);
    case 'balanting-pokja-year':
      return pokjaYearPage(report, language);
    case 'balanting-tpps-semester':
      return tppsSemesterPage(report, language);
  }
}
