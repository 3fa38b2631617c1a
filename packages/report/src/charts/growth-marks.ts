import { DAYS_PER_MONTH, formatNumber, type Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import type { GrowthFrame } from './growth-background.js';
import { GROWTH_WORDS } from './growth-words.js';
import { coordinate as at } from './scale.js';

/** One measurement of the child. */
export interface GrowthVisit {
  /** By the birth date. */
  readonly ageDays: number;
  /** Counted from the day the child was due, for a child born preterm; the z-score is of this age. */
  readonly correctedAgeDays?: number;
  /** Only weight-for-length/height: cm, after the 0.7 cm rule. */
  readonly lengthCm?: number;
  /** kg, cm, mm or kg/m², as the indicator has it; cm after the 0.7 cm rule. */
  readonly value: number;
  /** Of `assess`; null where there is none. */
  readonly z: number | null;
}

/** A visit with its place on the axis: days, or cm of length. */
export type PlacedVisit = GrowthVisit & { readonly x: number };

/** The dot of a visit; for a child born preterm a ring at the age by birth date beside it. */
export function visitMark(visit: PlacedVisit, byLength: boolean, { x, y }: GrowthFrame): Html {
  const { ageDays, correctedAgeDays, value } = visit;
  const isCorrected = !byLength && correctedAgeDays !== undefined && correctedAgeDays !== ageDays;
  const [cx, cy] = [at(x(visit.x)), at(y(value))];
  return html`${
    isCorrected &&
    html`<path class="limit" d="M${cx} ${cy}H${at(x(ageDays))}"/><circle class="dot corrected" cx="${at(x(ageDays))}" cy="${cy}" r="4"/>`
  }<circle class="dot" cx="${cx}" cy="${cy}" r="4.5"/>`;
}

/** The z-score above a visit. */
export function visitLabel(
  { x: place, value, z }: PlacedVisit,
  { x, y, across }: GrowthFrame,
  language: Language,
) {
  if (z === null) return null;
  const anchor = x(place) < x(across[0]) + 24 ? 'start' : 'middle';
  return html`<text class="value halo" x="${at(x(place))}" y="${at(y(value) - 9)}" text-anchor="${anchor}">${zText(z, language)}</text>`;
}

function zText(z: number, language: Language): string {
  return `${z > 0 ? '+' : ''}${formatNumber(z, 2, language)}`.replace('-', '−');
}

/** What dots, rings and lines mean. */
export function growthLegend(
  visits: readonly PlacedVisit[],
  { bottom }: GrowthFrame,
  language: Language,
): Html {
  const line = bottom + 44;
  const corrected = visits.some(({ correctedAgeDays }) => correctedAgeDays !== undefined);
  return html`<circle class="dot" cx="56" cy="${line - 4}" r="4.5"/><text x="66" y="${line}">${GROWTH_WORDS.measured[language]}: z</text><path class="curve cut" d="M180 ${line - 4}h24"/><text x="210" y="${line}">${GROWTH_WORDS.curves[language]}</text>${
    corrected &&
    html`<circle class="dot corrected" cx="464" cy="${line - 4}" r="4"/><text x="474" y="${line}">${GROWTH_WORDS.corrected[language]}</text>`
  }`;
}

/** The visits in words. */
export function visitsText(visits: readonly PlacedVisit[], byLength: boolean, language: Language) {
  if (visits.length === 0) return GROWTH_WORDS.none[language];
  return visits
    .map(({ x, value, z }) => {
      const place = byLength
        ? `${formatNumber(x, 1, language)} cm`
        : `${formatNumber(x / DAYS_PER_MONTH, 1, language)} ${MONTHS[language]}`;
      return `${place}: ${formatNumber(value, 1, language)}${z === null ? '' : ` (z ${zText(z, language)})`}`;
    })
    .join('; ');
}

const MONTHS = { id: 'bulan', en: 'months' } as const;
