import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bkkbn2022, bkkbnLimits, bkkbnRules } from '../../src/convergence/family/bkkbn-2022.js';
import { checkFamilies } from '../../src/convergence/family/check-family.js';
import type { Couple, Family, WaterSource } from '../../src/convergence/family/family.js';
import { exampleFamily, familyRisk } from '../../src/convergence/family/family-risk.js';
import { nationalFamilies2024 } from '../../src/convergence/family/national-families.js';
import { perpres72Families } from '../../src/convergence/family/perpres-72.js';
import {
  countFamiliesAtRisk,
  mergeRiskCounts,
  shareAtRisk,
} from '../../src/convergence/family/risk-counts.js';
import { RISK_RULE_SETS } from '../../src/convergence/family/risk-rule-sets.js';

const SAFE: Family = { ...exampleFamily, latrine: 'improved' };
const family = (more: Partial<Family>): Family => ({ ...SAFE, ...more });
const COUPLE: Couple = {
  wifeAgeYears: 24,
  pregnant: false,
  birthGapMonths: null,
  children: 1,
  modernContraception: true,
};
const couple = (more: Partial<Couple>) => family({ couple: { ...COUPLE, ...more } });
const factorsOf = (one: Family, rules = bkkbn2022) =>
  familyRisk(one, rules).present.map(({ id }) => id);

describe('families at risk by BKKBN', () => {
  it.each([
    ['bottled-or-refill', false],
    ['piped', false],
    ['drilled-well', false],
    ['protected-well', false],
    ['protected-spring', true],
    ['rain', true],
    ['unprotected-well', true],
    ['surface', true],
    ['other', true],
  ] as const satisfies readonly (readonly [WaterSource, boolean])[])(
    'water from %s: %s',
    (water, atRisk) => {
      expect(familyRisk(family({ water })).atRisk).toBe(atRisk);
      expect(factorsOf(family({ water }))).toEqual(atRisk ? ['air'] : []);
    },
  );

  it.each([
    ['improved', []],
    ['without-septic-tank', ['jamban']],
    ['none', ['jamban']],
  ] as const)('latrine %s', (latrine, factors) => {
    expect(factorsOf(family({ latrine }))).toEqual(factors);
  });

  it.each([
    [{ wifeAgeYears: 19 }, ['terlalu-muda']],
    [{ wifeAgeYears: 20 }, []],
    [{ wifeAgeYears: 34 }, []],
    [{ wifeAgeYears: 35 }, ['terlalu-tua']],
    [{ wifeAgeYears: 49 }, ['terlalu-tua']],
    [{ birthGapMonths: 23, children: 2 }, ['terlalu-dekat']],
    [{ birthGapMonths: 24, children: 2 }, []],
    [{ birthGapMonths: 36, children: 3 }, []],
    [{ birthGapMonths: 36, children: 4 }, ['terlalu-banyak']],
    [
      { wifeAgeYears: 19, birthGapMonths: 12, children: 4 },
      ['terlalu-muda', 'terlalu-dekat', 'terlalu-banyak'],
    ],
  ] as const)('of 4T: %o is %j', (more, factors) => {
    expect(factorsOf(couple(more))).toEqual(factors);
    expect(familyRisk(couple(more)).atRisk).toBe(factors.length > 0);
  });

  it('reports a family without modern contraception and does not call it one at risk', () => {
    const found = familyRisk(couple({ modernContraception: false }));
    expect(found.present.map(({ id, verified }) => [id, verified])).toEqual([
      ['tanpa-kb-modern', false],
    ]);
    expect(found.atRisk).toBe(false);
    expect(familyRisk(couple({ modernContraception: null })).atRisk).toBe(false);
  });

  it('looks at couples and at children below five, and at no one else', () => {
    const alone = { couple: null, youngChildren: 0, olderChildren: 0, latrine: 'none' } as const;
    expect(familyRisk(family({ ...alone, teenageGirl: true }))).toEqual({
      target: false,
      atRisk: false,
      present: [],
      unknown: [],
    });
    expect(familyRisk(family({ ...alone, olderChildren: 1 })).atRisk).toBe(true);
    expect(familyRisk(family({ ...alone, youngChildren: 1 })).atRisk).toBe(true);
    expect(familyRisk(family({ ...alone, couple: COUPLE })).atRisk).toBe(true);
  });

  it('does not take what is not known for "no"', () => {
    expect(familyRisk(family({ water: null })).atRisk).toBeNull();
    expect(familyRisk(family({ latrine: null })).unknown.map(({ id }) => id)).toEqual(['jamban']);
    expect(familyRisk(family({ water: null, latrine: 'none' })).atRisk).toBe(true);
    expect(familyRisk(couple({ wifeAgeYears: null })).unknown.map(({ id }) => id)).toEqual([
      'terlalu-muda',
      'terlalu-tua',
    ]);
    expect(familyRisk(couple({ children: null })).atRisk).toBeNull();
    expect(familyRisk(couple({ children: 2 })).unknown.map(({ id }) => id)).toEqual([
      'terlalu-dekat',
    ]);
  });

  it('takes the limits of other texts under a name of its own', () => {
    const rules = bkkbnRules('bkkbn-lain', {
      ...bkkbnLimits,
      safeWater: [...bkkbnLimits.safeWater, 'rain'],
      oldToYears: 40,
      manyFromChildren: 3,
    });
    expect(factorsOf(couple({ wifeAgeYears: 40 }), rules)).toEqual(['terlalu-tua']);
    expect(factorsOf(couple({ wifeAgeYears: 41 }), rules)).toEqual([]);
    expect(factorsOf(couple({ children: 3, birthGapMonths: 30 }), rules)).toEqual([
      'terlalu-banyak',
    ]);
    expect(factorsOf(family({ water: 'rain' }), rules)).toEqual([]);
    expect(rules.id).toBe('bkkbn-lain');
    expect(bkkbn2022.id).toBe('bkkbn-2022');
  });
});

