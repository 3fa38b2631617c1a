import type { BorderShape, Degrees } from './borders.js';

/** Turns degrees into a place of the drawing. */
export type Project = (place: Degrees) => readonly [x: number, y: number];

/** The box of the drawing that the map has to fit into. */
export interface MapBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A plain projection that fits some areas into a box: degrees of longitude shrink by the cosine of the
 * latitude in the middle. Within one degree of the equator's 5th parallel distances are right to 0.1 %.
 */
export function projectionOf(shapes: readonly BorderShape[], box: MapBox): Project {
  const [west, south, east, north] = boundsOf(shapes);
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const [wide, tall] = [(east - west) * narrow || 1, north - south || 1];
  const scale = Math.min(box.width / wide, box.height / tall);
  const left = box.left + (box.width - wide * scale) / 2;
  return ([lng, lat]) => [left + (lng - west) * narrow * scale, box.top + (north - lat) * scale];
}

function boundsOf(shapes: readonly BorderShape[]): readonly [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { rings } of shapes) {
    for (const ring of rings) {
      for (const [lng, lat] of ring) {
        west = Math.min(west, lng);
        east = Math.max(east, lng);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
    }
  }
  return [west, south, east, north];
}
