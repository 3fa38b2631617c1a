import { findingsOf, formatPercent, type Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { count } from '../print/figures.js';
import type { ReportBeside } from '../sections/beside.js';
import { filled } from '../texts/filled.js';
import { sayList } from '../texts/say.js';

const WORDS = {
  lokus: {
    id: '{lokus} desa lokus dipilih; di sana tinggal {covered} dari perkiraan anak stunting kabupaten: {names}.',
    en: '{lokus} focus villages are chosen, where {covered} of the children estimated to be stunted live: {names}.',
  },
  good: {
    id: 'Mutu data: tidak ada temuan yang harus diperbaiki dulu.',
    en: 'Quality of the data: nothing has to be mended first.',
  },
  bad: {
    id: 'Mutu data: {count} temuan perlu diperbaiki dulu ({names}); baca angka dengan hati-hati.',
    en: 'Quality of the data: {count} findings are to be mended first ({names}); read the figures with care.',
  },
} as const;

/** Above this many names a sentence names the first only. */
const MOST_NAMES = 10;

/** What the parts beside the figures say in one sentence each: focus villages, quality. */
export function besideMessages(
  { locus, quality }: ReportBeside,
  language: Language,
): readonly (readonly Html[])[] {
  return [
    ...(locus === undefined || locus.lokus.length === 0 ? [] : [[lokusMessage(locus, language)]]),
    ...(quality === undefined || quality.children === 0
      ? []
      : [[qualityMessage(quality, language)]]),
  ];
}

function lokusMessage(locus: NonNullable<ReportBeside['locus']>, language: Language): Html {
  const chosen = locus.villages.filter(({ status }) => status === 'lokus');
  const text = filled(WORDS.lokus[language], {
    lokus: count(locus.lokus.length, language),
    covered: formatPercent(locus.coveredBurden, 1, language),
    names: shortList(
      chosen.map(({ name }) => name),
      language,
    ),
  });
  return html`${text}`;
}

function qualityMessage(quality: NonNullable<ReportBeside['quality']>, language: Language): Html {
  const bad = findingsOf(quality).filter(({ level }) => level === 'bad');
  if (bad.length === 0) return html`${WORDS.good[language]}`;
  const text = filled(WORDS.bad[language], {
    count: count(bad.length, language),
    names: shortList(
      bad.map(({ label }) => withinSentence(label[language])),
      language,
    ),
  });
  return html`${text}`;
}

/** A label in the middle of a sentence: its first letter is small, unless it begins an abbreviation. */
function withinSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}

function shortList(names: readonly string[], language: Language): string {
  if (names.length <= MOST_NAMES) return sayList(names, language);
  return `${names.slice(0, MOST_NAMES).join(', ')}, …`;
}
