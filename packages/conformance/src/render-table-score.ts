import { type Bilingual, formatNumber, formatPercent, type Language } from '@balanting/core';
import type { ColumnKind, TableMismatch, TableScore } from './score-table.js';

/** Mismatches that are shown of each kind. */
const SHOWN = 5;

/** What is usually wrong where cells of a kind differ. */
const HINTS: Readonly<Record<ColumnKind, Bilingual>> = {
  estimate: {
    id: 'persentase atau rata-rata: periksa bobot, tanda (flag), edema, dan siapa penyebutnya',
    en: 'shares or means: check weights, flags, oedema, and who is in the denominator',
  },
  'standard-error': {
    id: 'galat baku: periksa klaster, strata, dan linearisasi Taylor',
    en: 'standard errors: check clusters, strata and Taylor linearisation',
  },
  interval: {
    id: 'interval: periksa derajat bebas dan skala logit',
    en: 'intervals: check the degrees of freedom and the logit scale',
  },
  count: { id: 'jumlah anak: periksa kelompok dan bobot', en: 'counts: check groups and weights' },
  other: { id: 'lain-lain', en: 'others' },
};

/**
 * A score of a table as text: how many cells are equal, then what differs by kind, with a hint.
 *
 * @example
 * const table = [['Group', 'HAZ_r'], ['All', '25.5']];
 * renderTableScore(scoreTable(table, table), 'en'); // => 'survey: 1 of 1 cells equal (100.00 %)\n'
 */
export function renderTableScore(score: TableScore, language: Language): string {
  const words = WORDS[language];
  const share =
    score.cells === 0 ? '' : ` (${formatPercent(score.equal / score.cells, 2, language)})`;
  const number = (value: number) => formatNumber(value, 0, language);
  const lines = [
    `survey: ${number(score.equal)} ${words.of} ${number(score.cells)} ${words.equal}${share}`,
    ...listed(words.rows, score.missingRows),
    ...listed(words.columns, score.missingColumns),
  ];
  for (const [kind, mismatches] of Object.entries(score.mismatches)) {
    if (mismatches.length === 0) continue;
    const hint = HINTS[kind as ColumnKind][language];
    lines.push('', `${number(mismatches.length)} ${words.differ}, ${hint}`);
    lines.push(...mismatches.slice(0, SHOWN).map(shown));
  }
  return `${lines.join('\n')}\n`;

  function shown({ row, column, right, given }: TableMismatch): string {
    return `    ${row}, ${column}: ${words.given} ${given || '-'}, ${words.right} ${right || '-'}`;
  }
}

const WORDS = {
  id: {
    of: 'dari',
    equal: 'sel sama',
    rows: 'Baris yang tidak ada',
    columns: 'Kolom yang tidak ada',
    differ: 'berbeda',
    given: 'dijawab',
    right: 'seharusnya',
  },
  en: {
    of: 'of',
    equal: 'cells equal',
    rows: 'Missing rows',
    columns: 'Missing columns',
    differ: 'differ',
    given: 'given',
    right: 'right is',
  },
} satisfies Record<Language, Record<string, string>>;

function listed(title: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${title}: ${names.join(', ')}`];
}
