import type { Area } from '../area/area.js';
import type { AreaLevel } from '../area/area-code.js';
import { type AreaTree, areaPath, areasInside } from '../area/area-tree.js';
import { matchArea } from '../area/match-area.js';
import type { PlaceKey } from '../prevalence/group-column.js';
import type { Place, RecordTable } from '../record/record-table.js';
import type { Issue, Result } from '../result/result.js';
import type { RowDoubt } from './problem-list.js';
import { tidyName } from './tidy-name.js';

/** A place by the names of an area list. */
export interface ResolvedPlace {
  /** Names of the list where it has the place, else the register's own in tidy form. */
  readonly key: PlaceKey;
  /** Kemendagri codes with dots; null where the list does not have the place. */
  readonly codes: PlaceKey;
  /** What was guessed or not found. */
  readonly issues: readonly Issue[];
}

/** Looks up the places of registers, each once. */
export interface PlaceResolver {
  readonly resolve: (place: Place) => ResolvedPlace;
  /** The names alone: `placeOf` of `createTally`. */
  readonly placeOf: (place: Place) => PlaceKey;
  /** The rows of a table whose place was guessed or not found; the column is the level of the place. */
  readonly doubts: (table: Pick<RecordTable, 'place' | 'row' | 'length'>) => readonly RowDoubt[];
}

/**
 * Resolves places against a list of areas, each level within the one above it. A place that the list
 * does not have keeps its own name, in one form: `KAB. BALANGAN` is Balangan. Where the list lacks the
 * district, or has nothing inside it, that is no issue: it is the list of another district.
 *
 * @example
 * const { placeOf } = placeResolver(balangan);
 * placeOf({
 *   province: '', district: 'BALANGAN', kecamatan: 'JUAI', puskesmas: '', village: 'GALUMBANG', posyandu: '',
 * }).district; // => 'Kabupaten Balangan'
 */
export function placeResolver(tree?: AreaTree): PlaceResolver {
  const known = new Map<Place, ResolvedPlace>();
  const resolve = (place: Place): ResolvedPlace => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const resolved = tree === undefined ? unlisted(place) : resolvedIn(tree, place);
    known.set(place, resolved);
    return resolved;
  };
  return {
    resolve,
    placeOf: (place) => resolve(place).key,
    doubts: ({ place: { codes, values }, row, length }) => {
      const issues = values.map((place) => resolve(place).issues);
      if (issues.every((list) => list.length === 0)) return [];
      const doubts: RowDoubt[] = [];
      for (let i = 0; i < length; i++) {
        for (const issue of issues[codes[i] as number] ?? []) {
          doubts.push({ row: row[i] as number, column: String(issue.path[0] ?? ''), issue });
        }
      }
      return doubts;
    },
  };
}

const NO_CODES: PlaceKey = { district: null, kecamatan: null, village: null };

/** A place with tidy names of its own. */
function unlisted({ district, kecamatan, village }: Place, issues: readonly Issue[] = []) {
  const key = {
    district: tidyName(district),
    kecamatan: tidyName(kecamatan),
    village: tidyName(village),
  };
  return { key, codes: NO_CODES, issues };
}

function resolvedIn(tree: AreaTree, place: Place): ResolvedPlace {
  if (isEmpty(place.district)) return resolvedInside(tree, place);
  const district = matchArea(tree, place.district, { level: 'district' });
  if (!district.ok) {
    return unlisted(
      place,
      doubtsOf(district).filter(({ code }) => code !== 'area.unknown'),
    );
  }
  const { value, warnings } = district;
  if (areasInside(tree, value.code).length === 0) return listed(tree, place, value, warnings);
  return resolvedInside(tree, place, { area: value, issues: warnings });
}

interface Found {
  readonly area: Area;
  readonly issues: readonly Issue[];
}

/** Kecamatan and village, in a district or anywhere in the list. */
function resolvedInside(tree: AreaTree, place: Place, district?: Found): ResolvedPlace {
  const within = district && { within: district.area.code };
  const before = district?.issues ?? [];
  const byVillage = isEmpty(place.kecamatan);
  const text = byVillage ? place.village : place.kecamatan;
  if (isEmpty(text)) return listed(tree, place, district?.area, before);
  const found = matchArea(tree, text, { level: byVillage ? 'village' : 'kecamatan', ...within });
  if (!found.ok) {
    // Without any district, a place that the list does not have may be anywhere.
    const issues = district === undefined ? [] : [...before, ...doubtsOf(found)];
    return listed(tree, place, district?.area, issues);
  }
  const issues = [...before, ...found.warnings];
  if (byVillage || isEmpty(place.village)) return listed(tree, place, found.value, issues);
  const village = matchArea(tree, place.village, { level: 'village', within: found.value.code });
  const area = village.ok ? village.value : found.value;
  return listed(tree, place, area, [...issues, ...doubtsOf(village)]);
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

/** The names and codes of an area and those around it; the levels below keep their own names. */
function listed(
  tree: AreaTree,
  place: Place,
  area: Area | undefined,
  issues: readonly Issue[],
): ResolvedPlace {
  const own = unlisted(place, issues);
  const path = area === undefined ? [] : areaPath(tree, area.code);
  const at = (level: AreaLevel) => path.find((one) => one.level === level);
  const [district, kecamatan, village] = [at('district'), at('kecamatan'), at('village')];
  return {
    key: {
      district: district?.name ?? own.key.district,
      kecamatan: kecamatan?.name ?? own.key.kecamatan,
      village: village?.name ?? own.key.village,
    },
    codes: {
      district: district?.code ?? null,
      kecamatan: kecamatan?.code ?? null,
      village: village?.code ?? null,
    },
    issues,
  };
}

/** Rows are counted all the same, so what stops a match is a warning here. */
function doubtsOf(result: Result<Area>): readonly Issue[] {
  if (result.ok) return result.warnings;
  return result.issues.map((issue) => ({ ...issue, level: 'warning' as const }));
}
