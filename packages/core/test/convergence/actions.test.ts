import { describe, expect, it } from 'vitest';
import { actionDeadlines, actionFormOf } from '../../src/convergence/action/action-deadline.js';
import {
  type ActionRecord,
  checkActionRecords,
} from '../../src/convergence/action/action-record.js';
import { actionStates } from '../../src/convergence/action/action-state.js';
import { eightActions } from '../../src/convergence/action/eight-actions.js';
import { actionForm2025 } from '../../src/convergence/action/form-2025.js';

const outputsOf = (action: string) =>
  eightActions.actions.find(({ id }) => id === action)?.outputs.value ?? [];

/** An action of 2022 that was done on a day, with every output shown on that day. */
const done = (action: string, on: string, year = 2022): ActionRecord => ({
  action,
  year,
  startedOn: on,
  doneOn: on,
  evidence: outputsOf(action).map(({ id }) => ({ output: id, on, document: `dok/${id}` })),
});

const empty = (action: string): ActionRecord => ({
  action,
  year: 2022,
  startedOn: null,
  doneOn: null,
  evidence: [],
});

const stateOf = (records: readonly ActionRecord[], action: string, on: string) =>
  actionStates(records, { year: 2022, on }).find((one) => one.action === action);

describe('the forms', () => {
  it('has eight actions from 2018 to 2024 and four steps from 2025 on', () => {
    expect(actionFormOf(2017)).toBeUndefined();
    expect(actionFormOf(2018)?.actions.length).toBe(8);
    expect(actionFormOf(2024)?.id).toBe('aksi-2018');
    expect(actionFormOf(2025)?.actions.map(({ id }) => id)).toEqual([
      'analisis-situasi',
      'penguatan-perencanaan',
      'penguatan-pelaksanaan',
      'penilaian-hasil',
    ]);
    expect(actionForm2025.groups.map(({ id }) => id)).toEqual(['utama', 'pendukung']);
  });

  it('knows what feeds what', () => {
    const needs = eightActions.actions.map((one) => one.needs.join());
    expect(needs).toEqual(['', 'aksi-1', 'aksi-1,aksi-2', 'aksi-3', '', '', '', 'aksi-2,aksi-7']);
    expect(eightActions.actions[0]?.needsLastYear).toEqual(['aksi-6', 'aksi-7']);
    expect(actionForm2025.actions.map((one) => one.needs.length)).toEqual([0, 1, 1, 1]);
  });

  it.each([eightActions, actionForm2025])(
    '$id has labels, sources and needs of its own',
    (form) => {
      const ids = form.actions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      form.actions.forEach(({ no, label, source, needs, outputs }, i) => {
        expect(no).toBe(i + 1);
        expect(label.id && label.en && source && outputs.source).not.toBe('');
        expect(needs.every((id) => ids.indexOf(id) < i)).toBe(true);
        expect(new Set(outputs.value.map(({ id }) => id)).size).toBe(outputs.value.length);
      });
    },
  );
});

describe('deadlines', () => {
  it('are data of a year, none of them verified', () => {
    expect(actionDeadlines(2022).map(({ due }) => due)).toEqual([
      '2022-02-28',
      '2022-03-31',
      '2022-05-31',
      '2022-06-30',
      '2022-06-30',
      '2022-12-31',
      '2022-12-31',
      '2023-02-28',
    ]);
    expect(actionDeadlines(2022).every(({ verified, year }) => !verified && year === 2022)).toBe(
      true,
    );
    expect(actionDeadlines(2024)[0]?.due).toBe('2024-02-29');
    expect(actionDeadlines(2023)[7]?.due).toBe('2024-02-29');
  });

  it('are not known for the form of 2025, and there are none before 2018', () => {
    expect(actionDeadlines(2025).map(({ due }) => due)).toEqual([null, null, null, null]);
    expect(actionDeadlines(2017)).toEqual([]);
  });
});