describe('families at risk by Perpres 72/2021', () => {
  it.each([
    [{ poor: true }, ['miskin']],
    [{ parentsOfLowEducation: true }, ['pendidikan']],
    [{ latrine: 'without-septic-tank' }, ['sanitasi']],
    [{ water: 'surface' }, ['air']],
    [{}, []],
  ] as const)('%o is %j', (more, factors) => {
    expect(factorsOf(family(more), perpres72Families)).toEqual(factors);
    expect(familyRisk(family(more), perpres72Families).atRisk).toBe(factors.length > 0);
  });

  it('looks at girls, couples-to-be and pregnant women, not at every couple', () => {
    const base = { youngChildren: 0, poor: true } as const;
    const target = (more: Partial<Family>) =>
      familyRisk(family({ ...base, ...more }), perpres72Families).target;
    expect(target({})).toBe(false);
    expect(target({ couple: { ...COUPLE, pregnant: true } })).toBe(true);
    expect(target({ teenageGirl: true })).toBe(true);
    expect(target({ coupleToBe: true })).toBe(true);
    expect(target({ olderChildren: 1 })).toBe(true);
    expect(target({ youngChildren: 1 })).toBe(true);
  });

  it('does not know a family of which nothing is known', () => {
    const unknown = { poor: null, parentsOfLowEducation: null, water: null, latrine: null };
    const found = familyRisk(family(unknown), perpres72Families);
    expect([found.atRisk, found.unknown.length]).toEqual([null, 4]);
  });
});

describe('the national count of 2024', () => {
  it('gives 20.2 %, and its factors overlap', () => {
    expect(((shareAtRisk(nationalFamilies2024) ?? 0) * 100).toFixed(1)).toBe('20.2');
    const { jamban, air, empatTerlalu } = nationalFamilies2024.factors;
    expect(jamban + air + empatTerlalu).toBe(10_059_881);
    expect(jamban + air + empatTerlalu).toBeGreaterThan(nationalFamilies2024.atRisk);
  });
});

