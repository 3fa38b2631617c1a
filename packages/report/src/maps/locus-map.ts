import type { RankedVillage } from '@balanting/core';
import { NO_FIGURE_FILL } from '../charts/fills.js';
import type { PictureOptions } from '../charts/picture.js';
import { LOCUS_WORDS } from '../locus/locus-words.js';
import { areaMap } from './area-map.js';
import type { Borders } from './borders.js';
import type { MapKind } from './map-area.js';

/** What the map is drawn on. */
export interface LocusMapOptions extends PictureOptions {
  readonly borders: Borders;
}

const TITLE = { id: 'Peta desa lokus', en: 'Map of the focus villages' } as const;
const UNKNOWN = { id: 'Tidak ada data', en: 'No data' } as const;

const FILLS = [
  ['lokus', { colour: '#d95f0e', lines: 'rising' }],
  ['perlu pengukuran ulang', { colour: '#c6dbef', lines: 'dots' }],
  ['non-lokus', { colour: '#f7f7e8', lines: 'none' }],
] as const;

/**
 * A map of villages by what the ranking says of them: focus, to be measured again, no focus.
 *
 * @example
 * locusMap([], { borders: balanganBorders }).includes('perlu pengukuran ulang'); // => true
 */
export function locusMap(
  villages: readonly Pick<RankedVillage, 'code' | 'name' | 'status'>[],
  options: LocusMapOptions,
): string {
  const { language = 'id', id = 'locus-map' } = options;
  const statuses = LOCUS_WORDS.statuses;
  const [first, ...others] = FILLS.map(
    ([status, fill]): MapKind => ({ id: status, label: statuses[status][language], fill }),
  );
  const unknown = { id: 'unknown', label: UNKNOWN[language], fill: NO_FIGURE_FILL };
  const areas = villages.map(({ code, name, status }) => ({
    code,
    name,
    kind: status,
    text: statuses[status][language],
  }));
  return areaMap(areas, {
    ...options,
    id,
    level: 'village',
    title: options.title ?? TITLE[language],
    kinds: [first ?? unknown, ...others, unknown],
  });
}
