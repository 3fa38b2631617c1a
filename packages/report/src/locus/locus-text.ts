import type { Language, LocusResult, RankedVillage } from '@balanting/core';
import { alignedTable } from '../print/aligned-table.js';
import { wrap } from '../print/text-lines.js';
import { locusCells, locusHeadings, locusMethod, locusSentences } from './locus-figures.js';
import { LOCUS_WORDS } from './locus-words.js';

const WIDTH = 100;

/** A list of lokus villages as plain text: the list with its reasons, then those to measure again. */
export function locusText(result: LocusResult, language: Language): string {
  const chosen = result.villages.filter(({ status }) => status === 'lokus');
  const remeasure = result.villages.filter(({ code }) => result.remeasure.includes(code));
  const prose = (text: string) => wrap(text, WIDTH);
  return [
    LOCUS_WORDS.title[language],
    '',
    ...locusSentences(result, language).flatMap(prose),
    '',
    ...table(LOCUS_WORDS.list[language], chosen, language),
    LOCUS_WORDS.why[language],
    ...chosen.flatMap(({ explanation }) => bullet(explanation[language])),
    '',
    ...table(LOCUS_WORDS.remeasure[language], remeasure, language),
    ...prose(locusMethod(result, language)),
    ...prose(LOCUS_WORDS.few[language]),
    '',
  ].join('\n');
}

function table(title: string, villages: readonly RankedVillage[], language: Language) {
  if (villages.length === 0) return [title, LOCUS_WORDS.none[language], ''];
  const rows = villages.map((village) => locusCells(village, language));
  return [title, ...alignedTable([locusHeadings(language), ...rows]), ''];
}

function bullet(text: string): readonly string[] {
  return wrap(text, WIDTH - 4).map((line, k) => `  ${k === 0 ? '- ' : '  '}${line}`);
}
