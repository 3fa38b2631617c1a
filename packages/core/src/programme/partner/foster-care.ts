import { checkedValue } from '../../result/checked-value.js';
import { type Issue, type IssuePath, issue, type Result } from '../../result/result.js';
import { dateIssues, periodIssues, placeIssues } from '../checked.js';
import { stateOn } from '../lifecycle/trail.js';
import type { Tracked } from '../lifecycle/transition.js';
import { personIssues, personTwiceIssues } from '../person.js';
import type { KnownEntries } from '../plan/activity.js';

/**
 * A foster parent (BAAS, Bapak/Bunda Asuh Anak Stunting) who looks after a stunted child: both as
 * pseudonyms.
 */
export interface FosterCare extends Tracked<'foster-care'> {
  readonly foster: string;
  readonly child: string;
  /** Where the child lives: Kemendagri code with dots. */
  readonly area: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day; null where open. */
  readonly to: string | null;
}

/** Foster care in numbers: it names nobody. */
export interface FosterSummary {
  readonly children: number;
  readonly fosters: number;
  /** Children by area, in the order of the codes. A small area still tells much: see suppression. */
  readonly byArea: readonly { readonly area: string; readonly children: number }[];
}

/**
 * How many children were looked after on a day, and by how many: each once.
 *
 * @param on - date, `YYYY-MM-DD`
 *
 * @example
 * fosterSummary([], '2022-12-31'); // => { children: 0, fosters: 0, byArea: [] }
 */
export function fosterSummary(care: readonly FosterCare[], on: string): FosterSummary {
  const active = care.filter((one) => isActive(one, on));
  const byArea = new Map<string, Set<string>>();
  for (const { area, child } of active) {
    byArea.set(area, (byArea.get(area) ?? new Set()).add(child));
  }
  return {
    children: new Set(active.map(({ child }) => child)).size,
    fosters: new Set(active.map(({ foster }) => foster)).size,
    byArea: [...byArea]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([area, children]) => ({ area, children: children.size })),
  };
}

/**
 * The foster care itself, if it is sound and names nobody.
 *
 * @returns fails with `person.not_pseudonym`, `person.twice`, `date.not_iso`, `period.reversed`,
 * `area.unknown`; warns with `foster.child_twice` where a child has two foster parents at once
 *
 * @example
 * checkFosterCare([]).ok; // => true
 */
export function checkFosterCare(
  care: readonly FosterCare[],
  known: KnownEntries = {},
): Result<readonly FosterCare[]> {
  return checkedValue(care, [
    ...personTwiceIssues(
      care.map(({ id }) => id),
      [],
    ),
    ...care.flatMap((one, i) => careIssues(one, [i], known)),
    ...sharedChildren(care),
  ]);
}

function careIssues(
  { id, foster, child, area, from, to }: FosterCare,
  path: IssuePath,
  { areas }: KnownEntries,
): readonly Issue[] {
  return [
    ...personIssues(id, [...path, 'id']),
    ...personIssues(foster, [...path, 'foster']),
    ...personIssues(child, [...path, 'child']),
    ...placeIssues([area], [...path, 'area'], areas),
    ...(to === null ? dateIssues(from, [...path, 'from']) : periodIssues({ from, to }, path)),
  ];
}

function sharedChildren(care: readonly FosterCare[]): readonly Issue[] {
  const earlier = new Map<string, FosterCare[]>();
  return care.flatMap((one, i) => {
    if (one.state === 'ended') return [];
    const others = earlier.get(one.child) ?? [];
    earlier.set(one.child, [...others, one]);
    const meets = others.some((other) => other.foster !== one.foster && isSameTime(other, one));
    return meets ? [issue('foster.child_twice', { level: 'warning', path: [i] })] : [];
  });
}

function isActive(one: FosterCare, on: string): boolean {
  const within = one.from <= on && (one.to === null || on <= one.to);
  return within && stateOn(one, on) === 'active';
}

function isSameTime(a: FosterCare, b: FosterCare): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}
