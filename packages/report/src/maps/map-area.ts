import type { Language } from '@balanting/core';
import type { Fill } from '../charts/fills.js';
import type { Borders } from './borders.js';

/** What an area can be on a map, and how it is filled. */
export interface MapKind {
  readonly id: string;
  readonly label: string;
  readonly fill: Fill;
}

/** One area of a map. */
export interface MapArea {
  /** Kemendagri code with dots; null where it has none: it is then named below the map. */
  readonly code: string | null;
  readonly name: string;
  /** Id of its kind. */
  readonly kind: string;
  /** What a reader sees beside its name: `14,91 %`. */
  readonly text: string;
}

/** What a map is drawn of. */
export interface MapContent {
  readonly borders: Borders;
  readonly level: 'kecamatan' | 'village';
  /** In the order of the legend; the last one is that of areas of which nothing is known. */
  readonly kinds: readonly [MapKind, ...MapKind[]];
  /** Default: `id`, Indonesian. */
  readonly language?: Language;
}
