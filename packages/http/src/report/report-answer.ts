import type { ReportData } from '@balanting/core';
import { renderHtml, renderTables } from '@balanting/report';
import { balanganBorders } from '@balanting/report/borders/balangan';
import type { Answer, Call } from '../operation.js';

/** The tables of a report by name, as `renderTables` writes them. */
export const REPORT_TABLES = ['periods', 'kecamatan', 'villages', 'problems'] as const;

/** The page brings its own style and script, and a policy that lets no other script run. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'";

/** A report as data, as a page in the language of the caller, or as one of its tables. */
export function reportAnswer(
  kind: 'json' | 'html' | 'csv',
  report: ReportData,
  { query, language }: Call,
): Answer {
  if (kind === 'json') return { kind, value: report };
  if (kind === 'csv') {
    const { table = REPORT_TABLES[0] } = query;
    const found = renderTables(report).find(({ name }) => name === `${table}.csv`);
    return { kind, whole: found?.csv ?? '' };
  }
  const borders = query.areas === 'none' ? undefined : balanganBorders;
  return {
    kind,
    whole: renderHtml(report, { language, ...(borders && { borders }) }),
    headers: {
      'Content-Security-Policy': PAGE_POLICY,
      'Content-Language': language,
      Vary: 'Accept-Language',
    },
  };
}
