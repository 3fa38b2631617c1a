import { describe, expect, it } from 'vitest';
import { balangan } from '../../../src/area/balangan.js';
import { newTracked } from '../../../src/programme/lifecycle/transition.js';
import { STATE_PARTS } from '../../../src/publication/reports/missing-parts.js';
import { pokjaYearReport } from '../../../src/publication/reports/pokja-year-report.js';
import { after } from '../../programme/builders.js';
import { FIRST, SECOND, state } from './programme-state.js';

const report = pokjaYearReport(state, { year: 2022, on: '2022-12-31' });
const [coordination, capacity, instruments, reporting] = report.stages;

describe('pokjaYearReport', () => {
  it('has a section for each of the four stages of the decree, with its state', () => {
    expect(report.stages.map(({ number, state: at }) => [number, at])).toEqual([
      [1, 'running'],
      [2, 'not-started'],
      [3, 'not-started'],
      [4, 'not-started'],
    ]);
    expect(coordination.done).toBe(1);
    expect(coordination.outputs.find(({ id }) => id === 'planning')?.state).toBe('agreed');
  });

  it('names the decrees of the year', () => {
    expect(report.documents?.map(({ id }) => id)).toEqual([
      'perpres-72-2021',
      'perbup-17-2022',
      'sk-tpps-2022',
      'sk-pokja-2022',
      'sk-lokus-2022',
    ]);
    expect(report.documents?.[3]?.line.id).toBe(
      'SK 188.45/317/Kum/2022, 27 Januari 2022, tentang Pembentukan Kelompok Kerja Balangan Lawan Stunting',
    );
  });

  it('tells lokus, coverage, plan and money in stage 1', () => {
    const { lokus, services, work } = coordination;
    expect(lokus?.villages).toEqual([{ area: FIRST, name: balangan.byCode.get(FIRST)?.name }]);
    expect(lokus?.ofVillages).toBe(2);
    expect(services?.map(({ indicator, share, label }) => [indicator, share, label.id])).toEqual([
      ['E17', 0.75, expect.stringMatching(/tumbuh/i)],
    ]);
    expect(work?.summary.money.realisedRupiah).toBe(8_000_000);
    expect(work?.late.map(({ id, owner }) => [id, owner])).toEqual([['a1', 'Dinas Kesehatan']]);
    expect(work?.unexplained).toEqual(['Kelas ibu hamil', 'Sanitasi']);
  });

  it('tells who promised and what came, and what nobody promised for', () => {
    const [promise] = coordination.partners?.promises ?? [];
    expect(promise).toMatchObject({
      partner: 'Balangan Coal',
      state: 'agreed',
      promisedRupiah: 50_000_000,
      deliveredRupiah: 20_000_000,
      deliveredGoods: 200,
      complete: false,
      deliveriesInSpan: 1,
      waiting: [],
    });
    expect(coordination.partners?.match).toMatchObject({
      gaps: 2,
      people: 25,
      states: { covered: 1, uncovered: 1, partly: 0, unsized: 0 },
      uncoveredAreas: [{ area: SECOND }],
    });
    expect(coordination.partners?.fosterCare).toEqual({ children: 1, fosters: 1 });
  });

  it('tells meetings, decisions that nobody carries out, and what is late', () => {
    expect(coordination.meetings).toMatchObject({
      held: [{ on: '2022-04-05', organisations: 2, people: 3, decisions: 2 }],
      decisions: 2,
      withoutFollowUp: ['Ukur ulang dua desa'],
      overdue: [{ id: 'f1', owner: 'Dinas Kesehatan', daysLate: 244 }],
    });
    expect(coordination.effect?.estimate.toFixed(2)).toBe('-0.08');
  });

  it('tells capacity, instruments and results in stages 2 to 4', () => {
    expect(capacity.capacity?.attendance).toMatchObject({ invited: 2, attended: 2, certified: 1 });
    expect(capacity.capacity?.byLevel.at(-1)).toEqual({
      level: 'village',
      trained: 2,
      certified: 1,
    });
    expect(capacity.capacity?.lokusWithoutCertified).toEqual([]);
    expect(instruments.instruments?.length).toBeGreaterThan(2);
    expect(reporting.results?.change?.toFixed(4)).toBe('-0.0300');
    expect(report.missing).toEqual([]);
  });

  it('looks no further than its day', () => {
    const early = pokjaYearReport(state, { year: 2022, on: '2022-03-05' });
    const [stage, training] = early.stages;
    expect(stage.meetings?.held).toEqual([]);
    expect(stage.work?.late).toEqual([]);
    expect(stage.work?.summary.money.budgetRupiah).toBe(10_000_000);
    expect(stage.partners?.promises[0]?.deliveredGoods).toBe(0);
    expect(training.capacity?.held).toEqual([]);
  });

  it('counts outputs that came after the year, and nothing else of the next one', () => {
    const output = { ...newTracked('output', 'u2'), output: 'activity-report', year: 2022 };
    const outputs = [after(output, ['draft', '2023-01-10'], ['agree', '2023-01-20'])];
    const later = pokjaYearReport({ ...state, outputs }, { year: 2022, on: '2023-01-31' });
    expect(later.stages[3].outputs[0]?.state).toBe('agreed');
    expect(later.stages[3].state).toBe('running');
    expect(later.stages[0].meetings?.overdue?.[0]?.daysLate).toBe(244);
  });

  it('puts meetings and trainings in the order of their days, and leaves out those not held', () => {
    const [meeting] = state.meetings ?? [];
    const [training] = state.trainings ?? [];
    const planned = { ...meeting!, id: 'r3', trail: [], state: 'planned' } as const;
    const meetings = [meeting!, { ...meeting!, id: 'r0', on: '2022-01-10' }, planned];
    const cancelled = { ...newTracked('training', 't3'), topic: 'Gizi', people: training!.people };
    const trainings = [
      { ...training!, id: 't9', on: '2022-11-01' },
      training!,
      after({ ...cancelled, organiser: 'dinkes', area: FIRST, on: '2022-05-01' }, [
        'cancel',
        '2022-04-01',
      ]),
    ];
    const { stages } = pokjaYearReport(
      { ...state, meetings, trainings },
      { year: 2022, on: '2022-12-31' },
    );
    expect(stages[0].meetings?.held.map(({ on }) => on)).toEqual(['2022-01-10', '2022-04-05']);
    expect(stages[1].capacity?.held.map(({ on }) => on)).toEqual(['2022-03-10', '2022-11-01']);
    expect(stages[1].capacity?.states).toEqual({ held: 2, cancelled: 1 });
    expect(stages[1].capacity?.attendance.attended).toBe(4);
  });

  it('leaves out promises that begin after its day, and deliveries not received by it', () => {
    const [promise] = state.commitments ?? [];
    const commitments = [promise!, { ...promise!, id: 'k9', from: '2023-01-01', to: '2023-12-31' }];
    const given = { ...state, commitments };
    const [first] = pokjaYearReport(given, { year: 2022, on: '2022-07-25' }).stages;
    expect(first.partners?.promises.map(({ commitment }) => commitment)).toEqual(['k1']);
    expect(first.partners?.promises[0]).toMatchObject({ deliveredGoods: 0, deliveriesInSpan: 0 });
    const { deliveries, gaps, fosterCare, ...unknown } = given;
    const [bare] = pokjaYearReport(unknown, { year: 2022, on: '2022-07-25' }).stages;
    expect(bare.partners?.promises[0]).toMatchObject({ deliveredGoods: null, complete: null });
    expect(bare.partners).toMatchObject({ match: null, fosterCare: null });
    expect([deliveries, gaps, fosterCare].every((part) => part !== undefined)).toBe(true);
  });

  it('names every part that was not given, and says nothing of it', () => {
    const bare = pokjaYearReport(
      { area: '63.11', areas: balangan },
      { year: 2022, on: '2022-12-31' },
    );
    expect(bare.missing).toHaveLength(Object.keys(STATE_PARTS).length - 1);
    const [first, second, third, fourth] = bare.stages;
    const parts = [first.lokus, first.services, first.actions, first.work, first.partners];
    expect([...parts, first.meetings, first.effect, second.capacity]).toEqual(Array(8).fill(null));
    expect([third.instruments, fourth.results]).toEqual([null, null]);
  });

  it('is plain JSON without anybody in it', () => {
    const text = JSON.stringify(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text).not.toMatch(/kader-1|opd-1|asuh-7|anak-9|NaN/);
  });

  it('refuses a day before its year', () => {
    expect(() => pokjaYearReport(state, { year: 2022, on: '2021-12-31' })).toThrow(RangeError);
    expect(() => pokjaYearReport(state, { year: 2022, on: '31/12/2022' })).toThrow(RangeError);
  });
});