describe('actionStates', () => {
  it('from nothing: some are ready, those that need others wait', () => {
    const states = actionStates([], { year: 2022, on: '2022-01-15' });
    expect(states.map(({ state }) => state)).toEqual([
      'ready',
      'waiting',
      'waiting',
      'waiting',
      'ready',
      'ready',
      'ready',
      'waiting',
    ]);
    expect(states.every(({ lateDays }) => lateDays === 0)).toBe(true);
    expect(states[2]?.waitingFor.map(({ action }) => action)).toEqual(['aksi-1', 'aksi-2']);
    expect(states[0]?.missing.map(({ id }) => id)).toEqual([
      'lokus',
      'priorities',
      'gaps',
      'spread',
    ]);
  });

  it('is done with every output shown, and then the next is ready', () => {
    const records = [done('aksi-1', '2022-02-20')];
    expect(stateOf(records, 'aksi-1', '2022-02-20')).toMatchObject({ state: 'done', lateDays: 0 });
    expect(stateOf(records, 'aksi-2', '2022-02-20')).toMatchObject({
      state: 'ready',
      waitingFor: [],
    });
    expect(stateOf(records, 'aksi-1', '2022-02-19')?.state).toBe('ready');
    expect(stateOf(records, 'aksi-2', '2022-02-19')?.state).toBe('waiting');
  });

  it('is not proven where an output is not shown, and stays late', () => {
    const record = done('aksi-1', '2022-02-20');
    const records = [{ ...record, evidence: record.evidence.slice(1) }];
    const state = stateOf(records, 'aksi-1', '2022-03-10');
    expect(state).toMatchObject({ state: 'unproven', lateDays: 10 });
    expect(state?.missing.map(({ id }) => id)).toEqual(['lokus']);
  });

  it('counts days after the deadline: to the day it was done, or to today', () => {
    const late = [done('aksi-1', '2022-03-02')];
    expect(stateOf(late, 'aksi-1', '2022-12-31')?.lateDays).toBe(2);
    expect(stateOf(late, 'aksi-1', '2022-03-01')?.lateDays).toBe(1);
    expect(stateOf([], 'aksi-1', '2022-02-28')?.lateDays).toBe(0);
    expect(stateOf([], 'aksi-1', '2022-03-01')?.lateDays).toBe(1);
  });

  it('runs once it began or something is shown', () => {
    const begun = { ...empty('aksi-2'), startedOn: '2022-02-01' };
    expect(stateOf([begun], 'aksi-2', '2022-02-01')?.state).toBe('running');
    expect(stateOf([begun], 'aksi-2', '2022-01-31')?.state).toBe('waiting');
    const shown = [{ output: 'plan', on: '2022-02-01', document: 'dok' }];
    expect(stateOf([{ ...empty('aksi-2'), evidence: shown }], 'aksi-2', '2022-02-01')?.state).toBe(
      'running',
    );
  });

  it('tells an action done before what feeds it', () => {
    const early = [done('aksi-3', '2022-04-01'), done('aksi-1', '2022-02-01')];
    expect(stateOf(early, 'aksi-3', '2022-12-31')?.outOfOrder).toBe(true);
    const later = [...early, done('aksi-2', '2022-04-02')];
    expect(stateOf(later, 'aksi-3', '2022-12-31')?.outOfOrder).toBe(true);
    const kept = [...early, done('aksi-2', '2022-04-01')];
    expect(stateOf(kept, 'aksi-3', '2022-12-31')?.outOfOrder).toBe(false);
    expect(stateOf([], 'aksi-3', '2022-12-31')?.outOfOrder).toBe(false);
  });

  it('asks for measuring and data of the year before where that year is known', () => {
    expect(stateOf([], 'aksi-1', '2022-01-31')?.waitingFor).toEqual([]);
    const before = [done('aksi-7', '2021-12-01', 2021)];
    expect(stateOf(before, 'aksi-1', '2022-01-31')).toMatchObject({
      state: 'waiting',
      waitingFor: [{ action: 'aksi-6', year: 2021 }],
    });
  });

  it('takes deadlines of a circular letter in place of the usual ones', () => {
    const deadlines = [
      { action: 'aksi-1', year: 2022, due: '2022-01-31', source: 'SE', verified: true },
      { action: 'aksi-2', year: 2023, due: '2023-01-31', source: 'SE', verified: true },
    ];
    const states = actionStates([], { year: 2022, on: '2022-02-10', deadlines });
    expect(states.map(({ due, lateDays }) => [due, lateDays]).slice(0, 2)).toEqual([
      ['2022-01-31', 10],
      [null, null],
    ]);
  });

  it('is empty before 2018, and throws for a day that is none', () => {
    expect(actionStates([], { year: 2017, on: '2022-01-01' })).toEqual([]);
    expect(() => actionStates([], { year: 2022, on: '2022-02-30' })).toThrow(RangeError);
  });
});

describe('checkActionRecords', () => {
  it('lets sound records through, also of the form whose outputs are not known', () => {
    const evidence = [{ output: 'apa saja', on: '2025-06-01', document: 'dok' }];
    const of2025 = { ...empty('penilaian-hasil'), year: 2025, evidence };
    expect(checkActionRecords([done('aksi-1', '2022-02-20'), of2025]).ok).toBe(true);
  });

  it('tells every problem at once', () => {
    const shown = [{ output: 'lokus', on: '2022', document: 'dok' }];
    const result = checkActionRecords([
      empty('aksi-1'),
      empty('aksi-1'),
      empty('aksi-9'),
      { ...empty('aksi-1'), year: 2025 },
      { ...empty('aksi-2'), startedOn: '2022-03-02', doneOn: '2022-03-01' },
      { ...empty('aksi-3'), startedOn: '1 Maret 2022', doneOn: '2022-13-01' },
      { ...empty('aksi-4'), evidence: shown },
    ]);
    expect(!result.ok && result.issues.map(({ code, path }) => [code, path[0]])).toEqual([
      ['action.twice', 1],
      ['action.unknown', 2],
      ['action.unknown', 3],
      ['action.reversed', 4],
      ['date.not_iso', 5],
      ['date.not_iso', 5],
      ['action.output_unknown', 6],
      ['date.not_iso', 6],
    ]);
  });
});
