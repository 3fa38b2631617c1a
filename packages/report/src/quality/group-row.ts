import {
  type FindingLevel,
  formatNumber,
  formatPercent,
  type GroupQuality,
  type Language,
  SMART_CLASSES,
} from '@balanting/core';
import { count } from '../print/figures.js';
import { QUALITY_WORDS, VERDICT_WORDS } from './quality-words.js';

const NONE = '–';
/** Below it chance alone costs many points: digit scores are about 100 / sqrt(children). */
const FEWEST_FOR_SMART = 100;

/** The headings of the table of groups. */
export function groupHeadings(language: Language): readonly string[] {
  const { group, children, flagged, sd, digits, ages, smart, bad, watch } = QUALITY_WORDS;
  const words = [group, children, flagged, sd, digits, ages, smart, bad, watch];
  return words.map((word) => word[language]);
}

/** One group as the cells under {@link groupHeadings}. */
export function groupRow(group: GroupQuality, language: Language): readonly string[] {
  const { label, children, age, smart } = group;
  return [
    label,
    count(children, language),
    shown(group, 'implausible.heightForAge', (value) => formatPercent(value, 1, language)),
    shown(group, 'spread.heightForAge', (value) => formatNumber(value, 2, language)),
    shown(group, 'digitPreference.lengthHeight', (value) => formatNumber(value, 0, language)),
    VERDICT_WORDS[age.verdict][language],
    children < FEWEST_FOR_SMART ? NONE : smartText(smart, language),
    count(countOf(group, 'bad'), language),
    count(countOf(group, 'watch'), language),
  ];
}

/** Groups with the most trouble first; of equals by name. */
export function byTrouble(a: GroupQuality, b: GroupQuality): number {
  const bad = countOf(b, 'bad') - countOf(a, 'bad');
  const watch = countOf(b, 'watch') - countOf(a, 'watch');
  return bad || watch || (a.label < b.label ? -1 : 1);
}

function countOf({ findings }: GroupQuality, level: FindingLevel): number {
  return findings.filter((finding) => finding.level === level).length;
}

/** A figure only where there are enough children to judge it. */
function shown({ findings }: GroupQuality, id: string, text: (value: number) => string): string {
  const finding = findings.find((found) => found.id === id);
  const isKnown = finding !== undefined && finding.level !== 'unknown' && finding.value !== null;
  return isKnown ? text(finding.value) : NONE;
}

function smartText(
  { total, highest, class: smartClass }: GroupQuality['smart'],
  language: Language,
) {
  const points = total === highest ? String(total) : `${total}–${highest}`;
  if (smartClass === null) return points;
  const name = SMART_CLASSES.find((known) => known.class === smartClass)?.label[language];
  return name === undefined ? points : `${points} (${name})`;
}
