import { type Bilingual, formatNumber, formatPercent, type Language } from '@balanting/core';
import { DEFECTS } from './diagnosis.js';
import type { Mismatch } from './mismatch.js';
import type { ConformanceScore } from './score.js';

/** Mismatches that are shown of each kind. */
const SHOWN = 5;

const TEXTS = {
  equal: { id: 'sel sama', en: 'cells equal' },
  of: { id: 'dari', en: 'of' },
  perfect: { id: 'Semua jawaban sama.', en: 'Every answer is right.' },
  unanswered: { id: 'anak tanpa jawaban', en: 'children without an answer' },
  unknown: { id: 'id yang tidak dikenal', en: 'ids that are not known' },
  missing: { id: 'Kolom tanpa jawaban, tidak dinilai', en: 'Columns without answers, not judged' },
  explains: { id: 'sel; terlihat di', en: 'cells; shows in' },
  where: { id: 'tempat yang mungkin', en: 'of the places where it would' },
  unexplained: { id: 'Tanpa sebab yang dikenal', en: 'Without a known cause' },
  right: { id: 'seharusnya', en: 'right is' },
  given: { id: 'dijawab', en: 'given' },
  none: { id: 'tidak ada', en: 'none' },
  cure: { id: 'Perbaikan', en: 'Cure' },
} satisfies Record<string, Bilingual>;

/**
 * A score as text: how many cells are equal, then the mistakes with their cure and first examples.
 *
 * @example
 * const right = vectorsOf('children').map(({ child, answers }) => [child.id, answers] as const);
 * const score = scoreAnswers(new Map(right), 'children');
 * renderScore(score, 'en').split('\n').at(-2); // => 'Every answer is right.'
 */
export function renderScore(score: ConformanceScore, language: Language): string {
  const say = (key: keyof typeof TEXTS) => TEXTS[key][language];
  const number = (value: number) => formatNumber(value, 0, language);
  const { cells, equal, findings, unexplained } = score;
  const share = cells === 0 ? '' : ` (${formatPercent(equal / cells, 2, language)})`;
  const lines = [
    `${score.set}: ${number(equal)} ${say('of')} ${number(cells)} ${say('equal')}${share}`,
    ...counted(score.unanswered.length, say('unanswered')),
    ...counted(score.unknown.length, say('unknown')),
    ...(score.missingColumns.length > 0
      ? [`${say('missing')}: ${score.missingColumns.join(', ')}`]
      : []),
  ];
  for (const { defect, mismatches, agreement } of findings) {
    const known = DEFECTS.find(({ id }) => id === defect);
    if (known === undefined) continue;
    const found = `${number(mismatches.length)} ${say('explains')} ${formatPercent(agreement, 0, language)} ${say('where')}`;
    lines.push(
      '',
      `${defect}: ${known.label[language]}`,
      `  ${found}`,
      `  ${say('cure')}: ${known.cure[language]}`,
      ...mismatches.slice(0, SHOWN).map(shown),
    );
  }
  if (unexplained.length > 0) {
    const title = `${say('unexplained')}: ${number(unexplained.length)}`;
    lines.push('', title, ...unexplained.slice(0, SHOWN).map(shown));
  }
  if (equal === cells && cells > 0 && score.unanswered.length === 0) lines.push(say('perfect'));
  return `${lines.join('\n')}\n`;

  function shown({ id, column, right, given, why }: Mismatch): string {
    const value = (z: number | null) =>
      z === null ? say('none') : formatNumber(z, Number.isInteger(z) ? 0 : 2, language);
    return `    ${id} ${column}: ${say('given')} ${value(given)}, ${say('right')} ${value(right)} (${why})`;
  }
}

function counted(count: number, label: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${label}`];
}
