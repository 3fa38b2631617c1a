import { describe, expect, it } from 'vitest';
import { balangan } from '../../../src/area/balangan.js';
import { newTracked } from '../../../src/programme/lifecycle/transition.js';
import { TPPS_REPORTING } from '../../../src/publication/reports/tpps-reporting.js';
import { tppsSemesterReport } from '../../../src/publication/reports/tpps-semester-report.js';
import { after } from '../../programme/builders.js';
import { state } from './programme-state.js';

const written = { obstacles: 'Dana datang terlambat.', nextSteps: 'Ukur ulang dua desa.' };
const first = tppsSemesterReport(state, { year: 2022, semester: 1, ...written });
const second = tppsSemesterReport(state, { year: 2022, semester: 2 });

describe('tppsSemesterReport', () => {
  it('goes from the regent to the governor twice a year', () => {
    expect(first.duty).toMatchObject({
      by: { id: 'Bupati' },
      to: { id: 'Gubernur' },
      timesAYear: 2,
    });
    expect(first.place.name).toBe('Kabupaten Balangan');
    expect(TPPS_REPORTING.map(({ level, timesAYear }) => [level, timesAYear])).toEqual([
      ['province', 2],
      ['district', 2],
      ['kecamatan', 2],
      ['village', 2],
    ]);
  });

  it('tells what happened in its own half year', () => {
    expect([first.from, first.to]).toEqual(['2022-01-01', '2022-06-30']);
    expect([second.from, second.to]).toEqual(['2022-07-01', '2022-12-31']);
    expect([first, second].map(({ meetings }) => meetings?.held.length)).toEqual([1, 0]);
    expect([first, second].map(({ capacity }) => capacity?.held.length)).toEqual([1, 0]);
    const deliveries = [first, second].map(
      ({ partners }) => partners?.promises[0]?.deliveriesInSpan,
    );
    expect(deliveries).toEqual([0, 1]);
    const activities = [first, second].map(({ work }) => work?.summary.byIntervention[0]?.states);
    expect(activities).toEqual([{ running: 1 }, {}]);
  });

  it('holds its first and last day, and no day beside them', () => {
    const [meeting] = state.meetings ?? [];
    const [delivery] = state.deliveries ?? [];
    const [activity] = state.plan?.activities ?? [];
    const days = ['2022-06-30', '2022-07-01'];
    const meetings = days.map((on) => {
      const planned = { ...meeting!, ...newTracked('meeting', on), on };
      // Written down three days later: in July for both.
      return after(planned, ['hold', '2022-07-04']);
    });
    const sent = { ...delivery!, ...newTracked('delivery', 's0') };
    const deliveries = [delivery!, after(sent, ['receive', '2022-06-30'])];
    const plan = { year: 2022, activities: [{ ...activity!, to: '2022-07-01' }] };
    const given = { ...state, plan, meetings, deliveries };
    const reports = ([1, 2] as const).map((semester) =>
      tppsSemesterReport(given, { year: 2022, semester }),
    );
    expect(reports.map(({ meetings: part }) => part?.held.map(({ on }) => on))).toEqual([
      ['2022-06-30'],
      ['2022-07-01'],
    ]);
    expect(reports.map(({ partners }) => partners?.promises[0]?.deliveriesInSpan)).toEqual([1, 1]);
    expect(reports.map(({ work }) => work?.summary.money.budgetRupiah)).toEqual([1e7, 1e7]);
  });

  it('counts those certified before the half year too', () => {
    expect(second.capacity?.byLevel.at(-1)?.certified).toBe(1);
  });

  it('names the roles that nobody holds', () => {
    expect(first.team?.members).toBe(1);
    expect(first.team?.vacant.map(({ id }) => id)).toEqual(['secretary']);
  });

  it('keeps what people wrote, and names what they did not', () => {
    expect([first.obstacles, first.nextSteps]).toEqual(Object.values(written));
    expect(first.missing).toEqual([]);
    expect(second.missing.map(({ text }) => text.en)).toEqual([
      'The part "Obstacles" is not filled in.',
      'The part "Plan for the next half year" is not filled in.',
    ]);
    const blank = tppsSemesterReport(state, {
      year: 2022,
      semester: 1,
      ...written,
      obstacles: ' ',
    });
    expect(blank.obstacles).toBeNull();
  });

  it('is plain JSON without anybody in it', () => {
    const text = JSON.stringify(first);
    expect(JSON.parse(text)).toEqual(first);
    expect(text).not.toMatch(/kader-1|opd-1|asuh-7|anak-9/);
  });

  it('names all that is missing of an area that gave nothing', () => {
    const bare = tppsSemesterReport(
      { area: '63.11.05', areas: balangan },
      { year: 2022, semester: 2 },
    );
    expect(bare.duty.verified).toBe(false);
    expect(bare.missing).toHaveLength(14);
    expect([bare.results, bare.work, bare.team, bare.services]).toEqual([null, null, null, null]);
  });

  it('refuses an area that is no code, and a third semester', () => {
    expect(() => tppsSemesterReport({ ...state, area: 'x' }, { year: 2022, semester: 1 })).toThrow(
      RangeError,
    );
    expect(() => tppsSemesterReport(state, { year: 2022, semester: 3 as 2 })).toThrow(RangeError);
  });
});
