import type { Language, SurveyTable } from '@balanting/core';
import { alignedTable } from '../print/aligned-table.js';
import { wrap } from '../print/text-lines.js';
import { designSentence } from './design-sentence.js';
import { SURVEY_WORDS } from './survey-blocks.js';
import { type SurveyBlockTable, surveyBlockTables } from './survey-cells.js';

const WIDTH = 100;

/** A survey table as plain text: one aligned table for each indicator. */
export function surveyText(table: SurveyTable, language: Language): string {
  const title = SURVEY_WORDS.title[table.population][language];
  const blocks = surveyBlockTables(table, language).map(blockText);
  const notes = [designSentence(table, language), SURVEY_WORDS.note[language]];
  const few = blocks.some(({ hasFew }) => hasFew) ? [SURVEY_WORDS.few[language]] : [];
  return [
    `${title}\n`,
    ...notes.flatMap((note) => wrap(note, WIDTH)),
    '',
    ...blocks.map(({ text }) => text),
    ...few,
    '',
  ].join('\n');
}

function blockText(block: SurveyBlockTable) {
  const rows = block.parts.flatMap(({ title, rows: groups }) => [
    ...(title === null ? [] : [[title]]),
    ...groups.map(({ label, cells }) => [title === null ? label : `  ${label}`, ...cells]),
  ]);
  const text = [block.title, ...alignedTable([block.headings, ...rows]), ''].join('\n');
  return { text, hasFew: block.hasFew };
}
