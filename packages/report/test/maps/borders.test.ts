import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { balanganBorders } from '../../src/maps/balangan.js';
import type { Degrees } from '../../src/maps/borders.js';
import { projectionOf } from '../../src/maps/projection.js';

interface Feature {
  readonly properties: { readonly code: string; readonly name: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Degrees[][] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: Degrees[][][] };
}

const read = (level: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../reference/borders-balangan-${level}.geojson`, import.meta.url),
      'utf8',
    ),
  ) as { readonly attribution: string; readonly features: readonly Feature[] };

describe.each([
  ['kecamatan', balanganBorders.kecamatan, 8],
  ['desa', balanganBorders.villages, 157],
] as const)('borders of %s', (level, shapes, count) => {
  const { attribution, features } = read(level);

  it('are those of the file, point by point', () => {
    expect(shapes).toHaveLength(count);
    features.forEach(({ properties, geometry }, k) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      expect(shapes[k]).toMatchObject({ code: properties.code, name: properties.name });
      expect(shapes[k]?.rings).toEqual(polygons.flat().map((ring) => ring.slice(0, -1)));
    });
  });

  it('name their source', () => {
    expect(balanganBorders.attribution).toBe(attribution);
    expect(attribution).toContain('MIT');
  });
});

describe('projectionOf', () => {
  const square = {
    code: '',
    name: '',
    rings: [
      [
        [10, 60],
        [13, 60],
        [13, 61],
        [10, 61],
      ],
    ] as const,
  };

  it('fits into the box, north above, with degrees of longitude narrower', () => {
    const project = projectionOf([square], { left: 0, top: 0, width: 200, height: 200 });
    expect(project([10, 61])[1]).toBe(0);
    expect(project([10, 61])[0]).toBeCloseTo(0, 9);
    expect(project([13, 60])[0]).toBeCloseTo(200, 9);
    expect(project([13, 60])[1]).toBeCloseTo(200 / (3 * Math.cos((60.5 * Math.PI) / 180)), 6);
  });

  it('stands in the middle where the box is wider', () => {
    const project = projectionOf([square], { left: 0, top: 10, width: 1000, height: 100 });
    const [west] = project([10, 61]);
    const [east] = project([13, 61]);
    expect(west + east).toBeCloseTo(1000, 6);
    expect(project([10, 60])[1]).toBeCloseTo(110, 6);
  });
});
