import type { Language, SurveyTable } from '@balanting/core';
import { wrap } from '../print/text-lines.js';
import { designSentence } from './design-sentence.js';
import { SURVEY_WORDS } from './survey-blocks.js';
import { type SurveyBlockTable, surveyBlockTables } from './survey-cells.js';

const WIDTH = 100;
const GAP = '  ';
const LONGEST_LABEL = 32;

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
  const rows = block.parts.flatMap((part) => part.rows);
  const labelOf = (label: string) => `${GAP}${label.slice(0, LONGEST_LABEL)}`;
  const labelWidth = Math.max(...rows.map(({ label }) => labelOf(label).length), 0);
  const widths = block.headings
    .slice(1)
    .map((heading, k) =>
      Math.max(heading.length, ...rows.map(({ cells }) => cells[k]?.length ?? 0)),
    );
  const line = (label: string, cells: readonly string[]) =>
    [label.padEnd(labelWidth), ...cells.map((cell, k) => cell.padStart(widths[k] ?? 0))].join(GAP);
  const lines = block.parts.flatMap(({ title, rows: groups }) => [
    ...(title === null ? [] : [title]),
    ...groups.map(({ label, cells }) => line(title === null ? label : labelOf(label), cells)),
  ]);
  const [group = '', ...headings] = block.headings;
  const text = [block.title, line(group, headings), ...lines, ''].join('\n');
  return { text, hasFew: block.hasFew };
}
