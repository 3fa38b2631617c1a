import {
  type CopiedGroup,
  type Finding,
  type FindingLevel,
  findingsOf,
  type Language,
  type Outliers,
  type QualityReport,
  type RegisterReport,
} from '@balanting/core';
import { alignedTable } from '../print/aligned-table.js';
import { count } from '../print/figures.js';
import { wrap } from '../print/text-lines.js';
import { filled } from '../texts/filled.js';
import { byTrouble, groupHeadings, groupRow } from './group-row.js';
import { copiedRows, outlierText, type QualityBeside } from './quality-beside.js';
import { LEVEL_WORDS, QUALITY_WORDS, VERDICT_WORDS } from './quality-words.js';
import { registerRows } from './register-rows.js';

const WIDTH = 100;
const MOST_GROUPS = 20;
const INDENT = '  ';

/** A quality report as plain text: what is bad first, then SMART, then the groups. */
export function qualityText(
  report: QualityReport,
  { register, copied = [], outliers }: QualityBeside,
  language: Language,
): string {
  const { title, children, smart, smartNote } = QUALITY_WORDS;
  const findings = findingsOf(report);
  return [
    title[language],
    `${children[language]}: ${count(report.children, language)}`,
    '',
    ...wrap(verdictLine(report, language), WIDTH),
    '',
    ...(['bad', 'watch', 'unknown', 'good'] as const).flatMap((level) =>
      levelLines(findings, level, language),
    ),
    ...wrap(report.who.warning[language], WIDTH),
    '',
    smart[language],
    ...wrap(smartNote[language], WIDTH),
    ...wrap(report.smart.text[language], WIDTH),
    ...report.smart.tests.flatMap(({ text }) => indented(text[language])),
    '',
    ...(register ? registerLines(register, language) : []),
    ...copiedLines(copied, language),
    ...(outliers ? outlierLines(outliers, language) : []),
    ...groupLines(report, language),
  ].join('\n');
}

function verdictLine({ age: { verdict, sentence } }: QualityReport, language: Language): string {
  const { ages } = QUALITY_WORDS;
  return `${ages[language]}: ${VERDICT_WORDS[verdict][language]}. ${sentence[language]}`;
}

/** Good findings are named only; all others say what they mean and what to do. */
function levelLines(
  findings: readonly Finding[],
  level: FindingLevel,
  language: Language,
): readonly string[] {
  const found = findings.filter((finding) => finding.level === level);
  if (found.length === 0) return [];
  const heading = `${LEVEL_WORDS[level][language]} (${count(found.length, language)})`;
  if (level === 'good' || level === 'unknown') {
    const names = found.map(({ label }) => label[language]).join('; ');
    return [heading, ...indented(`${names}.`), ''];
  }
  const told = found.flatMap(({ label, meaning, action }) =>
    indented(`${label[language]}. ${meaning[language]} ${action[language]}`),
  );
  return [heading, ...told, ''];
}

/** A paragraph behind a mark, wrapped under itself. */
function indented(text: string): readonly string[] {
  const lines = wrap(text, WIDTH - 2 * INDENT.length);
  return lines.map((line, k) => `${INDENT}${k === 0 ? '- ' : INDENT}${line}`);
}

function registerLines(register: RegisterReport, language: Language): readonly string[] {
  const { rule, rows, share, examples, allKept } = QUALITY_WORDS;
  const found = registerRows(register, language);
  const heading = [rule, rows, share, examples].map((word) => word[language]);
  const lines = found.map((one) => [`${one.code} ${one.label}`, one.rows, one.share, one.examples]);
  return [
    QUALITY_WORDS.register[language],
    ...(found.length === 0 ? [allKept[language]] : alignedTable([heading, ...lines])),
    '',
  ];
}

const MOST_COPIED = 10;

/** Groups whose measurements look copied: the first ones, each with what was found. */
function copiedLines(copied: readonly CopiedGroup[], language: Language): readonly string[] {
  const told = copiedRows(copied, language);
  if (told.length === 0) return [];
  const shown = told.slice(0, MOST_COPIED).flatMap((text) => indented(text));
  const rest = told.length - MOST_COPIED;
  const more = filled(QUALITY_WORDS.moreGroups[language], { count: count(rest, language) });
  return [QUALITY_WORDS.copied[language], ...shown, ...(rest > 0 ? [more] : []), ''];
}

function outlierLines({ shown: list, total }: Outliers, language: Language): readonly string[] {
  if (total === 0) return [];
  const { outliers, row } = QUALITY_WORDS;
  const shown = list.slice(0, MOST_COPIED);
  const text = shown.map((one) => outlierText(one, row[language], language)).join('; ');
  return [`${outliers[language]}: ${count(total, language)}`, ...indented(`${text}.`), ''];
}

function groupLines({ groups }: QualityReport, language: Language): readonly string[] {
  if (groups.length === 0) return [];
  const shown = [...groups].sort(byTrouble).slice(0, MOST_GROUPS);
  const rows = shown.map((group) => groupRow(group, language));
  const rest = groups.length - shown.length;
  const more = filled(QUALITY_WORDS.moreGroups[language], { count: count(rest, language) });
  return [
    QUALITY_WORDS.groups[language],
    ...alignedTable([groupHeadings(language), ...rows]),
    ...(rest > 0 ? [more] : []),
    '',
  ];
}
