import type { Language } from '@balanting/core';
import { fittedText } from '../charts/fitted-text.js';
import { WIDE } from '../charts/picture.js';
import { type Html, html } from '../html/html.js';
import { count } from '../print/figures.js';
import type { MapArea, MapContent } from './map-area.js';

const WORDS = {
  missing: { id: 'Tidak ada di peta', en: 'Not on the map' },
  more: { id: 'lainnya', en: 'more' },
} as const;

const MOST_MISSING = 6;

/** The areas that the borders do not have, the first of them by name. */
export function missingLine(areas: readonly MapArea[], y: number, language: Language): Html {
  const names = areas.slice(0, MOST_MISSING).map(({ name, text }) => `${name} (${text})`);
  const rest = areas.length - names.length;
  const more = rest > 0 ? `, +${count(rest, language)} ${WORDS.more[language]}` : '';
  const line = `${WORDS.missing[language]}: ${names.join(', ')}`;
  return html`<text x="4" y="${y}">${fittedText(line, WIDE - 90)}${more}</text>`;
}

/** What a map shows in words: kecamatan one by one; of villages how many are of each kind. */
export function mapDescription(areas: readonly MapArea[], content: MapContent): string {
  const { level, kinds, borders, language = 'id' } = content;
  const labelOf = new Map(kinds.map(({ id, label }) => [id, label]));
  const parts =
    level === 'kecamatan'
      ? areas.map(({ name, kind, text }) => `${name}: ${text} (${labelOf.get(kind) ?? '–'})`)
      : kinds.map(({ id, label }) => {
          const of = areas.filter(({ kind }) => kind === id).length;
          return `${label}: ${count(of, language)}`;
        });
  return `${parts.join('; ')}. ${borders.attribution}`;
}
