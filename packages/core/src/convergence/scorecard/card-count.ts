import { CHILD_RULES } from './child-rules.js';
import type { Mark, ScorecardRule } from './mark.js';
import { PREGNANT_RULES } from './pregnant-rules.js';
import type { PregnantWoman } from './pregnant-woman.js';
import type { Quarter } from './quarter.js';
import { emptyScorecard, type Scorecard, type ScorecardCounts } from './scorecard.js';
import type { ChildInQuarter } from './young-child.js';

/** A card that people are added to one by one. */
export interface CardCount {
  readonly addWoman: (woman: PregnantWoman, household: string) => void;
  readonly addChild: (child: ChildInQuarter, household: string) => void;
  /** What was counted so far. */
  readonly card: () => Scorecard;
}

/**
 * An empty count. `household` tells the households of all cards apart that are to be added up.
 *
 * @example
 * const count = cardCount({ year: 2022, quarter: 1 });
 * count.addWoman(exampleWoman, '63.11.05.2001/kk-1');
 * count.card().pregnant.marks.periksa_kehamilan; // => { Y: 1, T: 0, TS: 0 }
 */
export function cardCount(quarter: Quarter): CardCount {
  const empty = emptyScorecard(quarter);
  const households = new Set<string>();
  const pregnant = counting(PREGNANT_RULES, empty.pregnant);
  const children = counting(CHILD_RULES, empty.children);
  const growthMat = { ...empty.growthMat };
  return {
    addWoman: (woman, household) => {
      households.add(household);
      pregnant.add(woman);
    },
    addChild: (child, household) => {
      households.add(household);
      children.add(child);
      growthMat[child.growthMat]++;
    },
    card: () => ({
      quarter,
      households: new Set(households),
      pregnant: pregnant.counts(),
      children: children.counts(),
      growthMat: { ...growthMat },
    }),
  };
}

/** Counts the marks of people in place: there are many people and few services. */
function counting<
  Key extends string,
  State extends string,
  Person extends { readonly state: State },
>(rules: readonly ScorecardRule<Key, Person>[], none: ScorecardCounts<Key, State>) {
  let people = 0;
  const states: Record<State, number> = { ...none.states };
  const services = rules.map(({ key, mark }) => ({ key, mark, marks: noMarks() }));
  return {
    add: (person: Person): void => {
      people++;
      states[person.state]++;
      for (const { mark, marks } of services) marks[mark(person)]++;
    },
    counts: (): ScorecardCounts<Key, State> => {
      const marks = services.map((one) => [one.key, { ...one.marks }] as const);
      const byKey = Object.fromEntries(marks) as Record<Key, Record<Mark, number>>;
      return { people, states: { ...states }, marks: byKey };
    },
  };
}

function noMarks(): Record<Mark, number> {
  return { Y: 0, T: 0, TS: 0 };
}
