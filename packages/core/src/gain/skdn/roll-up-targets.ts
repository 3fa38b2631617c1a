import type { SkdnTarget } from './skdn-figures.js';
import { type SkdnDimension, type SkdnKey, skdnKeyBy, skdnParts } from './skdn-key.js';

/**
 * Targets by coarser groups: those of posyandu add up to villages, these to kecamatan. A target that does
 * not name its group at this level is left out; K of a group is null where one of its parts has none.
 *
 * @example
 * const place = { month: '2025-08', district: 'A', kecamatan: 'B', village: 'C' };
 * const targets = [
 *   { key: { ...place, posyandu: 'D' }, s: 20, k: 18 },
 *   { key: { ...place, posyandu: 'E' }, s: 30, k: 24 },
 * ];
 * rollUpTargets(targets, ['village']).map(({ s, k }) => [s, k]); // => [[50, 42]]
 */
export function rollUpTargets(
  targets: readonly SkdnTarget[],
  by: readonly SkdnDimension[],
): readonly SkdnTarget[] {
  const parts = skdnParts(by);
  const named = (key: SkdnKey) => parts.every((part) => (key[part] ?? null) !== null);
  const groups = new Map<string, SkdnTarget>();
  for (const { key, s, k = null } of targets.filter((target) => named(target.key))) {
    const group = skdnKeyBy(key, by);
    const text = JSON.stringify(group);
    const before = groups.get(text);
    groups.set(text, {
      key: group,
      s: (before?.s ?? 0) + s,
      k: before === undefined ? k : before.k === null || k === null ? null : (before.k ?? 0) + k,
    });
  }
  return [...groups.values()];
}
