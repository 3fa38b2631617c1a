import { fail, issue, ok, type Result } from '../result/result.js';
import type { Area } from './area.js';
import type { AreaLevel } from './area-code.js';
import { areaNameKey, editDistance } from './area-name.js';
import { type AreaTree, areaPath, areasOfLevel } from './area-tree.js';

/** Where {@link matchArea} looks. */
export interface MatchAreaOptions {
  readonly level: AreaLevel;
  /** Kemendagri code with dots of an area that holds the place. Default: the whole tree. */
  readonly within?: string;
}

/** From this many letters on, one slip of the pen is forgiven: short names are too near to each other. */
const LETTERS_FOR_A_SLIP = 6;
const MOST_CANDIDATES = 5;

/**
 * The area that a name of a register means: by its name, else by another spelling on record, else, for
 * names of six letters or more, by the only one that differs in a single letter. Capitals, spaces,
 * apostrophes, words of rank (`Desa`, `Kec.`) and `Sei` for Sungai do not matter.
 *
 * Give `within` wherever it is known: village names repeat between kecamatan.
 *
 * @returns warns with `area.spelling` where a letter was forgiven; fails with `area.ambiguous`,
 * `area.near` (no area of this name, but some that are close) or `area.unknown`
 *
 * @example
 * const village = matchArea(balangan, 'Ds. Kupang', { level: 'village', within: '63.11.05' });
 * village.ok && village.value.code; // => '63.11.05.2014'
 */
export function matchArea(tree: AreaTree, name: string, options: MatchAreaOptions): Result<Area> {
  const key = areaNameKey(name);
  const value = name.trim();
  const path = [options.level];
  if (key === '') return fail(issue('area.unknown', { path, values: { value } }));
  const areas = areasOfLevel(tree, options.level, options.within);
  const found = sameName(areas, key);
  const [only] = found;
  if (only !== undefined && found.length === 1) return ok(only);
  if (only !== undefined) return fail(choice('area.ambiguous', tree, value, path, found));
  const near = areas.filter((area) => isNear(area, key, 1));
  const [nearest] = near;
  if (nearest !== undefined && near.length === 1) {
    const values = { value, read: nearest.name };
    return ok(nearest, [issue('area.spelling', { level: 'info', path, values })]);
  }
  const candidates = near.length > 0 ? near : areas.filter((area) => isNear(area, key, 2));
  if (candidates.length > 0) return fail(choice('area.near', tree, value, path, candidates));
  return fail(issue('area.unknown', { path, values: { value } }));
}

/** The names by which a row of a register says where a child lives. */
export interface PlaceNames {
  readonly district?: string;
  readonly kecamatan: string;
  readonly village: string;
}

/**
 * The village that a row of a register means: its kecamatan first, then the village inside it.
 *
 * @returns as {@link matchArea}; an empty district is not looked up
 *
 * @example
 * const place = { kecamatan: 'JUAI', village: 'GALUMBANG' };
 * const village = matchPlace(balangan, place);
 * village.ok && village.value.code; // => '63.11.01.2006'
 */
export function matchPlace(tree: AreaTree, place: PlaceNames): Result<Area> {
  const district = place.district?.trim()
    ? matchArea(tree, place.district, { level: 'district' })
    : undefined;
  if (district?.ok === false) return district;
  const kecamatan = matchArea(tree, place.kecamatan, {
    level: 'kecamatan',
    ...(district && { within: district.value.code }),
  });
  if (!kecamatan.ok) return kecamatan;
  const within = kecamatan.value.code;
  const village = matchArea(tree, place.village, { level: 'village', within });
  if (!village.ok) return village;
  const before = [...(district?.warnings ?? []), ...kecamatan.warnings];
  return ok(village.value, [...before, ...village.warnings]);
}

function sameName(areas: readonly Area[], key: string): readonly Area[] {
  const named = areas.filter((area) => keysOf(area).includes(key));
  if (named.length > 0) return named;
  return areas.filter((area) => area.altNames.some((alt) => areaNameKey(alt) === key));
}

function isNear(area: Area, key: string, limit: number): boolean {
  return [...keysOf(area), ...area.altNames.map(areaNameKey)].some(
    (other) => other.length >= LETTERS_FOR_A_SLIP && editDistance(other, key, limit) !== undefined,
  );
}

/** A kota also goes by its bare name; the word is no rank elsewhere (Paringin Kota). */
function keysOf(area: Area): readonly string[] {
  const key = areaNameKey(area.name);
  return area.kind === 'kota' ? [key, areaNameKey(area.name.replace(/^Kota /, ''))] : [key];
}

function choice(
  code: 'area.ambiguous' | 'area.near',
  tree: AreaTree,
  value: string,
  path: readonly string[],
  areas: readonly Area[],
) {
  const named = areas.slice(0, MOST_CANDIDATES).map((area) => {
    const around = areaPath(tree, area.code).at(-2);
    return around === undefined ? area.name : `${area.name} (${around.name})`;
  });
  return issue(code, { path, values: { value, candidates: named.join(', ') } });
}
