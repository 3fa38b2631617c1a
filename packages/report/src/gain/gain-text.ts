import type { Language, SkdnFigures } from '@balanting/core';
import { alignedTable } from '../print/aligned-table.js';
import { count } from '../print/figures.js';
import { wrap } from '../print/text-lines.js';
import { filled } from '../texts/filled.js';
import type { FollowUpChild, FollowUpGroup, GainPage } from './gain-page.js';
import { gainSentences, gainTitle } from './gain-sentences.js';
import { GAIN_WORDS } from './gain-words.js';
import { monthName, placeName, skdnColumns, skdnFigure } from './skdn-columns.js';

const WIDTH = 100;
/** The page and JSON have all of them. */
const MOST_FINDINGS = 20;

/** A month as plain text: SKDN from the kecamatan down, by month, the follow-up list, what to check. */
export function gainText(page: GainPage, language: Language): string {
  const { levels, months, followUp, findings } = page;
  return [
    gainTitle(page, language),
    '',
    ...gainSentences(page, language).flatMap((sentence) => wrap(sentence, WIDTH)),
    '',
    ...[...levels]
      .reverse()
      .flatMap(({ by, rows }) =>
        table(GAIN_WORDS[by][language], rows, language, ({ key }) => placeName(key, by, language)),
      ),
    ...table(GAIN_WORDS.months[language], months, language, ({ key }) =>
      monthName(key.month, language),
    ),
    ...(followUp === null ? [] : followUpLines(followUp, language)),
    ...(findings === null ? [] : findingLines(findings, language)),
    ...wrap(GAIN_WORDS.letters[language], WIDTH),
    '',
  ].join('\n');
}

function table(
  title: string,
  rows: readonly SkdnFigures[],
  language: Language,
  nameOf: (figures: SkdnFigures) => string,
): readonly string[] {
  if (rows.length === 0) return [title, GAIN_WORDS.none[language], ''];
  const columns = skdnColumns(rows, language);
  const cells = rows.map((figures) => [
    nameOf(figures),
    ...columns.map((column) => skdnFigure(column, figures, language)),
  ]);
  return [...alignedTable([[title, ...columns.map(({ heading }) => heading)], ...cells]), ''];
}

function followUpLines(groups: readonly FollowUpGroup[], language: Language): readonly string[] {
  const title = GAIN_WORDS.followUp[language];
  if (groups.length === 0) return [title, GAIN_WORDS.nobody[language], ''];
  return [
    title,
    GAIN_WORDS.private[language],
    '',
    ...groups.flatMap(({ place, children }) => [
      placeName(place, 'posyandu', language),
      ...children.flatMap((child, k) => childLines(child, k + 1, language)),
      '',
    ]),
  ];
}

function childLines(child: FollowUpChild, number: number, language: Language): readonly string[] {
  const { name, parent, ageMonths, sentence } = child;
  const who = [name, parent && `(${parent})`].filter(Boolean).join(' ');
  const head = `${String(number).padStart(3)}. ${who}, ${ageMonths} ${MONTHS[language]}`;
  return [head, ...wrap(sentence[language], WIDTH - 5).map((line) => `     ${line}`)];
}

const MONTHS: Readonly<Record<Language, string>> = { id: 'bulan', en: 'months' };

function findingLines(
  findings: NonNullable<GainPage['findings']>,
  language: Language,
): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings
    .slice(0, MOST_FINDINGS)
    .flatMap(({ text }) =>
      wrap(text[language], WIDTH - 4).map((line, k) => `  ${k === 0 ? '- ' : '  '}${line}`),
    );
  const more = findings.length - MOST_FINDINGS;
  const rest =
    more > 0 ? [`  ${filled(GAIN_WORDS.more[language], { count: count(more, language) })}`] : [];
  return [GAIN_WORDS.findings[language], ...lines, ...rest, ''];
}
