import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { aimText, figureText, outcome, rangeText } from '../../../../scripts/bench/outcome.mjs';

describe('outcome', () => {
  it.each([
    [{ least: 8 }, 8, true],
    [{ least: 8 }, 7.99, false],
    [{ most: 2 }, 2, true],
    [{ most: 2 }, 2.01, false],
    [{}, 1e9, true],
  ])('with the aim %j and %d: met is %s', (aim, value, met) => {
    expect(outcome('a, time of b', [value], aim).met).toBe(met);
  });

  it('holds the middle and the ends of the rounds', () => {
    expect(outcome('a', [3, 9, 1, 5, 4], { least: 2 })).toMatchObject({
      ...{ median: 4, low: 1, high: 9, rounds: 5, unit: 'x', least: 2 },
    });
  });
});

describe('texts of an outcome', () => {
  it.each([
    [
      { values: [8.104, 7, 9], aim: { least: 8 } },
      '8.10x',
      '7.00 to 9.00, 3 rounds',
      'at least 8x',
    ],
    [{ values: [213.7], aim: { most: 250, unit: 'MB' } }, '214 MB', 'once', 'at most 250 MB'],
    [{ values: [2346.1], aim: {} }, '2346x', 'once', ''],
  ])('%j', ({ values, aim }, figure, range, wanted) => {
    const found = outcome('a', values, aim);
    expect([figureText(found), rangeText(found), aimText(found)]).toEqual([figure, range, wanted]);
  });
});
