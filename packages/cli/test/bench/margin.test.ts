import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { worsened } from '../../../../scripts/bench/margin.mjs';
// @ts-expect-error a script without types
import { outcome } from '../../../../scripts/bench/outcome.mjs';

const LEAST = { least: 8 };
const MOST = { most: 2 };

describe('worsened', () => {
  it.each([
    ['as good', LEAST, [10], [10], 0],
    ['just half as fast', LEAST, [5], [10], 0],
    ['less than half as fast', LEAST, [4.9], [10], 1],
    ['twice the time', MOST, [3], [1.5], 0],
    ['more than twice the time', MOST, [3.1], [1.5], 1],
    ['the aim missed, but as recorded', LEAST, [7], [7], 0],
    ['one good round of a busy machine', LEAST, [1, 2, 6, 1, 1], [10], 0],
    ['one good round of a cost', MOST, [9, 9, 1.6, 9, 9], [1.5], 0],
  ])('%s', (_, aim, now, before, count) => {
    const [found, recorded] = [outcome('a', now, aim), outcome('a', before, aim)];
    expect(worsened([found], [recorded])).toHaveLength(count);
  });

  it('tells what it found beside what is recorded', () => {
    const found = worsened([outcome('a', [1, 2], LEAST)], [outcome('a', [9], LEAST)]);
    expect(found).toEqual([{ name: 'a', now: 2, recorded: 9 }]);
  });

  it.each([
    ['has no aim', outcome('a', [1]), outcome('a', [100])],
    [
      'is no ratio',
      outcome('a', [900], { most: 1, unit: 's' }),
      outcome('a', [1], { most: 1, unit: 's' }),
    ],
    ['is not recorded', outcome('a', [1], LEAST), outcome('b', [100], LEAST)],
  ])('leaves out what %s', (_, found, recorded) => {
    expect(worsened([found], [recorded])).toEqual([]);
  });

  const values = fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { minLength: 1 });
  test.prop([values, fc.constantFrom(LEAST, MOST)])('never fails on the same run', (list, aim) => {
    const found = outcome('a', list, aim);
    expect(worsened([found], [found])).toEqual([]);
  });
});
