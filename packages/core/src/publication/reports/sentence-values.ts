import { formatPercent, formatPoints } from '../../number/format.js';
import type { Language } from '../../result/message-of.js';

const LAST = { id: 'dan', en: 'and' } as const;

/**
 * Names as a list of the language.
 *
 * @example
 * namesIn(['Juai', 'Halong', 'Awayan'], 'id'); // => 'Juai, Halong, dan Awayan'
 */
export function namesIn(names: readonly string[], language: Language): string {
  if (names.length < 3) return names.join(` ${LAST[language]} `);
  return `${names.slice(0, -1).join(', ')}, ${LAST[language]} ${names.at(-1)}`;
}

/**
 * How far a share moved, for a sentence that says which way.
 *
 * @example
 * distanceIn(-0.03, 'id'); // => '3,00 poin'
 */
export function distanceIn(points: number, language: Language): string {
  return formatPoints(Math.abs(points), 2, language).replace('+', '');
}

/**
 * A share in percent with two decimals; a dash where it is not known.
 *
 * @example
 * percentIn(0.1491, 'id'); // => '14,91 %'
 */
export function percentIn(share: number | null, language: Language): string {
  return share === null ? '–' : formatPercent(share, 2, language);
}
