import type { Couple, Family, WaterSource } from './family.js';
import type { RiskFactor, RiskRuleSet } from './risk-rule-set.js';

/** Limits that texts of BKKBN print in more than one way. */
export interface BkkbnLimits {
  /** Water that counts as safe. */
  readonly safeWater: readonly WaterSource[];
  /** Too young: the wife is below so many years. */
  readonly youngBelowYears: number;
  /** Too old: so many years or more. */
  readonly oldFromYears: number;
  /** Up to this age, itself included; null for no end. */
  readonly oldToYears: number | null;
  /** Too close: fewer months between two births. */
  readonly closeBelowMonths: number;
  /** Too many: so many children or more. */
  readonly manyFromChildren: number;
}

const TEXT = 'BKKBN, keluarga berisiko stunting (Sulawesi Barat 2024)';

/**
 * The limits that are taken unless others are given: safe water without springs and rain, too old from 35
 * without end, too many from the fourth child on ("more than 3").
 *
 * In other texts: `oldToYears: 40`; `manyFromChildren: 3` (usual, not verified); springs and rain, if
 * protected, are safe: add `protected-spring` and `rain`.
 * Source: BKKBN, families at risk of stunting (2022; Sulawesi Barat 2024).
 *
 * @example
 * bkkbnLimits.manyFromChildren; // => 4
 */
export const bkkbnLimits: BkkbnLimits = {
  safeWater: ['bottled-or-refill', 'piped', 'drilled-well', 'protected-well'],
  youngBelowYears: 20,
  oldFromYears: 35,
  oldToYears: null,
  closeBelowMonths: 24,
  manyFromChildren: 4,
};

/**
 * The rules of BKKBN with other limits.
 *
 * @param id - a name of its own, since families counted by two rules do not add up
 *
 * @example
 * bkkbnRules('bkkbn-3-anak', { ...bkkbnLimits, manyFromChildren: 3 }).factors.length; // => 7
 */
export function bkkbnRules(id: string, limits: BkkbnLimits): RiskRuleSet {
  return {
    id,
    label: { id: 'Keluarga berisiko stunting, BKKBN', en: 'Families at risk of stunting, BKKBN' },
    isTarget,
    factors: [
      factor('air', 'Sumber air minum utama tidak layak', 'Unsafe drinking water', ({ water }) =>
        water === null ? null : !limits.safeWater.includes(water),
      ),
      factor('jamban', 'Jamban tidak layak', 'No proper latrine', ({ latrine }) =>
        latrine === null ? null : latrine !== 'improved',
      ),
      ...fourTimesTooMuch(limits),
      withoutContraception(),
    ],
    source: TEXT,
  };
}

/**
 * The rules of BKKBN: a family with a couple of reproductive age, a pregnant woman or a child below five
 * is at risk with unsafe water, no proper latrine, or one of the four of "4 terlalu" (4T).
 *
 * Source: BKKBN, families at risk of stunting (2022; Sulawesi Barat 2024).
 *
 * @example
 * bkkbn2022.factors.filter(({ defines }) => defines).map(({ id }) => id);
 * // => ['air', 'jamban', 'terlalu-muda', 'terlalu-tua', 'terlalu-dekat', 'terlalu-banyak']
 */
export const bkkbn2022: RiskRuleSet = bkkbnRules('bkkbn-2022', bkkbnLimits);

function isTarget({ couple, youngChildren, olderChildren }: Family): boolean {
  return couple !== null || youngChildren > 0 || olderChildren > 0;
}

function fourTimesTooMuch(limits: BkkbnLimits): readonly RiskFactor[] {
  const oldTo = limits.oldToYears ?? Number.POSITIVE_INFINITY;
  return [
    ofCouple('terlalu-muda', 'Istri terlalu muda', 'Wife too young', ({ wifeAgeYears: age }) =>
      age === null ? null : age < limits.youngBelowYears,
    ),
    ofCouple('terlalu-tua', 'Istri terlalu tua', 'Wife too old', ({ wifeAgeYears: age }) =>
      age === null ? null : age >= limits.oldFromYears && age <= oldTo,
    ),
    ofCouple('terlalu-dekat', 'Jarak kelahiran terlalu dekat', 'Births too close', (couple) =>
      tooClose(couple, limits.closeBelowMonths),
    ),
    ofCouple('terlalu-banyak', 'Terlalu banyak anak', 'Too many children', ({ children }) =>
      children === null ? null : children >= limits.manyFromChildren,
    ),
  ];
}

function tooClose({ birthGapMonths: gap, children }: Couple, below: number): boolean | null {
  // One child or none leaves no gap between births.
  if (gap === null) return children !== null && children < 2 ? false : null;
  return gap < below;
}

function withoutContraception(): RiskFactor {
  const told = ofCouple(
    'tanpa-kb-modern',
    'Tidak menggunakan KB modern',
    'No modern contraception',
    ({ modernContraception: uses }) => (uses === null ? null : !uses),
  );
  const source = 'Pelaporan keluarga berisiko stunting yang lazim';
  return { ...told, defines: false, source, verified: false };
}

/** A factor of couples: a family without one does not have it. */
function ofCouple(
  id: string,
  inIndonesian: string,
  inEnglish: string,
  has: (couple: Couple) => boolean | null,
): RiskFactor {
  return factor(id, inIndonesian, inEnglish, ({ couple }) =>
    couple === null ? false : has(couple),
  );
}

function factor(
  id: string,
  inIndonesian: string,
  inEnglish: string,
  has: RiskFactor['has'],
): RiskFactor {
  const label = { id: inIndonesian, en: inEnglish };
  return { id, label, has, defines: true, source: TEXT, verified: true };
}
