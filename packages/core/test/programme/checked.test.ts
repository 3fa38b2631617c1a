import { describe, expect, it } from 'vitest';
import { balangan } from '../../src/area/balangan.js';
import {
  countIssues,
  dateIssues,
  periodIssues,
  placeIssues,
  textIssues,
} from '../../src/programme/checked.js';
import { balanganPartners, ORGANISATION_KINDS } from '../../src/programme/organisation.js';
import { isPlaceIn, levelOfPlace } from '../../src/programme/place.js';
import { twiceIssues, unknownIssues } from '../../src/programme/references.js';
import { checkedValue } from '../../src/result/checked-value.js';
import { issue } from '../../src/result/result.js';

const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

describe('checkedValue', () => {
  const doubt = issue('place.missing', { level: 'warning' });
  const error = issue('entry.twice');

  it('lets a value through with warnings, and stops it for one error', () => {
    expect(checkedValue(1, [])).toEqual({ ok: true, value: 1, warnings: [] });
    expect(checkedValue(1, [doubt])).toEqual({ ok: true, value: 1, warnings: [doubt] });
    expect(checkedValue(1, [doubt, error])).toEqual({ ok: false, issues: [doubt, error] });
  });
});

describe('dates and periods', () => {
  it('takes only days that exist', () => {
    expect(dateIssues('2022-02-28', ['on'])).toEqual([]);
    expect(dateIssues(null, ['on'])).toEqual([]);
    expect(dateIssues('2022-02-29', ['on'])).toEqual([
      issue('date.not_iso', { path: ['on'], values: { value: '2022-02-29' } }),
    ]);
  });

  it('takes a period of one day and no reversed one', () => {
    expect(periodIssues({ from: '2022-01-01', to: '2022-01-01' }, [])).toEqual([]);
    expect(codes(periodIssues({ from: '2022-01-02', to: '2022-01-01' }, []))).toEqual([
      'period.reversed',
    ]);
    const both = periodIssues({ from: '2', to: '1' }, ['p']);
    expect(both.map(({ code, path }) => [code, ...path])).toEqual([
      ['date.not_iso', 'p', 'from'],
      ['date.not_iso', 'p', 'to'],
    ]);
  });
});

describe('places, texts and counts', () => {
  it('knows the villages of a tree, and takes any code without one', () => {
    expect(placeIssues(['63.11.05.2001'], [], balangan)).toEqual([]);
    expect(placeIssues(['99.99'], [])).toEqual([]);
    expect(placeIssues(['63.11', '99.99'], ['places'], balangan)).toEqual([
      issue('area.unknown', { path: ['places', 1], values: { value: '99.99' } }),
    ]);
    expect(codes(placeIssues([], [], balangan))).toEqual(['place.missing']);
  });

  it('names empty fields', () => {
    expect(textIssues({ a: 'x', b: ' \t', c: '' }, ['z']).map(({ path }) => path)).toEqual([
      ['z', 'b'],
      ['z', 'c'],
    ]);
  });

  it.each([
    [0, 0],
    [7, 0],
    [null, 0],
    [-1, 1],
    [1.5, 1],
    [Number.NaN, 1],
    [1e300, 1],
  ])('the count %s has %i issues', (value, issues) =>
    expect(countIssues({ n: value }, []).length).toBe(issues),
  );

  it('finds ids that stand twice or nowhere', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'a' }];
    expect(twiceIssues(list, ['l'])).toEqual([
      issue('entry.twice', { path: ['l', 2, 'id'], values: { id: 'a' } }),
    ]);
    expect(unknownIssues('b', list, [])).toEqual([]);
    expect(unknownIssues('c', undefined, [])).toEqual([]);
    expect(unknownIssues(null, list, [])).toEqual([]);
    expect(unknownIssues('c', list, ['owner'])).toEqual([
      issue('entry.unknown', { path: ['owner'], values: { id: 'c' } }),
    ]);
  });

  it('tells the level of a place and what lies inside it', () => {
    expect(['63', '63.11', '63.11.05', '63.11.05.2001', 'x'].map(levelOfPlace)).toEqual([
      'province',
      'district',
      'kecamatan',
      'village',
      undefined,
    ]);
    expect(isPlaceIn('63.11.05', '63.11.05')).toBe(true);
    expect(isPlaceIn('63.11.05.2001', '63.11')).toBe(true);
    expect(isPlaceIn('63.11', '63.11.05')).toBe(false);
    // Not by letters alone.
    expect(isPlaceIn('63.110', '63.11')).toBe(false);
  });
});

describe('balanganPartners', () => {
  it('are the four of the proposal, all of one group', () => {
    expect(balanganPartners.map(({ name }) => name)).toEqual([
      'Balangan Coal',
      'PT Adaro Indonesia',
      'PT Sapta Indra Sejati',
      'Yayasan Adaro Bangun Negeri',
    ]);
    expect(new Set(balanganPartners.map(({ group }) => group))).toEqual(new Set(['Adaro Group']));
    expect(twiceIssues(balanganPartners, [])).toEqual([]);
    for (const { kind } of balanganPartners) expect(ORGANISATION_KINDS[kind].id).not.toBe('');
  });
});
