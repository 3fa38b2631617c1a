import { describe, expect, it } from 'vitest';
import { chainState } from '../../../src/programme/evaluation/chain-state.js';
import {
  activitiesWithoutChain,
  type ChainStage,
  type ChainStep,
  checkLogicChains,
  type LogicChain,
} from '../../../src/programme/evaluation/logic-chain.js';
import { codesOf, issuesOf } from '../builders.js';

const step = (stage: ChainStage, given: Partial<ChainStep> = {}): ChainStep => ({
  id: stage,
  stage,
  label: { id: stage, en: stage },
  unit: 'anak',
  direction: 'up',
  planned: 100,
  actual: null,
  due: '2022-06-30',
  measuredOn: null,
  budgetRupiah: null,
  realisedRupiah: null,
  ...given,
});

const chain = (...given: readonly Partial<ChainStep>[]): LogicChain => ({
  id: 'c1',
  activity: 'a1',
  label: { id: 'PMT', en: 'Extra food' },
  steps: (['input', 'activity', 'output', 'outcome'] as const).map((stage, i) =>
    step(stage, given[i]),
  ),
});

const reached = { actual: 100, measuredOn: '2022-06-30' };
const stateOfFirst = (given: Partial<ChainStep>, on = '2022-12-31') =>
  chainState(chain(given), on).steps[0];

describe('chainState', () => {
  it('is on time when reached by the day it is due, and waits until then', () => {
    expect(stateOfFirst(reached)).toEqual({
      id: 'input',
      stage: 'input',
      reached: true,
      achieved: 1,
      onTime: true,
      onBudget: null,
    });
    expect(stateOfFirst({ ...reached, measuredOn: '2022-07-01' })?.onTime).toBe(false);
    expect(stateOfFirst({}, '2022-06-30')?.onTime).toBeNull();
    expect(stateOfFirst({}, '2022-07-01')?.onTime).toBe(false);
    expect(stateOfFirst({}, '2022-07-01')?.reached).toBeNull();
  });

  it('does not know yet what was measured after the day', () => {
    expect(stateOfFirst(reached, '2022-06-29')).toMatchObject({
      reached: null,
      achieved: null,
      onTime: null,
    });
  });

  it('is not on time with less than planned', () => {
    const less = { ...reached, actual: 99 };
    expect(stateOfFirst(less)).toMatchObject({ reached: false, achieved: 0.99, onTime: false });
    expect(stateOfFirst(less, '2022-06-30')?.onTime).toBeNull();
    expect(stateOfFirst({ ...reached, planned: 0 })).toMatchObject({
      reached: true,
      achieved: null,
    });
  });

  it('takes less as better where that is so', () => {
    const share = (actual: number) =>
      stateOfFirst({ ...reached, direction: 'down', planned: 0.16, actual });
    expect(share(0.16)).toMatchObject({ reached: true, achieved: null, onTime: true });
    expect(share(0.161)?.reached).toBe(false);
  });

  it('is on budget up to the budget', () => {
    const money = (realisedRupiah: number | null) =>
      stateOfFirst({ budgetRupiah: 1000, realisedRupiah })?.onBudget;
    expect(money(1000)).toBe(true);
    expect(money(1001)).toBe(false);
    expect(money(null)).toBeNull();
    expect(stateOfFirst({ realisedRupiah: 5 })?.onBudget).toBeNull();
  });

  it('breaks at the first stage that missed its day, and says what that means', () => {
    const on = '2022-12-31';
    const later = { due: '2023-06-30' };
    expect(chainState(chain(), on).breaksAt).toBe('input');
    expect(chainState(chain(reached, reached), on)).toMatchObject({ breaksAt: 'output' });
    const outcome = chainState(chain(reached, reached, reached), on);
    expect(outcome.breaksAt).toBe('outcome');
    expect(outcome.reading.id).toContain('dampak yang diharapkan belum terlihat');
    const none = chainState(chain(reached, reached, reached, later), on);
    expect(none.breaksAt).toBeNull();
    expect(none.reading.en).toBe('So far no step has missed its day.');
  });

  it('adds up the money', () => {
    const { money } = chainState(
      chain(
        { budgetRupiah: 600, realisedRupiah: 500 },
        { budgetRupiah: 400, realisedRupiah: null },
      ),
      '2022-12-31',
    );
    expect(money).toEqual({
      budgetRupiah: 1000,
      realisedRupiah: 500,
      remainingRupiah: 500,
      absorbed: 0.5,
    });
  });
});

describe('checkLogicChains', () => {
  it('asks for all four stages', () => {
    expect(checkLogicChains([chain()]).ok).toBe(true);
    const { steps, ...rest } = chain();
    const short = { ...rest, steps: steps.filter(({ stage }) => stage !== 'output') };
    expect(issuesOf(checkLogicChains([short]))).toEqual([
      {
        code: 'chain.stage_missing',
        level: 'error',
        path: [0],
        values: { id: 'c1', stage: 'output' },
      },
    ]);
  });

  it.each<[string, Partial<ChainStep>, string]>([
    ['a figure without its day', { actual: 5 }, 'chain.actual_undated'],
    ['a day without a figure', { measuredOn: '2022-01-01' }, 'chain.actual_undated'],
    ['no number', { planned: Number.NaN }, 'chain.not_finite'],
    ['no number measured', { ...reached, actual: Number.NaN }, 'chain.not_finite'],
    ['no due date', { due: '' }, 'date.not_iso'],
    ['no measured date', { ...reached, measuredOn: '2022' }, 'date.not_iso'],
    ['half a rupiah', { budgetRupiah: 0.5 }, 'money.not_whole_rupiah'],
  ])('refuses %s', (_, given, code) => {
    expect(codesOf(checkLogicChains([chain(given)]))).toEqual([code]);
  });

  it('refuses ids that stand twice', () => {
    expect(codesOf(checkLogicChains([chain(), chain()]))).toEqual(['entry.twice']);
    expect(codesOf(checkLogicChains([chain({ id: 'output' })]))).toEqual(['entry.twice']);
  });
});

describe('activitiesWithoutChain', () => {
  it('names the activities that nothing explains', () => {
    expect(activitiesWithoutChain([{ id: 'a1' }, { id: 'a2' }], [chain()])).toEqual(['a2']);
  });
});
