import type { Area } from './area.js';
import { type AreaCode, type AreaLevel, dottedAreaCode } from './area-code.js';

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

function parentOf(tree: AreaTree, area: Area): Area | undefined {
  return area.parent === null ? undefined : tree.byCode.get(area.parent);
}

function isInside(code: string, within: string): boolean {
  return code === within || code.startsWith(`${within}.`);
}
