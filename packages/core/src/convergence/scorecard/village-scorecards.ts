import type { AreaTree } from '../../area/area-tree.js';
import { checkedValue } from '../../result/checked-value.js';
import { type Issue, type IssuePath, issue, type Result } from '../../result/result.js';
import { villageOf } from '../village-of.js';
import { type CardCount, cardCount } from './card-count.js';
import { childIssues, womanIssues } from './check-person.js';
import type { PregnantWoman } from './pregnant-woman.js';
import { type Quarter, quarterEnd } from './quarter.js';
import type { Scorecard } from './scorecard.js';
import { childInQuarter, type YoungChild } from './young-child.js';

/** The people of the scorecard. */
export interface ScorecardPeople {
  readonly pregnant: readonly PregnantWoman[];
  readonly children: readonly YoungChild[];
}

/** The quarter, and the areas the people live in. */
export interface ScorecardOptions {
  readonly quarter: Quarter;
  readonly areas: AreaTree;
}

/**
 * The scorecard of each village that has people, by its code. `rollUp` with {@link mergeScorecards} gives
 * those of kecamatan and district.
 *
 * @returns fails with every issue where one is an error: `area.unknown`, `area.near`, `area.ambiguous`,
 * `scorecard.twice` (a person of a village stands twice), and those of {@link womanIssues} and
 * {@link childIssues}; a child of two or more is left out with a warning
 * @throws RangeError for a quarter that does not exist
 *
 * @example
 * const people = { pregnant: [exampleWoman], children: [exampleChild] };
 * const options = { areas: balangan, quarter: { year: 2022, quarter: 1 } };
 * const cards = villageScorecards(people, options);
 * cards.ok && cards.value.get('63.11.05.2001')?.households.size; // => 1
 */
export function villageScorecards(
  { pregnant, children }: ScorecardPeople,
  { quarter, areas }: ScorecardOptions,
): Result<ReadonlyMap<string, Scorecard>> {
  quarterEnd(quarter);
  const women = readPeople(pregnant, 'pregnant', { areas, issuesOf: womanIssues });
  const young = readPeople(children, 'children', {
    areas,
    issuesOf: (child, path) => childIssues(child, quarter, path),
  });
  const counts = new Map<string, CardCount>();
  const countOf = (village: string): CardCount => {
    const count = counts.get(village) ?? cardCount(quarter);
    counts.set(village, count);
    return count;
  };
  for (const { village, row } of women.sound) {
    countOf(village).addWoman(row, `${village}/${row.household}`);
  }
  for (const { village, row } of young.sound) {
    const child = childInQuarter(row, quarter);
    if (child !== undefined) countOf(village).addChild(child, `${village}/${row.household}`);
  }
  const cards = new Map([...counts].map(([village, count]) => [village, count.card()]));
  return checkedValue(cards, [...women.issues, ...young.issues]);
}

interface Person {
  readonly person: string;
  readonly village: string;
}

/** A row without a problem, and the code of its village. */
interface SoundRow<P> {
  readonly village: string;
  readonly row: P;
}

function readPeople<P extends Person>(
  people: readonly P[],
  list: 'pregnant' | 'children',
  how: {
    readonly areas: AreaTree;
    readonly issuesOf: (row: P, path: IssuePath) => readonly Issue[];
  },
): { readonly sound: readonly SoundRow<P>[]; readonly issues: readonly Issue[] } {
  const firstRows = new Map<string, number>();
  const sound: SoundRow<P>[] = [];
  const issues: Issue[] = [];
  for (const [i, row] of people.entries()) {
    const wrong = how.issuesOf(row, [list, i]);
    const village = villageOf(how.areas, row.village);
    const told = village.ok ? village.warnings : village.issues;
    issues.push(...told.map((one) => ({ ...one, path: [list, i, ...one.path] })), ...wrong);
    if (!village.ok) continue;
    const { code } = village.value;
    issues.push(...twiceIssues(firstRows, `${code}/${row.person}`, [list, i]));
    if (wrong.length === 0) sound.push({ village: code, row });
  }
  return { sound, issues };
}

/** The issue of a person who was seen before: told by the rows, since a person's number may be a NIK. */
function twiceIssues(
  firstRows: Map<string, number>,
  key: string,
  [list, row]: readonly [list: string, row: number],
): readonly Issue[] {
  const first = firstRows.get(key);
  if (first === undefined) {
    firstRows.set(key, row);
    return [];
  }
  const values = { row: row + 1, first: first + 1 };
  return [issue('scorecard.twice', { path: [list, row], values })];
}
