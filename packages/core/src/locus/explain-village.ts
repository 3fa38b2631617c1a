import { formatNumber } from '../number/format.js';
import { shownShare } from '../prevalence/shown-share.js';
import type { Bilingual } from '../result/bilingual.js';
import type { Language } from '../result/message-of.js';
import type { LocusIndicator } from './indicator.js';
import type { LocusReason, RankedVillage } from './result.js';
import type { ServiceGap } from './service-gap.js';

/** What a sentence needs beside the village. */
export interface ExplainOptions {
  readonly villages: number;
  readonly indicators: readonly LocusIndicator[];
}

/**
 * The words of what speaks for a village.
 *
 * @example
 * LOCUS_REASONS.gap.id; // => 'kesenjangan layanan'
 */
export const LOCUS_REASONS: Readonly<Record<LocusReason, Bilingual>> = {
  prevalence: { id: 'prevalensi tinggi', en: 'high prevalence' },
  count: { id: 'jumlah kasus tinggi', en: 'a high number of cases' },
  gap: { id: 'kesenjangan layanan', en: 'gaps in services' },
  vulnerability: { id: 'kerentanan keluarga', en: 'vulnerable families' },
};

const MOST_SERVICES = 3;

/** A village whose figures are known but not yet said. */
type SpokenVillage = Omit<RankedVillage, 'explanation'>;

/**
 * One sentence of a village: its status and why, its children, its largest gaps. Fewer than ten children
 * are told as "k of n", never in percent.
 */
export function explainVillage(village: SpokenVillage, options: ExplainOptions): Bilingual {
  const { id, en } = WORDS;
  return { id: sentence(village, options, id, 'id'), en: sentence(village, options, en, 'en') };
}

function sentence(
  village: SpokenVillage,
  { villages, indicators }: ExplainOptions,
  words: Words,
  language: Language,
): string {
  const number = (value: number) => wholeText(value, language);
  const counted = words.counted(countText(village, words, language), {
    burden: number(village.burden),
    children: number(village.targetChildren),
  });
  const parts = [
    `${village.name}: ${statusText(village, words, language)}`,
    words.rank(number(village.rank), number(villages)),
    village.n === 0 ? words.nobody : counted,
  ];
  const services = serviceText(village.services, indicators, words, language);
  return `${[...parts, ...services].join('; ')}.`;
}

function statusText(village: SpokenVillage, words: Words, language: Language): string {
  const { status, chosenBy, decision, reasons, eligible } = village;
  const why = listed(
    reasons.map((reason) => LOCUS_REASONS[reason][language]),
    words.and,
  );
  if (chosenBy === 'must-include') return words.included(decision ?? '');
  if (chosenBy === 'previous') return words.kept;
  if (chosenBy !== null) return words.chosen(why);
  if (status === 'perlu pengukuran ulang') {
    const { n, targetChildren } = village;
    return words.remeasure(wholeText(n, language), wholeText(targetChildren, language));
  }
  if (decision !== null) return words.excluded(decision);
  return eligible ? words.belowCut(why) : words.notEligible;
}

function countText({ cases, n, few }: SpokenVillage, words: Words, language: Language): string {
  const share = shownShare({ cases, n }, language);
  return few
    ? share
    : `${wholeText(cases, language)} ${words.of} ${wholeText(n, language)} (${share})`;
}

function serviceText(
  services: readonly ServiceGap[],
  indicators: readonly LocusIndicator[],
  words: Words,
  language: Language,
): readonly string[] {
  const largest = services.filter(({ gap }) => gap > 0).slice(0, MOST_SERVICES);
  if (largest.length === 0) return [];
  const names = largest.map(({ indicator, people }) => {
    const found = indicators.find(({ id }) => id === indicator);
    const name = found?.label?.[language] ?? indicator;
    if (people === null) return name;
    const count = wholeText(people, language);
    return `${name} (${found?.direction === 'down' ? words.fewer(count) : words.more(count)})`;
  });
  return [words.services(listed(names, words.and))];
}

/** A whole number, rounded half up; below 1,000 the marks of the language do not show. */
function wholeText(value: number, language: Language): string {
  const whole = Math.round(value);
  return whole < 1000 ? String(whole) : formatNumber(whole, 0, language);
}

function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** The pieces of the sentence in one language. */
interface Words {
  readonly of: string;
  readonly and: string;
  readonly nobody: string;
  readonly kept: string;
  readonly notEligible: string;
  readonly chosen: (why: string) => string;
  readonly included: (decision: string) => string;
  readonly excluded: (decision: string) => string;
  readonly belowCut: (why: string) => string;
  readonly remeasure: (measured: string, children: string) => string;
  readonly rank: (rank: string, villages: string) => string;
  readonly counted: (count: string, of: { burden: string; children: string }) => string;
  readonly services: (names: string) => string;
  readonly more: (people: string) => string;
  readonly fewer: (people: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    of: 'dari',
    and: 'dan',
    nobody: 'belum ada anak yang diukur',
    kept: 'lokus, dilanjutkan dari tahun sebelumnya',
    notEligible:
      'non-lokus, prevalensi di bawah rata-rata dan jumlah kasus di luar sepertiga teratas',
    chosen: (why) => `lokus karena ${why}`,
    included: (decision) => `lokus menurut keputusan (${decision})`,
    excluded: (decision) => `non-lokus menurut keputusan (${decision})`,
    belowCut: (why) => `non-lokus, di bawah batas pilihan walaupun ${why}`,
    remeasure: (measured, children) =>
      `perlu pengukuran ulang, baru ${measured} dari ${children} balita diukur`,
    rank: (rank, villages) => `peringkat ${rank} dari ${villages}`,
    counted: (count, { burden, children }) =>
      `${count} anak yang diukur stunting, diperkirakan ${burden} dari ${children} balita`,
    services: (names) => `layanan yang paling kurang: ${names}`,
    more: (people) => `${people} orang lagi`,
    fewer: (people) => `${people} orang terlalu banyak`,
  },
  en: {
    of: 'of',
    and: 'and',
    nobody: 'no child was measured',
    kept: 'lokus, carried on from the year before',
    notEligible: 'non-lokus, prevalence below the mean and cases outside the top third',
    chosen: (why) => `lokus for ${why}`,
    included: (decision) => `lokus by decision (${decision})`,
    excluded: (decision) => `non-lokus by decision (${decision})`,
    belowCut: (why) => `non-lokus, below the cut in spite of ${why}`,
    remeasure: (measured, children) =>
      `to be measured again, only ${measured} of ${children} children under five were`,
    rank: (rank, villages) => `rank ${rank} of ${villages}`,
    counted: (count, { burden, children }) =>
      `${count} measured children are stunted, about ${burden} of ${children} children under five`,
    services: (names) => `services furthest from target: ${names}`,
    more: (people) => `${people} people more`,
    fewer: (people) => `${people} people too many`,
  },
};
