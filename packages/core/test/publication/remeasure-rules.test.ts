import { describe, expect, it } from 'vitest';
import type { CountCell } from '../../src/prevalence/count.js';
import { REMEASURE_LIMITS } from '../../src/publication/remeasure-limits.js';
import { REMEASURE_RULES, remeasureReasons } from '../../src/publication/remeasure-rules.js';

interface Figures {
  readonly n: number;
  readonly stunted?: number;
  readonly wasted?: number;
  readonly flagged?: number;
}

function cell({ n, stunted = 0, wasted = 0, flagged = 0 }: Figures): CountCell {
  return {
    key: {},
    measured: n,
    oedema: 0,
    flagged: { heightForAge: flagged, weightForAge: 0, weightForHeight: 0 },
    classes: {
      heightForAge: [0, stunted, n - flagged - stunted, 0],
      weightForAge: [0, 0, n, 0],
      weightForHeight: [0, wasted, n - wasted, 0, 0, 0],
    },
  };
}

function reasons(now?: Figures, before?: Figures, listed = true): readonly string[] {
  const area = { now: now && cell(now), before: before && cell(before), listed };
  return remeasureReasons(area).map(({ en }) => en);
}

describe('remeasureReasons', () => {
  it('finds nothing in ordinary figures', () => {
    expect(
      reasons({ n: 100, stunted: 20, wasted: 7, flagged: 1 }, { n: 110, stunted: 25 }),
    ).toEqual([]);
  });

  it('asks where nobody was measured', () => {
    expect(reasons()).toEqual(['No child was measured in this period.']);
    expect(reasons(undefined, { n: 3 }, false)).toHaveLength(1);
    expect(reasons(undefined, undefined, false)).toEqual([]);
  });

  it('asks where fewer than half came', () => {
    expect(reasons({ n: 49 }, { n: 100 })).toEqual([
      'Only 49 children were measured, 100 in the period before.',
    ]);
    expect(reasons({ n: 50 }, { n: 100 })).toEqual([]);
  });

  it('asks where many scores are implausible', () => {
    expect(reasons({ n: 99, flagged: 1 })).toEqual([
      '1 of 99 scores of height-for-age are implausible (1.0 %).',
    ]);
    expect(reasons({ n: 100, flagged: 1 })).toEqual([]);
    expect(reasons({ n: 29, flagged: 1 })).toEqual([]);
    expect(reasons({ n: 29, flagged: 2 })).toHaveLength(1);
    expect(reasons({ n: 5, flagged: 1 })).toEqual([]);
  });

  it('asks where wasting is too high to be true', () => {
    expect(reasons({ n: 12, wasted: 4 })).toEqual([
      'Wasting of 33.3 % is too high: check the scale and the weights.',
    ]);
    expect(reasons({ n: 12, wasted: 3 })).toEqual([]);
    expect(reasons({ n: 9, wasted: 9 })).toEqual([]);
  });

  it('asks where stunting moved too far', () => {
    expect(reasons({ n: 50, stunted: 5 }, { n: 50, stunted: 13 })).toEqual([
      'Stunting moved by -16.0 pp within one period.',
    ]);
    expect(reasons({ n: 100, stunted: 25 }, { n: 100, stunted: 10 })).toEqual([]);
    expect(reasons({ n: 29, stunted: 20 }, { n: 29 })).toEqual([]);
  });

  it('takes other limits, and says all in both languages with a source', () => {
    const area = { now: cell({ n: 12, wasted: 2 }), before: undefined, listed: true };
    const [reason] = remeasureReasons(area, { ...REMEASURE_LIMITS, wastingShare: 0.1 });
    expect(reason?.id).toBe('Wasting 16,7 % terlalu tinggi: periksa timbangan dan berat badan.');
    expect(REMEASURE_RULES.every(({ source }) => source.length > 10)).toBe(true);
  });
});
