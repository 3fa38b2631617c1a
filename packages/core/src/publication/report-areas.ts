import type { Area } from '../area/area.js';
import { areaNameKey } from '../area/area-name.js';
import { type AreaTree, areasInside } from '../area/area-tree.js';
import { type Counts, rollUpCounts } from '../prevalence/count.js';
import type { GroupKey } from '../prevalence/group-key.js';

/** The levels of a report. */
export type ReportLevel = 'district' | 'kecamatan' | 'village';

/** An area of a report: one that has counts, or one of the area list. */
export interface AreaEntry {
  readonly key: GroupKey;
  readonly level: ReportLevel;
  readonly code: string | null;
  readonly name: string;
  /** Name of the kecamatan, for villages. */
  readonly kecamatan?: string;
  /** Whether the area list has it. */
  readonly listed: boolean;
}

/** The areas of a report, by code; those without a code come last, by name. */
export type ReportAreas = Readonly<
  Record<'districts' | 'kecamatan' | 'villages', readonly AreaEntry[]>
>;

/** What a place is called that a register does not name. */
const NO_NAME = '(tidak diketahui)';

/**
 * All areas that have counts in any period, and the kecamatan and villages that the area list has in
 * their districts. Counts of no child stand for the only district of the list that has kecamatan.
 */
export function reportAreas(counts: Counts, tree?: AreaTree): ReportAreas {
  const areaOf = areasByName(tree);
  const districts = entriesOf(counts, 'district', areaOf);
  const kecamatan = entriesOf(counts, 'kecamatan', areaOf);
  const villages = entriesOf(counts, 'village', areaOf);
  if (tree !== undefined) addListed({ districts, kecamatan, villages }, tree);
  return {
    districts: inOrder(districts),
    kecamatan: inOrder(kecamatan),
    villages: inOrder(villages),
  };
}

function entriesOf(counts: Counts, level: ReportLevel, areaOf: AreaOfKey): AreaEntry[] {
  return rollUpCounts(counts, [level]).cells.map(({ key }) => {
    const area = areaOf(key, level);
    const name = key[level] ?? NO_NAME;
    const kecamatan = level === 'village' ? { kecamatan: key.kecamatan ?? NO_NAME } : {};
    return { key, level, code: area?.code ?? null, name, ...kecamatan, listed: area !== undefined };
  });
}

type AreaOfKey = (key: GroupKey, level: ReportLevel) => Area | undefined;

/** Finds the area of a key: its district by name, then the kecamatan inside it, then the village. */
function areasByName(tree: AreaTree | undefined): AreaOfKey {
  const byName = new Map<string, Area | undefined>();
  for (const area of tree?.areas ?? []) {
    const text = textOf(area.level === 'district' ? null : area.parent, area.name);
    // Of two areas of one name inside one area neither is meant for sure.
    byName.set(text, byName.has(text) ? undefined : area);
  }
  const inside = (parent: string | null, name: string | null | undefined) =>
    name ? byName.get(textOf(parent, name)) : undefined;
  return (key, level) => {
    const district = inside(null, key.district);
    if (level === 'district' || district === undefined) return district;
    const kecamatan = inside(district.code, key.kecamatan);
    if (level === 'kecamatan' || kecamatan === undefined) return kecamatan;
    return inside(kecamatan.code, key.village);
  };
}

function textOf(parent: string | null, name: string): string {
  return `${parent ?? ''} ${areaNameKey(name)}`;
}

interface Entries {
  readonly districts: AreaEntry[];
  readonly kecamatan: AreaEntry[];
  readonly villages: AreaEntry[];
}

/** Adds the areas inside the districts that have no counts. */
function addListed({ districts, kecamatan, villages }: Entries, tree: AreaTree): void {
  if (districts.length === 0) districts.push(...onlyDistrict(tree));
  const known = new Set([...kecamatan, ...villages].map(({ code }) => code));
  for (const around of districts) {
    kecamatan.push(...uncounted(tree, around, known));
  }
  for (const around of kecamatan) villages.push(...uncounted(tree, around, known));
}

/** The areas of the list directly inside an entry that are not among the counted ones. */
function uncounted(
  tree: AreaTree,
  around: AreaEntry,
  known: ReadonlySet<string | null>,
): readonly AreaEntry[] {
  if (around.code === null) return [];
  const level = around.level === 'district' ? 'kecamatan' : 'village';
  return areasInside(tree, around.code)
    .filter(({ code }) => !known.has(code))
    .map(({ code, name }) => ({
      key: { ...around.key, [level]: name },
      level,
      code,
      name,
      ...(level === 'village' && { kecamatan: around.name }),
      listed: true,
    }));
}

function onlyDistrict(tree: AreaTree): readonly AreaEntry[] {
  const filled = tree.areas.filter(
    ({ level, code }) => level === 'district' && areasInside(tree, code).length > 0,
  );
  if (filled.length !== 1) return [];
  return filled.map(({ code, name }) => {
    return { key: { district: name }, level: 'district', code, name, listed: true };
  });
}

function inOrder(entries: readonly AreaEntry[]): readonly AreaEntry[] {
  const textOf = ({ code, kecamatan = '', name }: AreaEntry) => code ?? `~ ${kecamatan} ${name}`;
  return [...entries].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
}
