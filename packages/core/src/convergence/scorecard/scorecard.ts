import { CHILD_RULES, type ChildKey } from './child-rules.js';
import type { Mark, ScorecardRule } from './mark.js';
import { PREGNANT_RULES, type PregnantKey } from './pregnant-rules.js';
import type { PregnancyState } from './pregnant-woman.js';
import type { Quarter } from './quarter.js';
import type { GrowthMat, NutritionState } from './young-child.js';

/** How many people have each mark of one service. */
export type MarkCounts = Readonly<Record<Mark, number>>;

/** Sums over the people of one kind. */
export interface ScorecardCounts<Key extends string, State extends string> {
  readonly people: number;
  readonly states: Readonly<Record<State, number>>;
  readonly marks: Readonly<Record<Key, MarkCounts>>;
}

/** The scorecard of an area in a quarter, as sums: cards of parts add up to the card of the whole. */
export interface Scorecard {
  readonly quarter: Quarter;
  /** Households with a pregnant woman or a child below two (1000 HPK), each once: village and number. */
  readonly households: ReadonlySet<string>;
  readonly pregnant: ScorecardCounts<PregnantKey, PregnancyState>;
  readonly children: ScorecardCounts<ChildKey, NutritionState>;
  readonly growthMat: Readonly<Record<GrowthMat, number>>;
}

/**
 * The card of an area without people.
 *
 * @example
 * emptyScorecard({ year: 2022, quarter: 1 }).children.people; // => 0
 */
export function emptyScorecard(quarter: Quarter): Scorecard {
  return {
    quarter,
    households: new Set(),
    pregnant: noOne(PREGNANT_RULES, { N: 0, Risti: 0, KEK: 0 }),
    children: noOne(CHILD_RULES, { N: 0, GK: 0, GB: 0, S: 0 }),
    growthMat: { H: 0, K: 0, M: 0, TD: 0 },
  };
}

/**
 * Two cards of one quarter in one: of different people, in any order.
 *
 * @throws RangeError for cards of two quarters
 *
 * @example
 * const card = emptyScorecard({ year: 2022, quarter: 1 });
 * mergeScorecards(card, card).children.people; // => 0
 */
export function mergeScorecards(a: Scorecard, b: Scorecard): Scorecard {
  const { quarter } = a;
  if (quarter.year !== b.quarter.year || quarter.quarter !== b.quarter.quarter) {
    throw new RangeError('Scorecards of two quarters do not add up.');
  }
  return {
    quarter,
    households: new Set([...a.households, ...b.households]),
    pregnant: addCounts(a.pregnant, b.pregnant),
    children: addCounts(a.children, b.children),
    growthMat: addRecords(a.growthMat, b.growthMat),
  };
}

function noOne<Key extends string, State extends string>(
  rules: readonly ScorecardRule<Key, never>[],
  states: Readonly<Record<State, number>>,
): ScorecardCounts<Key, State> {
  const marks = rules.map(({ key }) => [key, { Y: 0, T: 0, TS: 0 }] as const);
  return { people: 0, states, marks: Object.fromEntries(marks) as Record<Key, MarkCounts> };
}

function addCounts<Key extends string, State extends string>(
  a: ScorecardCounts<Key, State>,
  b: ScorecardCounts<Key, State>,
): ScorecardCounts<Key, State> {
  return {
    people: a.people + b.people,
    states: addRecords(a.states, b.states),
    marks: mapRecord(a.marks, (counts, key) => addRecords(counts, b.marks[key])),
  };
}

function addRecords<K extends string>(
  a: Readonly<Record<K, number>>,
  b: Readonly<Record<K, number>>,
): Readonly<Record<K, number>> {
  return mapRecord(a, (value, key) => value + b[key]);
}

function mapRecord<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  to: (value: A, key: K) => B,
): Readonly<Record<K, B>> {
  const entries = (Object.keys(record) as K[]).map((key) => [key, to(record[key], key)] as const);
  return Object.fromEntries(entries) as Record<K, B>;
}
