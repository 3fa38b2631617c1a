import { AREA_LEVELS, type AreaCode, type AreaLevel, dottedAreaCode } from './area-code.js';

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

/** Areas with the ways to find them: data, made once by {@link areaTree}. */
export interface AreaTree {
  /** In the order given. */
  readonly areas: readonly Area[];
  readonly byCode: ReadonlyMap<string, Area>;
  readonly byBpsCode: ReadonlyMap<string, Area>;
  /** Areas directly inside an area, by its code. */
  readonly children: ReadonlyMap<string, readonly Area[]>;
}

/**
 * A tree of the given areas.
 *
 * @throws RangeError where a code stands twice, or a parent is not among the areas
 *
 * @example
 * areaTree([]).areas; // => []
 */
export function areaTree(areas: readonly Area[]): AreaTree {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  if (byCode.size !== areas.length) throw new RangeError('An area code stands twice.');
  const byBpsCode = new Map<string, Area>();
  const children = new Map<string, Area[]>(areas.map((area) => [area.code, []]));
  for (const area of areas) {
    if (area.bpsCode !== null) byBpsCode.set(area.bpsCode, area);
    if (area.parent === null) continue;
    const siblings = children.get(area.parent);
    if (siblings === undefined) throw new RangeError(`Area ${area.code} has no parent here.`);
    siblings.push(area);
  }
  return { areas, byCode, byBpsCode, children };
}

/**
 * The area of a code of either system; undefined where the tree has none.
 *
 * @example
 * const code = { system: 'bps', level: 'kecamatan', digits: '6311010' } as const;
 * areaOf(balangan, code)?.name; // => 'Lampihong'
 */
export function areaOf(tree: AreaTree, code: AreaCode): Area | undefined {
  return code.system === 'bps'
    ? tree.byBpsCode.get(code.digits)
    : tree.byCode.get(dottedAreaCode(code));
}

/**
 * The areas directly inside an area, in the order of the tree; empty for a village.
 *
 * @param code - Kemendagri code with dots
 *
 * @example
 * areasInside(balangan, '63.11').length; // => 8
 */
export function areasInside(tree: AreaTree, code: string): readonly Area[] {
  return tree.children.get(code) ?? [];
}

/**
 * The way from the province down to an area, itself last; empty where the tree does not have it.
 *
 * @param code - Kemendagri code with dots
 *
 * @example
 * areaPath(balangan, '63.11.05').map(({ name }) => name);
 * // => ['Kalimantan Selatan', 'Kabupaten Balangan', 'Lampihong']
 */
export function areaPath(tree: AreaTree, code: string): readonly Area[] {
  const path: Area[] = [];
  for (let area = tree.byCode.get(code); area !== undefined; area = parentOf(tree, area)) {
    path.unshift(area);
  }
  return path;
}

/**
 * The areas of one level, of the whole tree or inside one area, in the order of the tree.
 *
 * @param within - Kemendagri code with dots; an area of the level itself is inside itself
 *
 * @example
 * areasOfLevel(balangan, 'village', '63.11.05').length; // => 27
 */
export function areasOfLevel(tree: AreaTree, level: AreaLevel, within?: string): readonly Area[] {
  return tree.areas.filter(
    (area) => area.level === level && (within === undefined || isInside(area.code, within)),
  );
}

/**
 * The values of all areas once those of the areas inside them are merged into them: villages into
 * kecamatan, and so on up to the province. An area's own value, if it has one, counts too.
 *
 * @param values - by Kemendagri code with dots
 * @param merge - adds up two values; order must not matter
 * @throws RangeError for a code that the tree does not have
 *
 * @example
 * const sum = (a: number, b: number) => a + b;
 * rollUp(balangan, new Map([['63.11.05.2001', 2], ['63.11.01.2001', 3]]), sum).get('63.11'); // => 5
 */
export function rollUp<T>(
  tree: AreaTree,
  values: ReadonlyMap<string, T>,
  merge: (a: T, b: T) => T,
): ReadonlyMap<string, T> {
  const sums = new Map<string, T>();
  for (const [code, value] of values) {
    const path = areaPath(tree, code);
    if (path.length === 0) throw new RangeError(`The tree has no area ${code}.`);
    for (const area of path) {
      sums.set(area.code, sums.has(area.code) ? merge(sums.get(area.code) as T, value) : value);
    }
  }
  return sums;
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

function parentOf(tree: AreaTree, area: Area): Area | undefined {
  return area.parent === null ? undefined : tree.byCode.get(area.parent);
}

function isInside(code: string, within: string): boolean {
  return code === within || code.startsWith(`${within}.`);
}
