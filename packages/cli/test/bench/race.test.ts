import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { median, race, ratios } from '../../../../scripts/bench/race.mjs';

/** A clock that a run sets forward by what it takes. */
function fakeClock() {
  let now = 0;
  const takes = (time: number) => () => {
    now += time;
  };
  return { clock: () => now, takes };
}

describe('race', () => {
  it('lets contestants take turns, the first round not counted', async () => {
    const order: string[] = [];
    const run = (name: string) => () => void order.push(name);
    const times = await race({ a: { run: run('a') }, b: { run: run('b') } }, { rounds: 5 });
    expect(order.join('')).toBe('ab'.repeat(6));
    expect(times.a).toHaveLength(5);
  });

  it('answers nanoseconds a row', async () => {
    const { clock, takes } = fakeClock();
    const times = await race({ a: { rows: 4, run: takes(100) } }, { clock });
    expect(times).toEqual({ a: [25, 25, 25, 25, 25] });
  });

  it('counts the second of two runs', async () => {
    const { clock, takes } = fakeClock();
    let runs = 0;
    const run = () => takes(runs++ % 2 === 0 ? 900 : 10)();
    expect(await race({ a: { run } }, { clock, twice: true })).toEqual({ a: Array(5).fill(10) });
  });

  it('waits for promises', async () => {
    const { clock, takes } = fakeClock();
    const run = async () => {
      await Promise.resolve();
      takes(7)();
    };
    expect(await race({ a: { run } }, { clock })).toEqual({ a: Array(5).fill(7) });
  });

  it('refuses fewer than five rounds', async () => {
    await expect(race({}, { rounds: 4 })).rejects.toThrow(RangeError);
  });
});

describe('figures', () => {
  it('are ratios of what ran in one round', () => {
    expect(ratios([6, 8], [3, 2])).toEqual([2, 4]);
  });

  it.each([
    [[3], 3],
    [[9, 1, 4], 4],
    [[4, 1, 3, 2], 3],
  ])('have the median of %j', (values, middle) => {
    const given = [...values];
    expect(median(values)).toBe(middle);
    expect(values).toEqual(given);
  });
});
