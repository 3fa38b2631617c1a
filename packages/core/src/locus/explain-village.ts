import { formatNumber } from '../number/format.js';
import { shownShare } from '../prevalence/shown-share.js';
import type { Bilingual } from '../result/bilingual.js';
import type { Language } from '../result/message-of.js';
import type { LocusIndicator } from './indicator.js';
import type { RankedVillage } from './result.js';
import type { ServiceGap } from './service-gap.js';
import { LOCUS_REASONS, VILLAGE_WORDS, type VillageWords } from './village-words.js';

/** What a sentence needs beside the village. */
export interface ExplainOptions {
  readonly villages: number;
  readonly indicators: readonly LocusIndicator[];
}

const MOST_SERVICES = 3;

/** A village whose figures are known but not yet said. */
type SpokenVillage = Omit<RankedVillage, 'explanation'>;

/**
 * One sentence of a village: its status and why, its children, its largest gaps. Fewer than ten children
 * are told as "k of n", never in percent.
 */
export function explainVillage(village: SpokenVillage, options: ExplainOptions): Bilingual {
  const { id, en } = VILLAGE_WORDS;
  return { id: sentence(village, options, id, 'id'), en: sentence(village, options, en, 'en') };
}

function sentence(
  village: SpokenVillage,
  { villages, indicators }: ExplainOptions,
  words: VillageWords,
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

function statusText(village: SpokenVillage, words: VillageWords, language: Language): string {
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

function countText(
  { cases, n, few }: SpokenVillage,
  words: VillageWords,
  language: Language,
): string {
  const share = shownShare({ cases, n }, language);
  return few
    ? share
    : `${wholeText(cases, language)} ${words.of} ${wholeText(n, language)} (${share})`;
}

function serviceText(
  services: readonly ServiceGap[],
  indicators: readonly LocusIndicator[],
  words: VillageWords,
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
