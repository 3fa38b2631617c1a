import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { balangan } from '../../../src/area/balangan.js';
import {
  type FundingLine,
  type FundingSource,
  moneyBySource,
  moneyTotal,
  rupiahSum,
} from '../../../src/programme/plan/money.js';
import { checkWorkPlan, planSummary } from '../../../src/programme/plan/work-plan.js';
import { activity, after, codesOf, issuesOf } from '../builders.js';

const line = (
  source: FundingSource,
  budgetRupiah: number,
  realisedRupiah: number,
): FundingLine => ({
  source,
  budgetRupiah,
  realisedRupiah,
});

describe('money', () => {
  it('adds up by source in the order of reports, and in all', () => {
    const lines = [line('csr', 100, 50), line('apbd', 300, 0), line('csr', 100, 150)];
    expect(moneyBySource(lines)).toEqual([
      { source: 'apbd', budgetRupiah: 300, realisedRupiah: 0, remainingRupiah: 300, absorbed: 0 },
      { source: 'csr', budgetRupiah: 200, realisedRupiah: 200, remainingRupiah: 0, absorbed: 1 },
    ]);
    expect(moneyTotal(lines)).toEqual({
      budgetRupiah: 500,
      realisedRupiah: 200,
      remainingRupiah: 300,
      absorbed: 0.4,
    });
  });

  it('has no share of nothing, and may be overspent', () => {
    expect(moneyTotal([]).absorbed).toBeNull();
    expect(moneyTotal([line('csr', 0, 5)])).toMatchObject({ absorbed: null, remainingRupiah: -5 });
  });

  it.each([0.5, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d rupiah', (amount) => {
    expect(() => rupiahSum([amount])).toThrow(RangeError);
  });

  it('refuses a sum that is not exact', () => {
    expect(rupiahSum([Number.MAX_SAFE_INTEGER])).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => rupiahSum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });

  const lines = fc.array(
    fc.record({
      source: fc.constantFrom<FundingSource>('apbd', 'dana-desa', 'csr', 'apbn', 'apbd-provinsi'),
      budgetRupiah: fc.nat(1e12),
      realisedRupiah: fc.nat(1e12),
    }),
  );
  test.prop([lines])('of the sources is that of all', (given) => {
    const { budgetRupiah, realisedRupiah } = moneyTotal(given);
    expect(moneyTotal(moneyBySource(given))).toMatchObject({ budgetRupiah, realisedRupiah });
  });
});

describe('checkWorkPlan', () => {
  const known = { organisations: [{ id: 'dinkes' }], areas: balangan };
  const check = (
    ...[given]: Parameters<typeof activity> extends [string, (infer G)?] ? [G?] : never
  ) => checkWorkPlan({ year: 2022, activities: [activity('a1', given)] }, known);

  it('takes a sound activity as it is', () => {
    const plan = { year: 2022, activities: [activity('a1')] };
    expect(checkWorkPlan(plan, known)).toEqual({ ok: true, value: plan, warnings: [] });
  });

  it.each([
    ['an owner that is not known', { owner: 'dinsos' }, 'entry.unknown'],
    ['no place', { places: [] }, 'place.missing'],
    ['a village that is not known', { places: ['63.11.05.2999'] }, 'area.unknown'],
    ['a reversed period', { to: '2022-01-01' }, 'period.reversed'],
    ['an empty title', { title: '' }, 'text.missing'],
    ['half a rupiah', { money: [line('apbd', 0.5, 0)] }, 'money.not_whole_rupiah'],
    ['a source twice', { money: [line('csr', 1, 0), line('csr', 2, 0)] }, 'money.source_twice'],
    [
      'a source that is not known',
      { money: [line('hibah' as FundingSource, 1, 0)] },
      'money.source_unknown',
    ],
    [
      'half a person',
      { beneficiaries: [{ group: 'girls', planned: 1, reached: 0.5 }] },
      'count.not_whole',
    ],
  ] as const)('refuses %s', (_, given, code) => {
    const result = check(given);
    expect(result.ok).toBe(false);
    expect(codesOf(result)).toEqual([code]);
  });

  it('warns of more money or people than planned, and of another year', () => {
    const result = check({
      money: [line('apbd', 10, 10), line('csr', 10, 11)],
      beneficiaries: [
        { group: 'girls', planned: 5, reached: 5 },
        { group: 'pregnant', planned: 5, reached: 6 },
      ],
      to: '2023-01-31',
    });
    expect(result.ok).toBe(true);
    expect(
      issuesOf(result).map(({ code, path, values }) => [code, path.join('.'), values]),
    ).toEqual([
      ['money.over_budget', 'activities.0.money.1', { source: 'csr', budget: 10, realised: 11 }],
      ['people.more_than_planned', 'activities.0.beneficiaries.1', { reached: 6, planned: 5 }],
      ['period.outside_year', 'activities.0', { from: '2022-02-01', to: '2023-01-31', year: 2022 }],
    ]);
    expect(codesOf(check({ from: '2021-12-31' }))).toEqual(['period.outside_year']);
  });

  it('refuses an id that stands twice', () => {
    const activities = [activity('a1'), activity('a1')];
    expect(codesOf(checkWorkPlan({ year: 2022, activities }))).toEqual(['entry.twice']);
  });
});

describe('planSummary', () => {
  const plan = {
    year: 2022,
    activities: [
      after(activity('a1'), ['start', '2022-02-01'], ['finish', '2022-07-15']),
      activity('a2', {
        intervention: 'sensitive',
        money: [line('dana-desa', 20_000_000, 5_000_000)],
        beneficiaries: [{ group: 'pregnant', planned: 10, reached: null }],
      }),
      after(activity('a3', { intervention: 'support', money: [], beneficiaries: [] }), [
        'cancel',
        '2022-06-01',
      ]),
      activity('a4', {
        money: [],
        beneficiaries: [{ group: 'girls', planned: 7, reached: null }],
        to: '2022-12-31',
      }),
    ],
  };
  const summary = planSummary(plan, '2022-07-01');

  it('counts states and money by intervention', () => {
    expect(
      summary.byIntervention.map(({ intervention, states }) => [intervention, states]),
    ).toEqual([
      ['specific', { running: 1, planned: 1 }],
      ['sensitive', { planned: 1 }],
      ['support', { cancelled: 1 }],
    ]);
    expect(summary.byIntervention.map(({ money }) => money.budgetRupiah)).toEqual([
      10_000_000, 20_000_000, 0,
    ]);
    expect(summary.bySource.map(({ source, absorbed }) => [source, absorbed])).toEqual([
      ['apbd', 0.4],
      ['dana-desa', 0.25],
    ]);
    expect(summary.money).toMatchObject({ budgetRupiah: 30_000_000, absorbed: 0.3 });
  });

  it('counts people by group; those not counted yet are none', () => {
    expect(summary.byGroup).toEqual([
      { group: 'girls', planned: 7, reached: null },
      { group: 'pregnant', planned: 50, reached: 30 },
    ]);
  });

  it('names those late on the day', () => {
    expect(planSummary(plan, '2022-06-30').late).toEqual([]);
    expect(summary.late).toEqual(['a1', 'a2']);
    expect(planSummary(plan, '2022-07-15').late).toEqual(['a2']);
  });
});
