import { describe, expect, it } from 'vitest';
import type { AreaFigure } from '../../src/trend/figure.js';
import { differenceBetween, shareOfFigure } from '../../src/trend/figure.js';
import { testedChanges, testedNeighbours } from '../../src/trend/tested-areas.js';

const register = (name: string, cases: number, n = 100): AreaFigure => ({
  kind: 'register',
  name,
  cases,
  n,
});
const survey = (name: string, share: number, se: number | null = 0.01): AreaFigure => ({
  kind: 'survey',
  name,
  share,
  se,
});

describe('differenceBetween', () => {
  it('is the second minus the first', () => {
    const found = differenceBetween(register('A', 40), register('A', 20));
    expect(found.ok && found.value?.difference).toBe(-0.2);
    const surveys = differenceBetween(survey('A', 0.2), survey('A', 0.3));
    expect(surveys.ok && surveys.value?.difference).toBe(0.1);
    expect(surveys.ok && surveys.value?.method).toBe('survey-z');
  });

  it('refuses a survey beside a register, whichever comes first', () => {
    for (const pair of [
      [register('A', 1), survey('A', 0.1)],
      [survey('A', 0.1), register('A', 1)],
    ] as const) {
      const found = differenceBetween(...pair);
      expect(found.ok ? [] : found.issues.map(({ code }) => code)).toEqual(['series.mixed']);
    }
  });
});

describe('shareOfFigure', () => {
  it('is null without a child', () => {
    expect(shareOfFigure(register('A', 0, 0))).toBeNull();
    expect(shareOfFigure(survey('A', 0.3))).toBe(0.3);
  });
});

describe('testedChanges', () => {
  const before = ['A', 'B', 'C'].map((name) => register(name, 40));
  const now = [register('C', 39), register('A', 20), register('B', 27), register('D', 5)];

  it('adjusts over all areas, in the order of the second period', () => {
    const found = testedChanges(before, now);
    const areas = found.ok ? found.value : [];
    expect(areas.map(({ name, differs }) => [name, differs])).toEqual([
      ['C', false],
      ['A', true],
      ['B', false],
    ]);
    expect(areas[1]?.test.difference).toBe(-0.2);
    expect(areas[1]?.adjustedP).toBeCloseTo(3 * (areas[1]?.test.p ?? 0), 12);
    expect(areas[2]?.adjustedP).toBeCloseTo(2 * (areas[2]?.test.p ?? 0), 12);
  });

  it('takes another adjustment and limit', () => {
    const found = testedChanges(before, now, { adjust: 'benjamini-hochberg', limit: 0.1 });
    expect(found.ok && found.value.map(({ differs }) => differs)).toEqual([false, true, true]);
  });

  it('leaves out areas without a child, and knows nothing without a standard error', () => {
    const empty = testedChanges([register('A', 0, 0)], [register('A', 2)]);
    expect(empty.ok && empty.value).toEqual([]);
    const found = testedChanges([survey('A', 0.3, null)], [survey('A', 0.1)]);
    expect(found.ok && found.value[0]).toMatchObject({ adjustedP: null, differs: false });
  });

  it('names every area whose sources differ', () => {
    const found = testedChanges(before, [survey('A', 0.2), survey('B', 0.2), register('C', 1)]);
    expect(found.ok ? [] : found.issues.map(({ code, path }) => [code, path])).toEqual([
      ['series.mixed', ['A']],
      ['series.mixed', ['B']],
    ]);
  });
});

describe('testedNeighbours', () => {
  it('takes the own share minus that of each neighbour', () => {
    const found = testedNeighbours(survey('Own', 0.3), [
      survey('Higher', 0.4),
      survey('Near', 0.305),
      survey('Lower', 0.2),
      survey('Same', 0.3),
    ]);
    const rows = found.ok ? found.value : [];
    expect(rows.map(({ name, standing, differs }) => [name, standing, differs])).toEqual([
      ['Higher', 'lower', true],
      ['Near', 'lower', false],
      ['Lower', 'higher', true],
      ['Same', 'equal', false],
    ]);
    expect(rows[0]?.difference).toBe(-0.1);
  });

  it('refuses a neighbour of another source', () => {
    expect(testedNeighbours(survey('Own', 0.3), [register('A', 1)]).ok).toBe(false);
  });
});
