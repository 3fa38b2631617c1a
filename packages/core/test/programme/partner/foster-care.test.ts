import { describe, expect, it } from 'vitest';
import { balangan } from '../../../src/area/balangan.js';
import { newTracked } from '../../../src/programme/lifecycle/transition.js';
import {
  checkFosterCare,
  type FosterCare,
  fosterSummary,
} from '../../../src/programme/partner/foster-care.js';
import { after, codesOf } from '../builders.js';

const care = (id: string, given: Partial<FosterCare> = {}): FosterCare => ({
  ...newTracked('foster-care', id),
  foster: 'asuh-1',
  child: 'anak-1',
  area: '63.11.05.2001',
  from: '2022-10-27',
  to: null,
  ...given,
});
const active = (id: string, given: Partial<FosterCare> = {}) =>
  after(care(id, given), ['accept', '2022-10-27']);

describe('fosterSummary', () => {
  const list = [
    active('b-1', { area: '63.11.06.1019' }),
    active('b-2', { foster: 'asuh-2', area: '63.11.06.1019' }),
    active('b-3', { child: 'anak-2', to: '2023-01-31' }),
    active('b-6', { child: 'anak-6', area: '63.11.05.2009' }),
    care('b-4', { child: 'anak-3' }),
    after(active('b-5', { child: 'anak-4' }), ['end', '2022-12-01']),
  ];

  it('counts each child and foster parent once, by area, and names nobody', () => {
    const summary = fosterSummary(list, '2022-12-31');
    expect(summary).toEqual({
      children: 3,
      fosters: 2,
      byArea: [
        { area: '63.11.05.2001', children: 1 },
        { area: '63.11.05.2009', children: 1 },
        { area: '63.11.06.1019', children: 1 },
      ],
    });
    expect(JSON.stringify(summary)).not.toMatch(/anak|asuh|b-\d/);
  });

  it('counts from the first day to the last', () => {
    const children = (on: string) => fosterSummary(list, on).children;
    expect(children('2022-10-26')).toBe(0);
    expect(children('2022-10-27')).toBe(4);
    expect(children('2022-12-01')).toBe(3);
    expect(children('2023-01-31')).toBe(3);
    expect(children('2023-02-01')).toBe(2);
  });
});

describe('checkFosterCare', () => {
  it.each<[string, Partial<FosterCare>, string]>([
    ['a named foster parent', { foster: 'Bapak Contoh' }, 'person.not_pseudonym'],
    ['a named child', { child: 'Contoh' }, 'person.not_pseudonym'],
    ['a NIK', { child: '9911014203230001' }, 'person.not_pseudonym'],
    ['an id with a name', { id: 'Contoh' }, 'person.not_pseudonym'],
    ['an unknown village', { area: '63.11.05.2999' }, 'area.unknown'],
    ['a reversed period', { to: '2022-10-26' }, 'period.reversed'],
    ['no first day', { from: '2022' }, 'date.not_iso'],
  ])('refuses %s and does not repeat it', (_, given, code) => {
    const result = checkFosterCare([care('b-1', given)], { areas: balangan });
    expect(codesOf(result)).toEqual([code]);
    expect(JSON.stringify(result)).not.toMatch(/Contoh|99110142/);
  });

  it('refuses a pair listed twice', () => {
    expect(codesOf(checkFosterCare([care('b-1'), care('b-1')]))).toEqual(['person.twice']);
  });

  it('warns where two look after one child at the same time', () => {
    const second = (given: Partial<FosterCare> = {}) =>
      checkFosterCare([
        care('b-1', { to: '2022-12-31' }),
        care('b-2', { foster: 'asuh-2', ...given }),
      ]);
    const result = second();
    expect(result.ok).toBe(true);
    expect(codesOf(result)).toEqual(['foster.child_twice']);
    expect(codesOf(second({ from: '2022-12-31' }))).toEqual(['foster.child_twice']);
    expect(codesOf(second({ from: '2023-01-01' }))).toEqual([]);
    expect(codesOf(second({ from: '2022-01-01', to: '2022-10-26' }))).toEqual([]);
    expect(codesOf(second({ child: 'anak-2' }))).toEqual([]);
    expect(codesOf(second({ foster: 'asuh-1' }))).toEqual([]);
    expect(codesOf(second({ state: 'ended' }))).toEqual([]);
  });
});
