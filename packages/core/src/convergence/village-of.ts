import type { Area } from '../area/area.js';
import type { AreaTree } from '../area/area-tree.js';
import { matchArea } from '../area/match-area.js';
import { ok, type Result } from '../result/result.js';

/**
 * The village that a row means, by its code or its name.
 *
 * @param village - Kemendagri code with dots, or a name that only one village has
 * @returns fails with `area.unknown`, `area.near`, or `area.ambiguous` for a name that stands twice
 *
 * @example
 * const village = villageOf(balangan, '63.11.05.2001');
 * village.ok && village.value.level; // => 'village'
 */
export function villageOf(tree: AreaTree, village: string): Result<Area> {
  const area = tree.byCode.get(village.trim());
  return area?.level === 'village' ? ok(area) : matchArea(tree, village, { level: 'village' });
}
