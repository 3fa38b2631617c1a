import { AREA_LEVELS, type AreaLevel } from './area-code.js';

/** What an area is called by law. */
export type AreaKind = 'provinsi' | 'kabupaten' | 'kota' | 'kecamatan' | 'desa' | 'kelurahan';

/** An area of administration. */
export interface Area {
  /** Kemendagri code with dots. */
  readonly code: string;
  /** BPS code without dots; null where not known. */
  readonly bpsCode: string | null;
  readonly name: string;
  readonly level: AreaLevel;
  readonly kind: AreaKind;
  /** Kemendagri code of the area around it; null for a province. */
  readonly parent: string | null;
  /** Other spellings in use. */
  readonly altNames: readonly string[];
  /** Centre of the polygon, degrees WGS84; null where not known. */
  readonly lat: number | null;
  readonly lng: number | null;
}

/** One area as a generated table writes it: code, kind, name, BPS code, latitude, longitude, other names. */
export type AreaRow = readonly [
  code: string,
  kind: AreaKind,
  name: string,
  bpsCode: string | null,
  lat: number | null,
  lng: number | null,
  ...altNames: string[],
];

/** The area of a row; level and parent follow from the code. */
export function areaFromRow([code, kind, name, bpsCode, lat, lng, ...altNames]: AreaRow): Area {
  const parts = code.split('.');
  const level = AREA_LEVELS[parts.length - 1] as AreaLevel;
  const parent = parts.length === 1 ? null : parts.slice(0, -1).join('.');
  return { code, bpsCode, name, level, kind, parent, altNames, lat, lng };
}
