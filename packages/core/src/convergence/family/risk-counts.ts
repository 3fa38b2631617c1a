import { bkkbn2022 } from './bkkbn-2022.js';
import type { Family } from './family.js';
import { familyRisk } from './family-risk.js';
import type { RiskRuleSet } from './risk-rule-set.js';

/** How many target families have a factor. */
export interface FactorCount {
  readonly present: number;
  readonly unknown: number;
}

/** Families of an area, as sums: counts of parts add up to those of the whole. */
export interface RiskCounts {
  /** Id of the rules they were counted by. */
  readonly rules: string;
  readonly families: number;
  readonly targets: number;
  readonly atRisk: number;
  /** Target families of which it is not known. */
  readonly unknown: number;
  /** By the id of the factor. A family may have several: they add up to more than `atRisk`. */
  readonly factors: Readonly<Record<string, FactorCount>>;
  /** Families at risk by tenth of welfare, the poorest first; the eleventh number is not known. */
  readonly deciles: readonly number[];
}

const DECILES = 10;

/**
 * The families at risk among some, by one rule set.
 *
 * @param rules - default: {@link bkkbn2022}
 *
 * @example
 * countFamiliesAtRisk([exampleFamily]).atRisk; // => 1
 */
export function countFamiliesAtRisk(
  families: readonly Family[],
  rules: RiskRuleSet = bkkbn2022,
): RiskCounts {
  const factors = new Map(rules.factors.map(({ id }) => [id, { present: 0, unknown: 0 }]));
  const deciles = new Array<number>(DECILES + 1).fill(0);
  const sums = { targets: 0, atRisk: 0, unknown: 0 };
  for (const family of families) {
    const risk = familyRisk(family, rules);
    if (risk.target) sums.targets++;
    if (risk.atRisk === null) sums.unknown++;
    for (const { id } of risk.present) bump(factors.get(id), 'present');
    for (const { id } of risk.unknown) bump(factors.get(id), 'unknown');
    if (risk.atRisk !== true) continue;
    sums.atRisk++;
    const place = decilePlace(family.welfareDecile);
    deciles[place] = (deciles[place] ?? 0) + 1;
  }
  return {
    rules: rules.id,
    families: families.length,
    ...sums,
    factors: Object.fromEntries(factors),
    deciles,
  };
}

/**
 * Two counts in one: of different families, in any order.
 *
 * @throws RangeError for counts by two rule sets
 *
 * @example
 * const one = countFamiliesAtRisk([exampleFamily]);
 * mergeRiskCounts(one, one).factors.jamban; // => { present: 2, unknown: 0 }
 */
export function mergeRiskCounts(a: RiskCounts, b: RiskCounts): RiskCounts {
  const ids = Object.keys(a.factors);
  if (a.rules !== b.rules || ids.join() !== Object.keys(b.factors).join()) {
    throw new RangeError(`Families by "${a.rules}" and "${b.rules}" do not add up.`);
  }
  return {
    rules: a.rules,
    families: a.families + b.families,
    targets: a.targets + b.targets,
    atRisk: a.atRisk + b.atRisk,
    unknown: a.unknown + b.unknown,
    factors: Object.fromEntries(ids.map((id) => [id, addFactor(a.factors[id], b.factors[id])])),
    deciles: a.deciles.map((count, i) => count + (b.deciles[i] ?? 0)),
  };
}

/**
 * The share of target families that are at risk, 0 to 1: of those of which it is known; null where there
 * is none.
 *
 * @example
 * shareAtRisk({ targets: 42_990_996, unknown: 0, atRisk: 8_682_170 })?.toFixed(3); // => '0.202'
 */
export function shareAtRisk({
  targets,
  unknown,
  atRisk,
}: Pick<RiskCounts, 'targets' | 'unknown' | 'atRisk'>): number | null {
  const known = targets - unknown;
  return known === 0 ? null : atRisk / known;
}

function bump(count: { present: number; unknown: number } | undefined, key: keyof FactorCount) {
  if (count !== undefined) count[key]++;
}

function decilePlace(decile: number | null): number {
  const known = decile !== null && Number.isInteger(decile) && decile >= 1 && decile <= DECILES;
  return known ? decile - 1 : DECILES;
}

const NO_ONE: FactorCount = { present: 0, unknown: 0 };

function addFactor(a: FactorCount = NO_ONE, b: FactorCount = NO_ONE): FactorCount {
  return { present: a.present + b.present, unknown: a.unknown + b.unknown };
}
