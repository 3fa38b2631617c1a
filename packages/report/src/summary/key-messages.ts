import type { Language, ReportData } from '@balanting/core';
import type { Html } from '../html/html.js';
import { count } from '../print/figures.js';
import { sayHtml } from '../texts/say.js';
import { moveMessages, rankMessages, remeasureMessages } from './area-messages.js';
import { changeMessages, prevalenceMessages, targetMessages } from './district-messages.js';
import { type Headlines, headlinesOf } from './headlines.js';
import { commonReasons } from './reasons.js';

/** The plain sentences of the summary, paragraph by paragraph, written from the figures. */
export function keyMessages(report: ReportData, language: Language): readonly (readonly Html[])[] {
  const headlines = headlinesOf(report);
  return [
    prevalenceMessages(report, headlines, language),
    changeMessages(headlines, language),
    targetMessages(headlines, language),
    rankMessages(report, headlines, language),
    moveMessages(headlines, language),
    remeasureMessages(report, language),
    rowMessages(report, headlines, language),
  ].filter((paragraph) => paragraph.length > 0);
}

function rowMessages(report: ReportData, { rows }: Headlines, language: Language): Html[] {
  const values = {
    rows: count(rows.read, language),
    accepted: count(rows.accepted, language),
    rejected: count(rows.rejected, language),
  };
  if (rows.read === 0) return [];
  if (rows.rejected === 0) return [sayHtml('message.rowsAll', language, values)];
  const messages = [sayHtml('message.rows', language, values)];
  const reasons = commonReasons(report.rejected, { language, most: 3 });
  if (reasons.length > 0) {
    const list = reasons.map((reason) => `${reason.text} (${reason.count})`).join('; ');
    messages.push(sayHtml('message.rejectedWhy', language, { reasons: list }));
  }
  return messages;
}
