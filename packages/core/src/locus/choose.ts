import { compared } from './normalise.js';
import type { LocusSelection } from './options.js';

/** On which ground a village is on the list. */
export type ChosenBy = 'must-include' | 'previous' | 'kecamatan' | 'ranking';

/**
 * The grounds by their number in {@link Choice}; 0 is for villages that are not on the list.
 *
 * @example
 * CHOSEN_BY[1]; // => 'must-include'
 */
export const CHOSEN_BY: readonly (ChosenBy | null)[] = [
  null,
  'must-include',
  'previous',
  'kecamatan',
  'ranking',
];

const KECAMATAN = CHOSEN_BY.indexOf('kecamatan');
const RANKING = CHOSEN_BY.indexOf('ranking');

/** What stays the same however often villages are ranked. */
export interface ChoicePlan {
  readonly limits: ChoiceLimits;
  /** Ground of each village that is taken before any ranking, 0 for the others. */
  readonly forced: Uint8Array;
  readonly minPerKecamatan: number;
  /** Number of the kecamatan of each village. */
  readonly kecamatan: Uint32Array;
  readonly kecamatanCount: number;
}

/** Where a ranking is cut; the two that are not asked for never are reached. */
export interface ChoiceLimits {
  readonly most: number;
  readonly shareOfBurden: number;
  readonly leastScore: number;
}

/** The figures that one choice goes by. */
export interface ChoiceFigures {
  /** Positions of the villages that may be chosen, best first. */
  readonly order: Uint32Array;
  readonly score: Float64Array;
  readonly burden: Float64Array;
  /** Of all villages. */
  readonly totalBurden: number;
}

/** A list: the ground of each village, and what it comes to. */
export interface Choice {
  readonly grounds: Uint8Array;
  readonly byKecamatan: Uint32Array;
  readonly count: number;
  /** What the villages of the list hold of the burden. */
  readonly burden: number;
}

/**
 * The limits of a selection.
 *
 * @throws RangeError for a number, share or score that can not be
 */
export function limitsOf(select: LocusSelection): ChoiceLimits {
  const none = {
    most: Number.POSITIVE_INFINITY,
    shareOfBurden: Number.POSITIVE_INFINITY,
    leastScore: Number.NEGATIVE_INFINITY,
  };
  if ('number' in select && Number.isSafeInteger(select.number) && select.number > 0) {
    return { ...none, most: select.number };
  }
  if ('shareOfBurden' in select && select.shareOfBurden > 0 && select.shareOfBurden <= 1) {
    return { ...none, shareOfBurden: select.shareOfBurden };
  }
  if ('leastScore' in select && select.leastScore >= 0 && select.leastScore <= 1) {
    return { ...none, leastScore: select.leastScore };
  }
  throw new RangeError(`No selection of villages: ${JSON.stringify(select)}`);
}

/**
 * The list of one ranking: first the villages that are forced, then the best of each kecamatan that has
 * too few, then down the ranking to the limit.
 */
export function choose(plan: ChoicePlan, figures: ChoiceFigures): Choice {
  const grounds = plan.forced.slice();
  const byKecamatan = new Uint32Array(plan.kecamatanCount);
  const list: GrowingChoice = { grounds, byKecamatan, count: 0, burden: 0 };
  for (let i = 0; i < grounds.length; i++) {
    if (grounds[i] !== 0) take(list, i, plan, figures);
  }
  if (plan.minPerKecamatan > 0) fillKecamatan(list, plan, figures);
  goDown(list, plan, figures);
  return list;
}

/** Whether a list holds the share of the burden that was asked for. */
export function isHeld(held: number, total: number, limits: ChoiceLimits): boolean {
  return compared(held / total) >= limits.shareOfBurden;
}

interface GrowingChoice extends Choice {
  count: number;
  burden: number;
}

function take(
  list: GrowingChoice,
  i: number,
  { kecamatan }: ChoicePlan,
  { burden }: ChoiceFigures,
): void {
  const group = kecamatan[i] as number;
  list.byKecamatan[group] = (list.byKecamatan[group] as number) + 1;
  list.burden += burden[i] as number;
  list.count += 1;
}

function fillKecamatan(list: GrowingChoice, plan: ChoicePlan, figures: ChoiceFigures): void {
  for (const i of figures.order) {
    const chosen = list.byKecamatan[plan.kecamatan[i] as number] as number;
    if (list.grounds[i] !== 0 || chosen >= plan.minPerKecamatan) continue;
    list.grounds[i] = KECAMATAN;
    take(list, i, plan, figures);
  }
}

function goDown(list: GrowingChoice, plan: ChoicePlan, figures: ChoiceFigures): void {
  const { limits } = plan;
  for (const i of figures.order) {
    if (list.count >= limits.most || isHeld(list.burden, figures.totalBurden, limits)) return;
    if (compared(figures.score[i] as number) < limits.leastScore) return;
    if (list.grounds[i] !== 0) continue;
    list.grounds[i] = RANKING;
    take(list, i, plan, figures);
  }
}
