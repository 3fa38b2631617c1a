import { describe, expect, it } from 'vitest';
import { gainTable } from '../../../src/gain/gain-table.js';
import { trajectoryOf } from '../../../src/gain/trajectory/trajectory.js';
import { assessTable } from '../../../src/growth/assess-table.js';
import { who2006 } from '../../../src/growth/reference/who2006.js';
import { MISSING } from '../../../src/record/record-table.js';

// A girl of 2 March 2023: below -2 in height from April 2025 on, and above it again in June.
const BORN = 19_418;
const DAYS = [20_129, 20_159, 20_159, 20_190, 20_220, 20_251];
const HEIGHTS = [8050, 8060, 8070, 8020, 8080, 8210];
const GRAMS = [10_500, 10_600, 10_700, 10_750, 0, 11_200];

const table = {
  length: 6,
  childKey: new Float64Array(6).fill(7),
  measuredDay: Int32Array.from(DAYS),
  birthDay: new Int32Array(6).fill(BORN),
  ageDays: Int32Array.from(DAYS, (day) => day - BORN),
  sex: new Uint8Array(6).fill(2),
  weight: Int32Array.from(GRAMS, (grams) => (grams === 0 ? MISSING : grams)),
  lengthHeight: Int32Array.from(HEIGHTS),
};
const followed = {
  assessed: assessTable(table, { reference: who2006 }),
  gains: gainTable(table),
};
const ROWS = [0, 1, 2, 3, 4, 5];

describe('trajectoryOf', () => {
  const trajectory = trajectoryOf(followed, ROWS);

  it('has one point for a month, with z and gain code', () => {
    expect(trajectory.childKey).toBe(7);
    expect(trajectory.points.map(({ row }) => row)).toEqual([0, 2, 3, 4, 5]);
    expect(trajectory.points.map(({ month }) => month)).toEqual([
      '2025-02',
      '2025-03',
      '2025-04',
      '2025-05',
      '2025-06',
    ]);
    expect(trajectory.points.map(({ gainCode }) => gainCode)).toEqual(['B', 'N', 'T', null, 'O']);
    expect(trajectory.points.map(({ ageMonths }) => ageMonths)).toEqual([23, 24, 25, 26, 27]);
  });

  it('has the scores and classes of the table', () => {
    const { scores } = followed.assessed;
    for (const { row, scores: ofPoint } of trajectory.points) {
      expect(ofPoint.heightForAge?.z).toBe(scores.heightForAge!.z[row]! / 100);
    }
    expect(trajectory.points.map((point) => point.scores.heightForAge?.class)).toEqual(
      trajectory.points.map(({ scores: { heightForAge } }) =>
        heightForAge!.z! < -2 ? 'pendek' : 'normal',
      ),
    );
    expect(trajectory.points[3]?.scores.weightForAge).toEqual({ z: null, class: null });
  });

  it('tells the first time below -2 and the recovery', () => {
    const stunting = trajectory.events.filter(
      ({ indicator, limit }) => indicator === 'heightForAge' && limit === -2,
    );
    expect(stunting.map(({ kind, day }) => [kind, day])).toEqual([
      ['below', 20_190],
      ['recovery', 20_251],
    ]);
    expect(trajectory.events).toEqual([...trajectory.events].sort((a, b) => a.day - b.day));
  });

  it('does not depend on the order of rows', () => {
    expect(trajectoryOf(followed, [...ROWS].reverse())).toEqual(trajectory);
  });

  it('takes the events and the classes asked for', () => {
    const options = {
      events: { below: [], falls: [], catchUps: [] },
      classification: { id: 'none', source: '', bands: {} },
    };
    const { events, points } = trajectoryOf(followed, ROWS, options);
    expect(events).toEqual([]);
    expect(points[0]?.scores.heightForAge?.class).toBeNull();
  });

  it('has no z that WHO flags', () => {
    const wild = { ...table, lengthHeight: Int32Array.from(HEIGHTS, () => 4500) };
    const assessed = assessTable(wild, { reference: who2006 });
    const { points } = trajectoryOf({ assessed, gains: followed.gains }, ROWS);
    expect(points[0]?.scores.heightForAge).toEqual({ z: null, class: null });
  });

  it('has no points of no rows', () => {
    expect(trajectoryOf(followed, [])).toEqual({ childKey: Number.NaN, points: [], events: [] });
  });
});
