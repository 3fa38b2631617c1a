import {
  type Language,
  type OutcomeId,
  type SeverityBand,
  type SeverityScale,
  severityOf,
  whoUnicef2019,
} from '@balanting/core';
import { type AreaShare, isShown } from '../charts/area-rows.js';
import { type Fill, NO_FIGURE_FILL, RISING_FILLS } from '../charts/fills.js';
import type { PictureOptions } from '../charts/picture.js';
import { count, percent } from '../print/figures.js';
import { areaMap } from './area-map.js';
import type { Borders } from './borders.js';
import type { MapKind } from './map-area.js';

/** An area of a map with its children. */
export interface MapShare extends AreaShare {
  /** Kemendagri code with dots, or null where it has none. */
  readonly code: string | null;
}

/** What the map shows. */
export interface SeverityMapOptions extends PictureOptions {
  readonly borders: Borders;
  readonly level: 'kecamatan' | 'village';
  /** Whose classes give the colours: `whoUnicef2019` (default) or `bkkbnMap`. */
  readonly scale?: SeverityScale;
  /** Default: `stunting`. */
  readonly outcome?: OutcomeId;
}

const WORDS = {
  title: { id: 'Peta prevalensi stunting', en: 'Map of the prevalence of stunting' },
  few: { id: 'Kurang dari 10 anak', en: 'Fewer than 10 children' },
  of: { id: 'dari', en: 'of' },
  below: { id: 'di bawah', en: 'below' },
  from: { id: 'mulai', en: 'from' },
  above: { id: 'di atas', en: 'above' },
} as const;

/** The four colours that BKKBN names, in shades that differ for every kind of colour vision. */
const NAMED_FILLS: Readonly<Record<string, Fill>> = {
  biru: { colour: '#6baed6', lines: 'none' },
  hijau: { colour: '#74c476', lines: 'dots' },
  kuning: { colour: '#ffe766', lines: 'rising' },
  merah: { colour: '#e34a33', lines: 'cross' },
};

const FEW = 'few';

/**
 * A map of areas by the class of their prevalence. Areas with fewer than ten children have no class.
 *
 * Source of the classes: the scale. Source of the borders: their attribution, which is printed.
 *
 * @example
 * const area = { code: '63.11.05', name: 'Lampihong', cases: 267, n: 1230, share: 267 / 1230, interval: null };
 * const map = { borders: balanganBorders, level: 'kecamatan' };
 * severityMap([area], map).includes('Lampihong: 21,71 % (Tinggi: 20 % – 30 %)'); // => true
 */
export function severityMap(areas: readonly MapShare[], options: SeverityMapOptions): string {
  const { language = 'id', scale = whoUnicef2019, outcome = 'stunting' } = options;
  const kinds = [...bandKinds(scale, outcome, language), fewKind(language)];
  return areaMap(
    areas.map((area) => {
      const { code, name, cases, n } = area;
      const counts = `${count(cases, language)} ${WORDS.of[language]} ${count(n, language)}`;
      if (!isShown(area)) return { code, name, kind: FEW, text: counts };
      const kind = severityOf(scale, outcome, area.share)?.id ?? FEW;
      return { code, name, kind, text: percent(area.share, language) };
    }),
    {
      ...options,
      title: options.title ?? WORDS.title[language],
      kinds: kinds as [MapKind, ...MapKind[]],
    },
  );
}

function bandKinds(scale: SeverityScale, outcome: OutcomeId, language: Language): MapKind[] {
  const bands = scale.outcomes[outcome] ?? [];
  return bands.map((band, k) => {
    const span = spanText(band, bands[k - 1], language);
    const fill = NAMED_FILLS[band.id] ?? RISING_FILLS[k] ?? NO_FIGURE_FILL;
    return { id: band.id, label: `${band.label[language]}: ${span}`, fill };
  });
}

/** `di bawah 10 %`, `10 % – 20 %`, `mulai 30 %`. */
function spanText(band: SeverityBand, lower: SeverityBand | undefined, language: Language): string {
  const to = limitText(band.upTo, language);
  const from = limitText(lower?.upTo, language);
  if (from === null) return `${WORDS.below[language]} ${to ?? ''}`;
  if (to !== null) return `${from} – ${to}`;
  return `${WORDS[lower?.included === true ? 'above' : 'from'][language]} ${from}`;
}

function limitText(limit: number | undefined, language: Language): string | null {
  return limit === undefined
    ? null
    : percent(limit / 100, language, Number.isInteger(limit) ? 0 : 1);
}

function fewKind(language: Language): MapKind {
  return { id: FEW, label: WORDS.few[language], fill: NO_FIGURE_FILL };
}
