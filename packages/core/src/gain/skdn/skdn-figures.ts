import { emptySkdnCell, type SkdnCell, type SkdnCounts } from './skdn-counts.js';
import { compareSkdnKeys, type SkdnKey, skdnKeyBy } from './skdn-key.js';

/** What the register does not hold: the children who live in an area, by a target list. */
export interface SkdnTarget {
  readonly key: SkdnKey;
  /** S: all under-fives. */
  readonly s: number;
  /** K: those with a KMS or Buku KIA; null where not known. */
  readonly k?: number | null;
}

/** The ratios of SKDN as proportions; null where the denominator is 0 or not known. */
export interface SkdnRatios {
  /** Coverage of the programme. */
  readonly kPerS: number | null;
  /** Participation. */
  readonly dPerS: number | null;
  /** Continuity. */
  readonly dPerK: number | null;
  /** Gained enough among all weighed, as older reports have it. */
  readonly nPerD: number | null;
  /** Gained enough among those who can be assessed, D' = D - O - B, as Kemenkes has it. */
  readonly nPerDKoreksi: number | null;
  /** Effect of the programme. */
  readonly nPerS: number | null;
  readonly bgmPerD: number | null;
  /** Two or more T in a row among D'. */
  readonly twoTPerDKoreksi: number | null;
}

/** SKDN of one group and month with its ratios. */
export interface SkdnFigures extends SkdnCell, SkdnRatios {
  /** Null where no target list names the group. */
  readonly s: number | null;
  readonly k: number | null;
  /** D' = D - O - B = N + T. */
  readonly dKoreksi: number;
}

/**
 * The figures of every group: those that were counted and those that the target list names, so that a
 * posyandu without a session stands there with D = 0. Ratios above 1 are shown as they are: more were
 * weighed than the list names.
 *
 * Source: Kemenkes RI, SKDN.
 *
 * @param targets - by the same dimensions as the counts, one a group
 * @throws RangeError where two targets name one group, or S or K is no whole number from 0 on
 *
 * @example
 * const cell = { ...emptySkdnCell({ month: '2025-08' }), listed: 20, d: 16, n: 9, t: 3, o: 2, b: 2 };
 * const counts = skdnOfCells([cell], { by: [] });
 * const [figures] = skdnFigures(counts, [{ key: { month: '2025-08' }, s: 20, k: 18 }]);
 * [figures?.dPerS, figures?.nPerD, figures?.nPerDKoreksi]; // => [0.8, 0.5625, 0.75]
 */
export function skdnFigures(
  counts: SkdnCounts,
  targets: readonly SkdnTarget[] = [],
): readonly SkdnFigures[] {
  const byKey = new Map<string, SkdnTarget>();
  for (const target of targets) addTarget(byKey, counts, target);
  const counted = new Set(counts.cells.map(({ key }) => textOf(counts, key)));
  const unmeasured = [...byKey].filter(([text]) => !counted.has(text));
  const cells = [
    ...counts.cells,
    ...unmeasured.map(([, { key }]) => emptySkdnCell(skdnKeyBy(key, counts.by))),
  ];
  return cells
    .sort((a, b) => compareSkdnKeys(a.key, b.key))
    .map((cell) => figuresOf(cell, byKey.get(textOf(counts, cell.key))));
}

/**
 * The ratios of the numbers of a group.
 *
 * @example
 * const numbers = { s: 20, k: null, d: 0, n: 0, t: 0, bgm: 0, twoT: 0 };
 * const { dPerS, nPerD } = skdnRatios(numbers);
 * [dPerS, nPerD]; // => [0, null]
 */
export function skdnRatios(
  numbers: Pick<SkdnFigures, 's' | 'k' | 'd' | 'n' | 't' | 'bgm' | 'twoT'>,
): SkdnRatios {
  const { s, k, d, n, t, bgm, twoT } = numbers;
  return {
    kPerS: ratio(k, s),
    dPerS: ratio(d, s),
    dPerK: ratio(d, k),
    nPerD: ratio(n, d),
    nPerDKoreksi: ratio(n, n + t),
    nPerS: ratio(n, s),
    bgmPerD: ratio(bgm, d),
    twoTPerDKoreksi: ratio(twoT, n + t),
  };
}

function figuresOf(cell: SkdnCell, target: SkdnTarget | undefined): SkdnFigures {
  const s = target?.s ?? null;
  const k = target?.k ?? null;
  return { ...cell, s, k, dKoreksi: cell.n + cell.t, ...skdnRatios({ ...cell, s, k }) };
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

function addTarget(byKey: Map<string, SkdnTarget>, counts: SkdnCounts, target: SkdnTarget): void {
  const text = textOf(counts, target.key);
  if (byKey.has(text)) throw new RangeError(`Two targets for ${text}.`);
  if (!isCount(target.s) || !isCount(target.k ?? 0)) {
    throw new RangeError(`No target of children: ${target.s}, ${target.k}`);
  }
  byKey.set(text, target);
}

function textOf({ by }: SkdnCounts, key: SkdnKey): string {
  return JSON.stringify(skdnKeyBy(key, by));
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
