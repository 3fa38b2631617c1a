import type {
  CombinedEstimate,
  IndicatorEstimate,
  Language,
  SurveyRow,
  SurveyShare,
  SurveyTable,
} from '@balanting/core';
import { formatNumber, isFew } from '@balanting/core';
import { count, intervalFigure, percentFigure } from '../print/figures.js';
import { SURVEY_BLOCKS, SURVEY_WORDS, type SurveyBlock } from './survey-blocks.js';

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

const FEW = '*';
const NONE = '–';

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

function indicatorCells(
  { cuts }: SurveyBlock,
  { children, cuts: shares, mean }: IndicatorEstimate,
  language: Language,
): readonly string[] {
  const tooFew = isFew(children);
  const number = (value: number | null | undefined, decimals: number) => {
    if (tooFew) return children === 0 ? NONE : FEW;
    return value === null || value === undefined ? NONE : formatNumber(value, decimals, language);
  };
  return [
    count(children, language),
    ...cuts.flatMap(({ cut, isMain }) => shareCells(shares[cut], { children, isMain, language })),
    number(mean?.mean, 2),
    number(mean?.sd, 2),
    number(shares.below2?.designEffect, 2),
  ];
}

interface ShareStyle {
  readonly children: number;
  readonly isMain: boolean | undefined;
  readonly language: Language;
}

function shareCells(
  share: SurveyShare | null,
  { children, isMain = false, language }: ShareStyle,
): readonly string[] {
  const tooFew = children > 0 && isFew(children);
  if (share === null || tooFew) return new Array(isMain ? 2 : 1).fill(tooFew ? FEW : NONE);
  const percent = percentFigure(share.share, language, 1);
  if (!isMain) return [percent];
  // At 0 and 100 % the interval is that one value: no statement of chance.
  const isCertain = share.se === 0 || share.interval === null;
  return [percent, isCertain ? NONE : intervalFigure(share.interval, language, 1)];
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

function combinedCells(estimate: CombinedEstimate, language: Language): readonly string[] {
  const { children, stuntedWasted, stuntedOverweight } = estimate;
  const style = { children, isMain: true, language };
  return [
    count(children, language),
    ...shareCells(stuntedWasted, style),
    ...shareCells(stuntedOverweight, style),
  ];
}
