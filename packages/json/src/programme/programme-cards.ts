import { type AreaTree, emptyScorecard, type Issue, issue, type Scorecard } from '@balanting/core';
import type { CardPeople, ProgrammeCard, TargetChildren } from './programme-services.js';
import { type ByVillage, byVillageOf } from './villages.js';

/** The scorecards of villages. Households and the states of people are not in the document and stay 0. */
export function scorecardsOf(
  cards: readonly ProgrammeCard[],
  areas: AreaTree,
): ByVillage<Scorecard> {
  const { byVillage, issues } = byVillageOf(cards, areas);
  const scorecards = [...byVillage].map(([code, { quarter, pregnant, children }]) => {
    const none = emptyScorecard(quarter);
    const card: Scorecard = {
      ...none,
      pregnant: { ...none.pregnant, ...pregnant },
      children: { ...none.children, ...children },
    };
    return [code, card] as const;
  });
  const sums = cards.flatMap(({ pregnant, children }, i) => [
    ...sumIssues(pregnant, [i, 'pregnant']),
    ...sumIssues(children, [i, 'children']),
  ]);
  return { byVillage: new Map(scorecards), issues: [...issues, ...sums] };
}

/** The target children of villages. */
export function targetChildrenOf(
  list: readonly TargetChildren[],
  areas: AreaTree,
): ByVillage<TargetChildren> {
  return byVillageOf(list, areas);
}

/** `scorecard.marks_differ` for each service whose marks are not those of all people. */
function sumIssues(
  { people, marks }: CardPeople<string>,
  path: readonly (string | number)[],
): readonly Issue[] {
  return Object.entries(marks).flatMap(([service, { Y, T, TS }]) => {
    const sum = Y + T + TS;
    if (sum === people) return [];
    const values = { service, sum, people };
    return [issue('scorecard.marks_differ', { path: [...path, 'marks', service], values })];
  });
}
