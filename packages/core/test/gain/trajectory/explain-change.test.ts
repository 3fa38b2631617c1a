import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  COHORT_REASONS,
  type CohortCounts,
  type CohortMeasured,
  cohortTotals,
  emptyCohort,
} from '../../../src/gain/trajectory/cohort-counts.js';
import { type ChangePart, explainChange } from '../../../src/gain/trajectory/explain-change.js';

const measured = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map(([a, b]): CohortMeasured => ({ children: Math.max(a, b), below: Math.min(a, b) }));
const count = fc.integer({ min: 0, max: 500 });
const counts: fc.Arbitrary<CohortCounts> = fc.record({
  stayed: fc.record({
    notBelow: count,
    newCases: count,
    relapses: count,
    recovered: count,
    stillBelow: count,
    onceBelow: count,
  }),
  others: fc.record({
    agedOut: measured,
    movedOut: measured,
    notMeasured: measured,
    born: measured,
    movedIn: measured,
    notMeasuredBefore: measured,
  }),
});

/** A part as an exact fraction, by the formulas of the doc comment, from counts alone. */
function exactPart(part: ChangePart, { stayed, others }: CohortCounts): [bigint, bigint] {
  const totals = cohortTotals({ stayed, others });
  const both = BigInt(totals.stayedFirst.children);
  if (part === 'newCases' || part === 'relapses') return [BigInt(stayed[part]), both];
  if (part === 'recovery') return [-BigInt(stayed.recovered), both];
  const { children, below } = others[part];
  const left = COHORT_REASONS.indexOf(part) < 3;
  const base = left ? totals.stayedFirst.below : totals.stayedSecond.below;
  const size = BigInt((left ? totals.first : totals.second).children);
  const difference = BigInt(below) * both - BigInt(base) * BigInt(children);
  return [left ? -difference : difference, both * size];
}

function sum(parts: readonly (readonly [bigint, bigint])[]): [bigint, bigint] {
  return parts.reduce<[bigint, bigint]>(([n, d], [n2, d2]) => [n * d2 + n2 * d, d * d2], [0n, 1n]);
}

test.prop([counts])('has parts that sum to the change', (made) => {
  const explained = explainChange(made);
  if (explained === null) return;
  const { parts, kinds, change, first, second } = explained;
  const total = (all: Readonly<Record<string, number>>) =>
    Object.values(all).reduce((a, b) => a + b);
  expect(total(parts)).toBeCloseTo(change, 12);
  expect(total(kinds)).toBeCloseTo(second - first, 12);
});

test.prop([counts])('sums exactly in fractions, and each part is its fraction', (made) => {
  const explained = explainChange(made);
  const { first, second, stayedFirst } = cohortTotals(made);
  if (explained === null || stayedFirst.children === 0) return;
  const names = Object.keys(explained.parts) as ChangePart[];
  const fractions = names.map((part) => exactPart(part, made));
  const [n, d] = sum(fractions);
  const [n1, n2] = [BigInt(first.children), BigInt(second.children)];
  expect(n * n1 * n2).toBe(d * (BigInt(second.below) * n1 - BigInt(first.below) * n2));
  names.forEach((part, i) => {
    const [numerator, denominator] = fractions[i]!;
    expect(explained.parts[part]).toBeCloseTo(Number(numerator) / Number(denominator), 12);
  });
});

describe('explainChange', () => {
  const { stayed, others } = emptyCohort();
  const of = (
    change: Partial<CohortCounts['stayed']>,
    more: Partial<CohortCounts['others']> = {},
  ) => explainChange({ stayed: { ...stayed, ...change }, others: { ...others, ...more } });

  it('credits recovery to the children', () => {
    const change = of({ notBelow: 80, recovered: 10, stillBelow: 10 })!;
    expect([change.first, change.second, change.change]).toEqual([0.2, 0.1, -0.1]);
    expect(change.parts).toMatchObject({ recovery: -0.1, newCases: 0, notMeasured: 0 });
    expect(change.mainly).toBe('children');
  });

  it('does not sell a fall from coverage as success', () => {
    // Nobody recovered, and new cases came: the prevalence falls since stunted children were missed.
    const change = of(
      { notBelow: 75, newCases: 5, stillBelow: 10 },
      { notMeasured: { children: 30, below: 30 } },
    )!;
    expect(change.change).toBeLessThan(-0.1);
    expect(change.kinds.children).toBeGreaterThan(0);
    expect(change.kinds.coverage).toBeLessThan(-0.2);
    expect(change.mainly).toBe('coverage');
  });

  it('tells ages and moves', () => {
    const notBelow = { notBelow: 50, stillBelow: 10 };
    expect(of(notBelow, { agedOut: { children: 10, below: 10 } })?.mainly).toBe('ages');
    expect(of(notBelow, { born: { children: 40, below: 0 } })?.mainly).toBe('ages');
    expect(of(notBelow, { movedIn: { children: 10, below: 10 } })?.mainly).toBe('moves');
    expect(of(notBelow, { movedOut: { children: 10, below: 10 } })?.mainly).toBe('moves');
    expect(of(notBelow, { notMeasuredBefore: { children: 10, below: 10 } })?.mainly).toBe(
      'coverage',
    );
  });

  it('says who was measured where nobody was measured twice', () => {
    const change = of(
      {},
      { notMeasured: { children: 10, below: 5 }, born: { children: 10, below: 2 } },
    )!;
    expect(change.change).toBeCloseTo(-0.3, 12);
    expect(change.kinds.children).toBe(0);
    expect(change.mainly).toBe('ages');
  });

  it('explains nothing where nothing changed, or a round is empty', () => {
    expect(of({ notBelow: 9, newCases: 1, recovered: 1 })?.mainly).toBeNull();
    expect(of({})).toBeNull();
    expect(of({}, { born: { children: 3, below: 1 } })).toBeNull();
  });
});
