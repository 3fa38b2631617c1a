import { ESSENTIAL_INDICATORS, tallyCoverage, withTargets } from '@balanting/core';
import { scorecardsOf, targetChildrenOf } from './programme-cards.js';
import { inside, type PartReader, told } from './programme-part.js';

/** The indicators, with the targets of the district's own plan. */
const indicatorsPart: PartReader = ({ targets }) => {
  if (targets === undefined) return null;
  const own = withTargets(ESSENTIAL_INDICATORS, targets.shares, targets);
  const issues = told(own).map((one) => {
    const [, ...code] = one.path;
    return { ...one, path: ['targets', 'shares', ...code] };
  });
  return { value: own.ok ? { indicators: own.value } : {}, issues };
};

const coveragePart: PartReader = (document, areas) => {
  const { coverage } = document;
  if (coverage === undefined) return null;
  const { indicators = ESSENTIAL_INDICATORS } = indicatorsPart(document, areas)?.value ?? {};
  const tally = tallyCoverage(coverage, { areas, indicators });
  return {
    value: tally.ok ? { coverage: tally.value } : {},
    issues: inside(['coverage'], told(tally)),
  };
};

const scorecardsPart: PartReader = ({ scorecards }, areas) => {
  if (scorecards === undefined) return null;
  const { byVillage, issues } = scorecardsOf(scorecards, areas);
  return { value: { scorecards: byVillage }, issues: inside(['scorecards'], issues) };
};

const targetChildrenPart: PartReader = ({ targetChildren }, areas) => {
  if (targetChildren === undefined) return null;
  const { byVillage, issues } = targetChildrenOf(targetChildren, areas);
  return { value: { targetChildren: byVillage }, issues: inside(['targetChildren'], issues) };
};

/** Services and the people they are due to. */
export const SERVICE_PARTS: readonly PartReader[] = [
  indicatorsPart,
  coveragePart,
  scorecardsPart,
  targetChildrenPart,
];
