import { bkkbnLimits } from './bkkbn-2022.js';
import type { Family } from './family.js';
import type { RiskFactor, RiskRuleSet } from './risk-rule-set.js';

const TEXT = 'Perpres 72/2021, dikutip oleh Kemendukbangga/BKKBN';

/**
 * The narrow rules: a family with a teenage girl, a couple-to-be, a pregnant woman or a child below five
 * that is poor, has parents of low education, bad sanitation or unsafe water. What water and which
 * latrine are bad is not said there: as in `bkkbn-2022`.
 *
 * Source: Perpres 72/2021, as quoted by Kemendukbangga/BKKBN.
 *
 * @example
 * perpres72Families.factors.map(({ id }) => id); // => ['miskin', 'pendidikan', 'sanitasi', 'air']
 */
export const perpres72Families: RiskRuleSet = {
  id: 'perpres-72',
  label: {
    id: 'Keluarga berisiko stunting, Perpres 72/2021',
    en: 'Families at risk, Perpres 72/2021',
  },
  isTarget,
  factors: [
    factor('miskin', 'Miskin', 'Poor', ({ poor }) => poor),
    factor(
      'pendidikan',
      'Pendidikan orang tua rendah',
      'Parents of low education',
      ({ parentsOfLowEducation }) => parentsOfLowEducation,
    ),
    factor('sanitasi', 'Sanitasi lingkungan buruk', 'Bad sanitation', ({ latrine }) =>
      latrine === null ? null : latrine !== 'improved',
    ),
    factor('air', 'Air minum tidak layak', 'Unsafe drinking water', ({ water }) =>
      water === null ? null : !bkkbnLimits.safeWater.includes(water),
    ),
  ],
  source: TEXT,
};

function isTarget(family: Family): boolean {
  const { couple, youngChildren, olderChildren, teenageGirl, coupleToBe } = family;
  const expecting = couple?.pregnant === true;
  return teenageGirl || coupleToBe || expecting || youngChildren > 0 || olderChildren > 0;
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
