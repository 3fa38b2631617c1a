import { Decimal } from '../../number/decimal.js';
import { formatNumber } from '../../number/format.js';
import { isFew } from '../../prevalence/shown-share.js';
import type { Bilingual } from '../../result/bilingual.js';
import type { Language } from '../../result/message-of.js';
import { SUMMARY_WORDS, type SummaryLevel } from './summary-words.js';

/** Counts of one period as they are published; null where hidden. */
export interface SummaryCount {
  /** Such as September 2022. */
  readonly period: Bilingual;
  /** Children too short for their age: stunted. */
  readonly cases: number | null;
  /** Children whose height was measured and gives a score. */
  readonly n: number | null;
}

/** The area of a page, with its counts as `suppressTable` lets them be published. */
export interface SummaryArea extends SummaryCount {
  /** Without the word for its level: `Galumbang`. */
  readonly name: string;
  readonly level: SummaryLevel;
  /** An earlier period of the same source. Default: none. */
  readonly before?: SummaryCount;
}

/** A page for families, as data: every text is a plain sentence or a heading. */
export interface PublicSummary {
  readonly title: string;
  readonly paragraphs: readonly SummaryParagraph[];
  readonly list: { readonly heading: string; readonly items: readonly string[] };
}

/** A heading with its sentences. */
export interface SummaryParagraph {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/**
 * The page of a village or kecamatan for families: what stunting is, how the area stands, what to do.
 * "3 of 7 children" below ten children; from ten on "about 18 of every 100" beside it. A hidden count is
 * not told, and no share beside it. Every sentence keeps to `PLAIN_LIMITS`, names of places apart.
 *
 * @throws RangeError for a count that can not be
 *
 * @example
 * const period = { id: 'September 2022', en: 'September 2022' };
 * const page = publicSummary({ name: 'Galumbang', level: 'village', period, cases: 22, n: 120 }, 'en');
 * page.paragraphs[1]?.sentences.slice(1);
 * // => ['22 of 120 children were too short for their age.', 'That is about 18 of every 100 children.']
 */
export function publicSummary(area: SummaryArea, language: Language): PublicSummary {
  const words = SUMMARY_WORDS[language];
  const place = `${words.level[area.level]} ${area.name}`;
  return {
    title: words.title(place, area.period[language]),
    paragraphs: [
      words.what,
      { heading: words.standing.heading[area.level], sentences: standingOf(area, language) },
    ],
    list: words.todo,
  };
}

/**
 * All texts of a page, a line each: what its reading level is taken of.
 *
 * @example
 * const period = { id: 'September 2022', en: 'September 2022' };
 * const page = publicSummary({ name: 'Galumbang', level: 'village', period, cases: 22, n: 120 }, 'id');
 * isPlain(summaryText(page), 'id', { names: ['Galumbang'] }); // => true
 */
export function summaryText({ title, paragraphs, list }: PublicSummary): string {
  const sections = paragraphs.flatMap(({ heading, sentences }) => [heading, ...sentences]);
  return [title, ...sections, list.heading, ...list.items].join('\n');
}

function standingOf(area: SummaryArea, language: Language): readonly string[] {
  const { standing } = SUMMARY_WORDS[language];
  const { cases, n } = checked(area);
  const period = area.period[language];
  if (n === 0) return [standing.nobody(period)];
  const measured = n === null ? [] : [standing.measured(formatNumber(n, 0, language), period)];
  if (cases === null || n === null) return [...measured, ...standing.hidden];
  if (cases === 0) return [...measured, standing.none, ...beforeOf(area, language)];
  const [shown, all] = [cases, n].map((count) => formatNumber(count, 0, language));
  const share = per100(area, language);
  return [
    ...measured,
    standing.cases(shown as string, all as string),
    ...(share === null ? [] : [standing.per100(share)]),
    ...beforeOf(area, language),
  ];
}

/** What is said of the earlier period: nothing where either period has no share. */
function beforeOf(area: SummaryArea, language: Language): readonly string[] {
  const { standing } = SUMMARY_WORDS[language];
  const earlier = area.before && per100(area.before, language);
  if (area.before === undefined || earlier == null || per100(area, language) === null) return [];
  return [standing.before(area.before.period[language], earlier), standing.chance];
}

/** Cases of every 100 children in words; null where a count is hidden or the children are few. */
function per100(count: SummaryCount, language: Language): string | null {
  const { cases, n } = checked(count);
  if (cases === null || n === null || isFew(n)) return null;
  const share = new Decimal(cases).times(100).div(n);
  const { about, below1 } = SUMMARY_WORDS[language].standing;
  if (cases > 0 && share.lt(1)) return below1;
  return about(formatNumber(share.toDecimalPlaces(0, Decimal.ROUND_HALF_UP), 0, language));
}

function checked({ cases, n }: SummaryCount): Pick<SummaryCount, 'cases' | 'n'> {
  const counts = [cases, n].filter((count) => count !== null);
  const sound = counts.every((count) => Number.isSafeInteger(count) && count >= 0);
  if (sound && (cases === null || n === null || cases <= n)) return { cases, n };
  throw new RangeError(`No counts of a summary: ${cases} of ${n}`);
}
