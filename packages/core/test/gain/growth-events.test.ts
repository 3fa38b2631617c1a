import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bandFalls, catchUps, ONE_BAND } from '../../src/gain/events/band-crossing.js';
import { growthEvents } from '../../src/gain/events/growth-events.js';
import { spellsBelow } from '../../src/gain/events/spells.js';
import type { ZPoint } from '../../src/gain/events/z-series.js';

const series = (...zs: readonly (number | null)[]): ZPoint[] =>
  zs.map((z, i) => ({ day: i * 30, z }));
const made = fc
  .array(fc.option(fc.integer({ min: -400, max: 200 }), { nil: null }), { maxLength: 15 })
  .map((zs) => series(...zs.map((z) => (z === null ? null : z / 100))));

describe('falls', () => {
  it('of exactly one band count, of less do not', () => {
    expect(ONE_BAND).toBe(0.67);
    expect(bandFalls(series(-1, -1.67)).length).toBe(1);
    expect(bandFalls(series(-1, -1.66))).toEqual([]);
    expect(bandFalls(series(-1, -2), 1).length).toBe(1);
    expect(bandFalls(series(-1, -1.99), 1)).toEqual([]);
  });
  it('add up over months, from the highest point', () => {
    expect(bandFalls(series(-1, -0.5, -0.8, -1.1, -1.3))).toEqual([
      { fromDay: 30, fromZ: -0.5, day: 120, z: -1.3, change: -0.8 },
    ]);
  });
  it('begin anew after each, and pass over what is missing', () => {
    expect(bandFalls(series(0, null, -0.7, -1.4)).map(({ day }) => day)).toEqual([60, 90]);
    expect(bandFalls(series(0, -0.7, -1.3)).map(({ day }) => day)).toEqual([30]);
  });
  it('from the later of two highest points', () => {
    expect(bandFalls(series(0, 0, -0.7))[0]?.fromDay).toBe(30);
  });
});

describe('catch-up', () => {
  it('is more than one band above the lowest point', () => {
    expect(catchUps(series(-2, -1.33))).toEqual([]);
    expect(catchUps(series(-2, -1.32))).toEqual([
      { fromDay: 0, fromZ: -2, day: 30, z: -1.32, change: 0.68 },
    ]);
    expect(
      catchUps(series(-2, -2.5, -2.2, -1.8)).map(({ fromDay, day }) => [fromDay, day]),
    ).toEqual([[30, 90]]);
  });

  test.prop([made])('is the mirror of a fall', (points) => {
    const mirrored = points.map(({ day, z }) => ({ day, z: z === null ? null : -z }));
    const rises = catchUps(points, 0.66).map(({ day }) => day);
    expect(bandFalls(mirrored).map(({ day }) => day)).toEqual(rises);
  });
});

describe('spells below a limit', () => {
  it('begin strictly below and end at it', () => {
    expect(spellsBelow(series(-2, -2.01, -2.5, -2))).toEqual([
      { fromDay: 30, fromZ: -2.01, lowestZ: -2.5, recoveredDay: 90, onset: 'first' },
    ]);
    expect(spellsBelow(series(-2, -2))).toEqual([]);
    expect(spellsBelow(series(-2.9, -3.01), -3)[0]?.fromDay).toBe(30);
  });
  it('tell relapse, and what began before the series', () => {
    const spells = spellsBelow(series(-2.4, -1.9, -2.1, null));
    expect(spells.map(({ onset, recoveredDay }) => [onset, recoveredDay])).toEqual([
      ['at-start', 30],
      ['relapse', null],
    ]);
    expect(spellsBelow(series(null, -2.4))[0]?.onset).toBe('at-start');
  });

  test.prop([made])('hold every point below and none above', (points) => {
    const spells = spellsBelow(points);
    for (const { day, z } of points) {
      if (z === null) continue;
      const inside = spells.some(
        ({ fromDay, recoveredDay }) =>
          day >= fromDay && (recoveredDay === null || day < recoveredDay),
      );
      expect(inside).toBe(z < -2);
    }
  });
});

describe('events', () => {
  it('come in the order of days', () => {
    const points = series(-1.2, -2.2, -3.1, -2.5, -1.9, -2.1);
    expect(growthEvents(points).map(({ day, kind, limit }) => [day, kind, limit])).toEqual([
      [30, 'fall', 0.67],
      [30, 'fall', 1],
      [30, 'below', -2],
      [60, 'fall', 0.67],
      [60, 'below', -3],
      [90, 'recovery', -3],
      [120, 'catch-up', 0.67],
      [120, 'recovery', -2],
      [150, 'relapse', -2],
    ]);
  });
  it('are those that are asked for', () => {
    const options = { falls: [0.5], catchUps: [], below: [] };
    expect(growthEvents(series(-1, -1.5), options)).toEqual([
      { day: 30, kind: 'fall', limit: 0.5 },
    ]);
    expect(growthEvents([])).toEqual([]);
  });
  it('refuse wrong use', () => {
    const back = [
      { day: 30, z: -1 },
      { day: 30, z: -1 },
    ];
    expect(() => growthEvents(back)).toThrow(RangeError);
    expect(() => spellsBelow(back)).toThrow(RangeError);
    expect(() => bandFalls(series(Number.NaN))).toThrow(RangeError);
    expect(() => bandFalls([{ day: Number.NaN, z: 1 }])).toThrow(RangeError);
    for (const by of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => bandFalls([], by)).toThrow(RangeError);
      expect(() => catchUps([], by)).toThrow(RangeError);
    }
    expect(() => spellsBelow([], Number.NaN)).toThrow(RangeError);
  });
});
