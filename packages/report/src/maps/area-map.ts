import type { Language } from '@balanting/core';
import { fillDefs, fillOf } from '../charts/fills.js';
import { textLines } from '../charts/fitted-text.js';
import { fillLegend, legendHeight } from '../charts/legend.js';
import { type PictureOptions, picture, WIDE } from '../charts/picture.js';
import { coordinate as at } from '../charts/scale.js';
import { type Html, html } from '../html/html.js';
import type { BorderShape } from './borders.js';
import type { MapArea, MapContent, MapKind } from './map-area.js';
import { mapDescription, missingLine } from './map-text.js';
import { type Project, projectionOf } from './projection.js';

/** What a map is drawn of, and its title. */
export interface AreaMapOptions extends PictureOptions, MapContent {
  readonly title: string;
  readonly language?: Language;
}

const MAP = { left: 4, top: 30, width: WIDE - 8, height: 540 } as const;

/**
 * A map of a district whose areas are filled by kind, with the borders and names of its kecamatan above,
 * the legend and the source of the borders below. Areas that the borders do not have are named below the
 * map; shapes without an area have the last kind.
 *
 * @example
 * const kinds = [{ id: 'none', label: '-', fill: { colour: '#fff', lines: 'none' } }];
 * const words = { kinds, title: 'Balangan', level: 'village' };
 * areaMap([], { borders: balanganBorders, ...words }).match(/<path class="shape"/g)?.length; // => 157
 */
export function areaMap(areas: readonly MapArea[], options: AreaMapOptions): string {
  const { borders, level, kinds, title, language = 'id', id = 'area-map' } = options;
  const shapes = level === 'village' ? borders.villages : borders.kecamatan;
  const project = projectionOf([...shapes, ...borders.kecamatan], MAP);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const known = new Set(shapes.map(({ code }) => code));
  const missing = areas.filter(({ code }) => code === null || !known.has(code));
  const labels = kinds.map(({ label }) => label);
  const legendTop = MAP.top + MAP.height + 26;
  const end = legendTop + legendHeight(labels, WIDE);
  const source = textLines(borders.attribution, WIDE - 8, 10);
  const under = end + 10 + source.length * 13;
  return picture(
    {
      id,
      width: WIDE,
      height: under + (missing.length > 0 ? 24 : 4),
      title,
      description: mapDescription(areas, options),
    },
    [
      fillDefs(
        id,
        kinds.map(({ fill }) => fill),
      ),
      shapes.map((shape) => filled(shape, byCode.get(shape.code), { id, kinds, project })),
      borders.kecamatan.map(
        ({ rings }) => html`<path class="border" d="${ringsPath(rings, project)}"/>`,
      ),
      borders.kecamatan.map((shape) => nameOf(shape, project)),
      fillLegend(id, labels, { x: 4, y: legendTop, width: WIDE }),
      source.map(
        (line, k) => html`<text class="small" x="4" y="${end + 8 + k * 13}">${line}</text>`,
      ),
      missing.length > 0 && missingLine(missing, under + 10, language),
    ],
  );
}

interface FillContext {
  readonly id: string;
  readonly kinds: readonly MapKind[];
  readonly project: Project;
}

function filled(shape: BorderShape, area: MapArea | undefined, context: FillContext): Html {
  const { id, kinds, project } = context;
  const found = kinds.findIndex((kind) => kind.id === area?.kind);
  const kind = found < 0 ? kinds.length - 1 : found;
  const text = `${shape.name}: ${area?.text ?? kinds[kind]?.label ?? ''}`;
  return html`<path class="shape" fill-rule="evenodd" fill="${fillOf(id, kind)}" d="${ringsPath(shape.rings, project)}"><title>${text}</title></path>
`;
}

function ringsPath(rings: BorderShape['rings'], project: Project): string {
  return rings
    .map((ring) => `${ring.map((point, i) => step(project(point), i)).join('')}Z`)
    .join('');
}

/** One decimal is finer than a printer's dot on a map of this size. */
function step([x, y]: readonly [number, number], i: number): string {
  return `${i === 0 ? 'M' : 'L'}${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}

function nameOf({ name, label }: BorderShape, project: Project): Html | null {
  if (label === undefined) return null;
  const [x, y] = project(label);
  return html`<text class="map-name" x="${at(x)}" y="${at(y)}" text-anchor="middle">${name}</text>
`;
}
