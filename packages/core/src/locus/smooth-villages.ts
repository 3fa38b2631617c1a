import { type AreaSpread, areaSpread } from '../prevalence/area-spread.js';
import { type SmoothedArea, smoothShares } from '../prevalence/small-areas.js';
import { fail, issue, ok, type Result } from '../result/result.js';
import type { CheckedVillage } from './village.js';

/** The villages' shares drawn towards the mean, in their order. */
export interface SmoothedVillages extends AreaSpread {
  readonly mean: number;
  readonly areas: readonly SmoothedArea[];
  /** Whether any village can be told from the others by more than chance. */
  readonly distinguishable: boolean;
}

/** What the smoothing of villages may be told. */
export interface SmoothVillagesOptions {
  readonly within: AreaSpread | undefined;
  readonly smoothWithin: 'all' | 'kecamatan';
}

/** A kecamatan with fewer has too little of its own to borrow from. Source: Balanting. */
const FEWEST_VILLAGES = 8;
const FEWEST_CHILDREN = 300;

/**
 * The shares of villages, each drawn towards the mean of all villages or of those of its kecamatan. At
 * least one village must have a child.
 *
 * @returns fails with `locus.kecamatan_too_small` where a kecamatan has fewer than 8 villages or 300
 * measured children
 * @throws RangeError where the mean and spread of the whole can not be
 */
export function smoothVillages(
  villages: readonly CheckedVillage[],
  { within, smoothWithin }: SmoothVillagesOptions,
): Result<SmoothedVillages> {
  const whole = within ?? areaSpread(villages);
  const { mean, spread } = whole;
  if (mean === null) throw new RangeError('The mean of the whole is not known.');
  if (smoothWithin === 'all') {
    const areas = smoothed(villages, whole);
    return ok({ mean, spread, areas, distinguishable: areas.some(isDrawn) });
  }
  const groups = new Map<string, CheckedVillage[]>();
  for (const village of villages) {
    const group = groups.get(village.kecamatan);
    if (group === undefined) groups.set(village.kecamatan, [village]);
    else group.push(village);
  }
  const [first, ...others] = [...groups].filter(([, group]) => isTooSmall(group)).map(tooSmall);
  if (first !== undefined) return fail(first, ...others);
  const byCode = new Map(
    [...groups.values()].flatMap((group) =>
      smoothed(group, areaSpread(group)).map((area) => [area.id, area] as const),
    ),
  );
  const areas = villages.flatMap(({ code }) => byCode.get(code) ?? []);
  return ok({ mean, spread, areas, distinguishable: areas.some(isDrawn) });
}

/** Villages of equal counts have equal answers, so that each is worked out once. */
function smoothed(villages: readonly CheckedVillage[], within: AreaSpread): SmoothedArea[] {
  const counts = new Map(
    villages.map(({ cases, n }) => [countKey(cases, n), { id: '', cases, n }] as const),
  );
  const { areas } = smoothShares([...counts.values()], { within });
  const answers = new Map(areas.map((area) => [countKey(area.cases, area.n), area]));
  return villages.flatMap(({ code, cases, n }) => {
    const area = answers.get(countKey(cases, n));
    return area === undefined ? [] : [{ ...area, id: code }];
  });
}

function countKey(cases: number, n: number): string {
  return `${cases}/${n}`;
}

function isDrawn({ posterior }: SmoothedArea): boolean {
  return posterior !== null;
}

function isTooSmall(group: readonly CheckedVillage[]): boolean {
  return group.length < FEWEST_VILLAGES || childrenOf(group) < FEWEST_CHILDREN;
}

function childrenOf(group: readonly CheckedVillage[]): number {
  return group.reduce((sum, { n }) => sum + n, 0);
}

function tooSmall([kecamatan, group]: readonly [string, readonly CheckedVillage[]]) {
  const values = { kecamatan, villages: group.length, children: childrenOf(group) };
  return issue('locus.kecamatan_too_small', { path: ['smoothWithin'], values });
}
