import type { BorderRow } from './border-row.js';

/** A place on the map: longitude and latitude in degrees. */
export type Degrees = readonly [lng: number, lat: number];

/** The borders of one area. */
export interface BorderShape {
  /** Kemendagri code with dots. */
  readonly code: string;
  readonly name: string;
  /** Closed lines; those inside others are holes. A GeoJSON polygon has its `coordinates` here. */
  readonly rings: readonly (readonly Degrees[])[];
  /** Where its name stands; absent: it has none on the map. */
  readonly label?: Degrees;
}

/** The borders of a district. */
export interface Borders {
  /** Who drew them, printed below each map. */
  readonly attribution: string;
  readonly kecamatan: readonly BorderShape[];
  readonly villages: readonly BorderShape[];
}

const UNITS = 10_000;

/** The shape of a row of a generated table. */
export function shapeOfRow([code, name, rings, lng, lat]: BorderRow): BorderShape {
  const label = lng !== undefined && lat !== undefined && ([lng, lat] as const);
  return { code, name, rings: rings.split(';').map(ringOf), ...(label && { label }) };
}

function ringOf(text: string): readonly Degrees[] {
  const steps = text.split(' ').map(Number);
  const points: Degrees[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    points.push([x / UNITS, y / UNITS]);
  }
  return points;
}
