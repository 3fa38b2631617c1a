import type { Language, SurveyRow, SurveyTable } from '@balanting/core';
import { SURVEY_BLOCKS, SURVEY_WORDS, type SurveyBlock } from './survey-blocks.js';
import { combinedCells, FEW, indicatorCells } from './survey-figures.js';

/** A table of a survey as text, for whichever page prints it. */
export interface SurveyBlockTable {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** Groups in their groupings; the first grouping is that of all children and has no title. */
  readonly parts: readonly {
    readonly title: string | null;
    readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  }[];
  /** Whether a figure was left out since there are too few children. */
  readonly hasFew: boolean;
}

/** The tables of a survey in the order in which people read them. */
export function surveyBlockTables(
  table: SurveyTable,
  language: Language,
): readonly SurveyBlockTable[] {
  const blocks = SURVEY_BLOCKS[table.population].map((block) =>
    blockTable(table, language, {
      id: block.indicator,
      title: block.title[language],
      headings: blockHeadings(block, language),
      cellsOf: ({ indicators }) => {
        const estimate = indicators[block.indicator];
        return estimate ? indicatorCells(block, estimate, language) : null;
      },
    }),
  );
  if (table.population === 'school-age') return blocks;
  return [...blocks, combinedTable(table, language)];
}

interface BlockPlan extends Pick<SurveyBlockTable, 'id' | 'title' | 'headings'> {
  /** The cells of a group; null where the table does not show it. */
  readonly cellsOf: (row: SurveyRow) => readonly string[] | null;
}

function blockTable(
  { rows }: SurveyTable,
  language: Language,
  { cellsOf, ...named }: BlockPlan,
): SurveyBlockTable {
  const parts = new Map<string, SurveyBlockTable['parts'][number]>();
  for (const row of rows) {
    const cells = cellsOf(row);
    if (cells === null) continue;
    const { id, title } = row.grouping;
    const before = parts.get(id)?.rows ?? [];
    const added = { label: row.label[language], cells };
    parts.set(id, { title: id === 'all' ? null : title[language], rows: [...before, added] });
  }
  const all = [...parts.values()];
  const hasFew = all.some((part) => part.rows.some(({ cells }) => cells.includes(FEW)));
  return { ...named, parts: all, hasFew };
}

function blockHeadings({ cuts }: SurveyBlock, language: Language): readonly string[] {
  const { group, children, interval, mean, sd, designEffect } = SURVEY_WORDS;
  return [
    group[language],
    children[language],
    ...cuts.flatMap(({ label, isMain }) =>
      isMain ? [label[language], interval[language]] : [label[language]],
    ),
    mean[language],
    sd[language],
    designEffect[language],
  ];
}

function combinedTable(table: SurveyTable, language: Language): SurveyBlockTable {
  const { group, children, interval, combined, stuntedWasted, stuntedOverweight } = SURVEY_WORDS;
  const heading = [stuntedWasted, interval, stuntedOverweight, interval];
  return blockTable(table, language, {
    id: 'combined',
    title: combined[language],
    headings: [group, children, ...heading].map((word) => word[language]),
    cellsOf: (row) => row.combined && combinedCells(row.combined, language),
  });
}