describe('countFamiliesAtRisk', () => {
  const counts = countFamiliesAtRisk([
    family({ latrine: 'none', water: 'surface', welfareDecile: 1 }),
    family({ latrine: 'none', welfareDecile: 10 }),
    family({ latrine: 'none', welfareDecile: null }),
    family({ welfareDecile: 1 }),
    family({ water: null }),
    family({ couple: null, youngChildren: 0 }),
  ]);

  it('counts families, targets, those at risk and those not known', () => {
    expect(counts).toMatchObject({ families: 6, targets: 5, atRisk: 3, unknown: 1 });
    expect(counts.factors.jamban).toEqual({ present: 3, unknown: 0 });
    expect(counts.factors.air).toEqual({ present: 1, unknown: 1 });
    expect(counts.deciles).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(shareAtRisk(counts)).toBe(0.75);
  });

  it.each([0, 11, 2.5])('takes the tenth %d for not known', (welfareDecile) => {
    const one = countFamiliesAtRisk([family({ latrine: 'none', welfareDecile })]);
    expect(one.deciles).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('has no share without a family of which it is known', () => {
    expect(shareAtRisk(countFamiliesAtRisk([]))).toBeNull();
    expect(shareAtRisk({ targets: 2, unknown: 2, atRisk: 0 })).toBeNull();
  });

  it('does not add up counts by two rule sets', () => {
    const other = countFamiliesAtRisk([], perpres72Families);
    expect(() => mergeRiskCounts(counts, other)).toThrow(RangeError);
    const renamed = { ...counts, rules: 'lain' };
    expect(() => mergeRiskCounts(counts, renamed)).toThrow(RangeError);
  });

  const anyFamily = fc.record({
    youngChildren: fc.nat(2),
    teenageGirl: fc.boolean(),
    couple: fc.option(
      fc.record({
        wifeAgeYears: fc.option(fc.integer({ min: 15, max: 49 })),
        pregnant: fc.boolean(),
        birthGapMonths: fc.option(fc.nat(60)),
        children: fc.option(fc.nat(6)),
        modernContraception: fc.option(fc.boolean()),
      }),
    ),
    water: fc.constantFrom(null, 'piped', 'surface'),
    latrine: fc.constantFrom(null, 'improved', 'none'),
    welfareDecile: fc.option(fc.integer({ min: 1, max: 10 })),
  }) as fc.Arbitrary<Partial<Family>>;

  test.prop([
    fc.array(anyFamily, { maxLength: 20 }),
    fc.nat(20),
    fc.constantFrom(...Object.values(RISK_RULE_SETS)),
  ])('of two parts is the count of the whole, in any order', (list, cut, rules) => {
    const all = list.map(family);
    const count = (part: readonly Family[]) => countFamiliesAtRisk(part, rules);
    const [a, b, whole] = [count(all.slice(0, cut)), count(all.slice(cut)), count(all)];
    expect(mergeRiskCounts(a, b)).toEqual(whole);
    expect(mergeRiskCounts(b, a)).toEqual(whole);
    expect(count([...all].reverse())).toEqual(whole);
    expect(whole.deciles.reduce((sum, one) => sum + one, 0)).toBe(whole.atRisk);
    expect(whole.atRisk + whole.unknown <= whole.targets).toBe(true);
  });
});

describe('checkFamilies', () => {
  it('lets sound families through, with what is not known', () => {
    const unknown = { water: null, latrine: null, welfareDecile: null };
    expect(checkFamilies([SAFE, family(unknown)]).ok).toBe(true);
    const edges = [family({ welfareDecile: 10 }), family({ welfareDecile: 1, youngChildren: 0 })];
    const ages = [couple({ wifeAgeYears: 15 }), couple({ wifeAgeYears: 49 })];
    expect(checkFamilies([...edges, ...ages]).ok).toBe(true);
  });

  it.each([
    [couple({ wifeAgeYears: 14 }), 'family.number_invalid', '0.couple.wifeAgeYears'],
    [couple({ wifeAgeYears: 50 }), 'family.number_invalid', '0.couple.wifeAgeYears'],
    [couple({ birthGapMonths: -1 }), 'family.number_invalid', '0.couple.birthGapMonths'],
    [couple({ children: 1.5 }), 'family.number_invalid', '0.couple.children'],
    [family({ youngChildren: -1 }), 'family.number_invalid', '0.youngChildren'],
    [family({ olderChildren: Number.NaN }), 'family.number_invalid', '0.olderChildren'],
    [family({ welfareDecile: 0 }), 'family.number_invalid', '0.welfareDecile'],
    [family({ welfareDecile: 11 }), 'family.number_invalid', '0.welfareDecile'],
    [family({ water: 'sumur' as 'rain' }), 'family.code_unknown', '0.water'],
    [family({ latrine: 'ada' as 'none' }), 'family.code_unknown', '0.latrine'],
  ])('refuses %#', (one, code, path) => {
    const result = checkFamilies([one]);
    expect(!result.ok && result.issues.map((told) => [told.code, told.path.join('.')])).toEqual([
      [code, path],
    ]);
  });
});
