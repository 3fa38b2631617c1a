import type { Language, ReportData } from '@balanting/core';
import { dateText } from './print/figures.js';
import { layOut, type TextLine, wrap } from './print/text-lines.js';
import { kecamatanLines, rowLines, villageLines } from './screen/area-lines.js';
import { prevalenceLines, targetLines } from './screen/district-lines.js';
import { headlinesOf } from './summary/headlines.js';
import { say } from './texts/say.js';

/** What {@link renderText} may be told. */
export interface RenderTextOptions {
  /** Default: `id`, Indonesian. */
  readonly language?: Language;
  /** Columns of the terminal, at least 40. Default: 80. */
  readonly width?: number;
}

/**
 * The report on one screen of plain text: at most 24 lines at 80 columns, without colours, ending in
 * a line feed. A long name or reason is cut short with "…".
 *
 * @example
 * renderText(report, { language: 'id' }).split('\n')[3];
 * // => 'Prevalensi           14,91 %  1.342 dari 9.001 anak'
 */
export function renderText(report: ReportData, options: RenderTextOptions = {}): string {
  const { language = 'id', width = 80 } = options;
  const headlines = headlinesOf(report);
  const { period } = headlines;
  const district = report.districtName.toUpperCase();
  const columns = Math.max(width, 40);
  const lines: readonly TextLine[] = [
    say('text.title', language, { district, period: period.label[language].toUpperCase() }),
    ...labelLines(report, language, columns),
    '',
    ...prevalenceLines(headlines, language),
    ...targetLines(headlines, language),
    '',
    ...kecamatanLines(headlines, language),
    ...villageLines(report, language),
    '',
    ...rowLines(report, headlines, language),
  ];
  return layOut(lines, columns);
}

/** What kind of data it is, never cut short, and when the report was made. */
function labelLines(report: ReportData, language: Language, width: number): readonly string[] {
  const date = dateText(report.date, language);
  const label = `${say(`doc.label.${report.dataKind}`, language)}.`;
  const made = `${say('doc.made', language, { date })}.`;
  const both = `${label} ${made}`;
  return both.length <= width ? [both] : [label, made].flatMap((text) => wrap(text, width));
}
