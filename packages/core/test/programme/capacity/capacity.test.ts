import { describe, expect, it } from 'vitest';
import { balangan } from '../../../src/area/balangan.js';
import {
  areasWithoutCertified,
  capacityByLevel,
} from '../../../src/programme/capacity/certified.js';
import {
  type Attendance,
  attendanceOf,
  checkTrainings,
  type Training,
} from '../../../src/programme/capacity/training.js';
import { newTracked } from '../../../src/programme/lifecycle/transition.js';
import { after, codesOf } from '../builders.js';

const person = (id: string, given: Partial<Attendance> = {}): Attendance => ({
  person: id,
  area: '63.11.05.2001',
  attended: true,
  certified: true,
  validUntil: null,
  ...given,
});

const training = (id: string, people: readonly Attendance[], topic = 'antropometri'): Training => ({
  ...newTracked('training', id),
  topic,
  organiser: 'dinkes',
  on: '2022-03-01',
  area: '63.11.05',
  people,
});

describe('attendanceOf', () => {
  it('counts invited, attended and certified', () => {
    const people = [
      person('k-1'),
      person('k-2', { certified: false }),
      person('k-3', { attended: false, certified: false }),
      person('k-4', { certified: false }),
    ];
    expect(attendanceOf(people)).toEqual({ invited: 4, attended: 3, certified: 1, share: 0.75 });
    expect(attendanceOf([]).share).toBeNull();
  });
});

describe('capacityByLevel', () => {
  const first = after(
    training('p1', [
      person('k-1', { validUntil: '2022-12-31' }),
      person('k-2', { certified: false }),
      person('k-3', { attended: false, certified: false }),
      person('o-1', { area: '63.11' }),
      person('c-1', { area: '63.11.05', certified: false }),
    ]),
    ['hold', '2022-03-01'],
  );
  const second = after(
    training('p2', [person('k-1', { certified: false }), person('k-4')], 'pmba'),
    ['hold', '2022-05-01'],
  );
  const planned = training('p3', [person('k-9')]);
  const all = [first, second, planned];
  const counts = (options: Parameters<typeof capacityByLevel>[1]) =>
    capacityByLevel(all, options).map(({ level, trained, certified }) => [
      level,
      trained,
      certified,
    ]);

  it('counts each person once, from village to district', () => {
    expect(counts({ on: '2022-12-31' })).toEqual([
      ['province', 0, 0],
      ['district', 1, 1],
      ['kecamatan', 1, 0],
      ['village', 3, 2],
    ]);
  });

  it('counts trainings held by the day, and certificates valid on it', () => {
    expect(counts({ on: '2022-02-28' }).at(-1)).toEqual(['village', 0, 0]);
    expect(counts({ on: '2022-03-01' }).at(-1)).toEqual(['village', 2, 1]);
    expect(counts({ on: '2023-01-01' }).at(-1)).toEqual(['village', 3, 1]);
  });

  it('looks at one topic or inside one area', () => {
    expect(counts({ on: '2022-12-31', topic: 'pmba' }).at(-1)).toEqual(['village', 2, 1]);
    expect(counts({ on: '2022-12-31', within: '63.11.05' })).toEqual([
      ['province', 0, 0],
      ['district', 0, 0],
      ['kecamatan', 1, 0],
      ['village', 3, 2],
    ]);
  });

  it('shows the villages without anyone certified', () => {
    const areas = ['63.11.05.2001', '63.11.05.2002'];
    const without = (on: string, topic?: string) =>
      areasWithoutCertified(areas, all, { on, ...(topic && { topic }) });
    expect(without('2022-12-31')).toEqual(['63.11.05.2002']);
    expect(without('2022-02-01')).toEqual(areas);
    expect(without('2023-12-31', 'antropometri')).toEqual(areas);
  });

  it('names nobody', () => {
    const text = JSON.stringify([counts({ on: '2022-12-31' }), attendanceOf(first.people)]);
    expect(text).not.toMatch(/[koc]-\d/);
  });
});

describe('checkTrainings', () => {
  const known = { organisations: [{ id: 'dinkes' }], areas: balangan };
  const check = (people: readonly Attendance[], given: Partial<Training> = {}) =>
    checkTrainings([{ ...training('p1', people), ...given }], known);

  it.each([
    ['a name', check([person('Ibu Contoh')]), 'person.not_pseudonym'],
    ['one person twice', check([person('k-1'), person('k-1')]), 'person.twice'],
    [
      'a certificate without coming',
      check([person('k-1', { attended: false })]),
      'training.certified_absent',
    ],
    ['an unknown area', check([person('k-1', { area: '63.11.05.2999' })]), 'area.unknown'],
    ['an unknown place', check([], { area: '99' }), 'area.unknown'],
    [
      'a certificate that ends on no day',
      check([person('k-1', { validUntil: '2022' })]),
      'date.not_iso',
    ],
    ['no day', check([], { on: '' }), 'date.not_iso'],
    ['no topic', check([], { topic: '' }), 'text.missing'],
    ['an unknown organiser', check([], { organiser: 'x' }), 'entry.unknown'],
  ] as const)('refuses %s', (_, result, code) => {
    expect(codesOf(result)).toEqual([code]);
    expect(JSON.stringify(result)).not.toContain('Contoh');
  });

  it('takes what is sound, and an id once', () => {
    expect(check([person('k-1'), person('k-2')]).ok).toBe(true);
    expect(codesOf(checkTrainings([training('p1', []), training('p1', [])]))).toEqual([
      'entry.twice',
    ]);
  });
});
