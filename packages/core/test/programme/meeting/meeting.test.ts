import { describe, expect, it } from 'vitest';
import { newTracked } from '../../../src/programme/lifecycle/transition.js';
import {
  checkFollowUps,
  type FollowUp,
  overdueFollowUps,
} from '../../../src/programme/meeting/follow-up.js';
import {
  checkMeetings,
  decisionsWithoutFollowUp,
  type Meeting,
} from '../../../src/programme/meeting/meeting.js';
import { after, codesOf, issuesOf } from '../builders.js';

const meeting = (id: string, given: Partial<Meeting> = {}): Meeting => ({
  ...newTracked('meeting', id),
  on: '2022-02-10',
  about: 'Rembuk stunting',
  organisations: ['dinkes'],
  people: ['opd-1'],
  decisions: [{ id: `${id}-d1`, text: 'Data disamakan' }],
  ...given,
});

const followUp = (id: string, given: Partial<FollowUp> = {}): FollowUp => ({
  ...newTracked('follow-up', id),
  decision: 'r1-d1',
  task: 'Kirim data',
  owner: 'dinkes',
  due: '2022-03-01',
  ...given,
});

describe('overdueFollowUps', () => {
  const list = [
    followUp('t1'),
    followUp('t2', { due: '2022-02-20' }),
    after(followUp('t3'), ['start', '2022-02-15'], ['finish', '2022-03-05']),
    after(followUp('t4', { due: '2022-02-28' }), ['drop', '2022-02-27']),
  ];
  const overdue = (on: string) =>
    overdueFollowUps(list, on).map(({ id, daysLate }) => [id, daysLate]);

  it('names what is late by the day, the latest first', () => {
    expect(overdue('2022-02-20')).toEqual([]);
    expect(overdue('2022-02-21')).toEqual([['t2', 1]]);
    expect(overdue('2022-03-01')).toEqual([['t2', 9]]);
    expect(overdue('2022-03-02')).toEqual([
      ['t2', 10],
      ['t1', 1],
      ['t3', 1],
    ]);
    expect(overdue('2022-03-05')).toEqual([
      ['t2', 13],
      ['t1', 4],
    ]);
  });

  it('tells owner, task, and the state on the day', () => {
    expect(overdueFollowUps(list, '2022-03-02').at(-1)).toEqual({
      id: 't3',
      task: 'Kirim data',
      owner: 'dinkes',
      due: '2022-03-01',
      state: 'in-progress',
      daysLate: 1,
    });
  });

  it('is late again once reopened', () => {
    const again = after(followUp('t1'), ['finish', '2022-03-01'], ['reopen', '2022-04-01']);
    expect(overdueFollowUps([again], '2022-03-31')).toEqual([]);
    expect(overdueFollowUps([again], '2022-04-01').length).toBe(1);
  });

  it('throws where a day is none', () => {
    expect(() => overdueFollowUps([], '1 Maret')).toThrow(RangeError);
    expect(() => overdueFollowUps([followUp('t1', { due: '2022' })], '2022-03-01')).toThrow(
      RangeError,
    );
  });
});

describe('checkFollowUps', () => {
  const known = { decisions: [{ id: 'r1-d1' }], organisations: [{ id: 'dinkes' }] };

  it.each<[string, Partial<FollowUp>, readonly string[]]>([
    ['no owner', { owner: '' }, ['text.missing', 'entry.unknown']],
    ['no task', { task: '' }, ['text.missing']],
    ['an unknown owner', { owner: 'x' }, ['entry.unknown']],
    ['an unknown decision', { decision: 'x' }, ['entry.unknown']],
    ['no due date', { due: '' }, ['date.not_iso']],
  ])('refuses %s', (_, given, codes) => {
    expect(codesOf(checkFollowUps([followUp('t1', given)], known))).toEqual(codes);
  });

  it('takes a sound one, once', () => {
    expect(checkFollowUps([followUp('t1')], known).ok).toBe(true);
    expect(codesOf(checkFollowUps([followUp('t1'), followUp('t1')]))).toEqual(['entry.twice']);
  });
});

describe('meetings', () => {
  const known = { organisations: [{ id: 'dinkes' }] };

  it.each<[string, Partial<Meeting>, string, string]>([
    ['a name', { people: ['opd-1', 'Ibu Contoh'] }, 'person.not_pseudonym', '0.people.1'],
    ['an unknown office', { organisations: ['x'] }, 'entry.unknown', '0.organisations.0'],
    ['no day', { on: 'x' }, 'date.not_iso', '0.on'],
    ['no subject', { about: '' }, 'text.missing', '0.about'],
    [
      'an empty decision',
      { decisions: [{ id: 'd', text: '' }] },
      'text.missing',
      '0.decisions.0.text',
    ],
  ])('refuse %s', (_, given, code, path) => {
    const result = checkMeetings([meeting('r1', given)], known);
    expect(issuesOf(result).map((one) => [one.code, one.path.join('.')])).toEqual([[code, path]]);
    expect(JSON.stringify(result)).not.toContain('Contoh');
  });

  it('have each decision once', () => {
    expect(checkMeetings([meeting('r1'), meeting('r2')], known).ok).toBe(true);
    const { decisions } = meeting('r1');
    expect(codesOf(checkMeetings([meeting('r1'), meeting('r2', { decisions })]))).toEqual([
      'entry.twice',
    ]);
  });

  it('show decisions that nobody carries out', () => {
    const found = decisionsWithoutFollowUp([meeting('r1'), meeting('r2')], [followUp('t1')]);
    expect(found.map(({ id }) => id)).toEqual(['r2-d1']);
  });
});
