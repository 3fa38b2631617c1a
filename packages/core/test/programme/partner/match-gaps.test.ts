import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type GapToFill, matchGaps } from '../../../src/programme/partner/match-gaps.js';
import { after, commitment } from '../builders.js';

const [a, b, c] = ['63.11.05.2001', '63.11.05.2002', '63.11.06.1019'] as const;
const gap = (area: string, people: number, service = 'pmt-balita'): GapToFill => ({
  area,
  service,
  people,
});
const place = (area: string, people: number | null) => ({ places: [{ area, people }] });
const on = '2022-06-30';

describe('matchGaps', () => {
  it('tells covered, partly and uncovered gaps, in people', () => {
    const found = matchGaps(
      [gap(a, 20), gap(b, 20), gap(c, 20), gap('63.11.06.1023', 0)],
      [commitment('k1', place(a, 20)), commitment('k2', place(b, 19))],
      on,
    );
    const rows = found.gaps.map(({ area, state, promised, open, surplus }) => [
      area,
      state,
      promised,
      open,
      surplus,
    ]);
    expect(rows).toEqual([
      [a, 'covered', 20, 0, 0],
      [b, 'partly', 19, 1, 0],
      [c, 'uncovered', 0, 20, 0],
    ]);
    expect(found.uncoveredAreas).toEqual([c]);
    expect(found.overlaps).toEqual([]);
    expect(found.withoutGap).toEqual([]);
  });

  it('shows overlaps: two partners, or more than needed', () => {
    const two = matchGaps(
      [gap(a, 20)],
      [commitment('k1', place(a, 5)), commitment('k2', { ...place(a, 5), partner: 'baznas' })],
      on,
    );
    expect(two.overlaps).toEqual([
      {
        ...gap(a, 20),
        state: 'partly',
        promised: 10,
        unsized: false,
        partners: ['balangan-coal', 'baznas'],
        open: 10,
        surplus: 0,
      },
    ]);
    const more = matchGaps([gap(a, 20)], [commitment('k1', place(a, 25))], on);
    expect(more.overlaps[0]).toMatchObject({ state: 'covered', open: 0, surplus: 5 });
    const same = matchGaps(
      [gap(a, 20)],
      [commitment('k1', place(a, 10)), commitment('k2', place(a, 10))],
      on,
    );
    expect(same.overlaps).toEqual([]);
    expect(same.gaps[0]).toMatchObject({ state: 'covered', partners: ['balangan-coal'] });
  });

  it('puts the largest uncovered gap first, and names areas without any promise', () => {
    const gaps = [gap(a, 5), gap(b, 9), gap(a, 7, 'jamban')];
    const found = matchGaps(gaps, [commitment('k1', place(a, 5))], on);
    expect(found.uncovered.map(({ area, service }) => [area, service])).toEqual([
      [b, 'pmt-balita'],
      [a, 'jamban'],
    ]);
    expect(found.uncoveredAreas).toEqual([b]);
  });

  it('lets a promise for a kecamatan count for its villages, without a number', () => {
    const wide = commitment('k1', place('63.11.05', 100));
    const found = matchGaps([gap(a, 20), gap(c, 5)], [wide], on);
    expect(found.gaps[0]).toMatchObject({
      state: 'unsized',
      promised: 0,
      unsized: true,
      open: 20,
      surplus: 0,
      partners: ['balangan-coal'],
    });
    expect(found.gaps[1]?.state).toBe('uncovered');
    expect(found.withoutGap).toEqual([]);
    const unsaid = matchGaps([gap(a, 20)], [commitment('k1', place(a, null))], on);
    expect(unsaid.gaps[0]?.state).toBe('unsized');
    const both = matchGaps([gap(a, 20), gap(b, 5)], [wide, commitment('k2', place(a, 20))], on);
    expect(both.gaps.map(({ state, unsized }) => [state, unsized])).toEqual([
      ['covered', true],
      ['unsized', true],
    ]);
  });

  it('shows promises where no gap is known', () => {
    const found = matchGaps(
      [gap(a, 20, 'jamban')],
      [
        commitment('k1', {
          places: [
            { area: a, people: 1 },
            { area: c, people: 1 },
          ],
        }),
      ],
      on,
    );
    expect(
      found.withoutGap.map(({ commitment: id, area, service }) => [id, area, service]),
    ).toEqual([
      ['k1', a, 'pmt-balita'],
      ['k1', c, 'pmt-balita'],
    ]);
  });

  it('looks at promises that hold on the day', () => {
    const promise = commitment('k1', { ...place(a, 20), from: '2022-03-01', to: '2022-09-30' });
    const taken = after(promise, ['withdraw', '2022-06-01']);
    const state = (one: typeof promise, day: string) =>
      matchGaps([gap(a, 20)], [one], day).gaps[0]?.state;
    expect(state(promise, '2022-02-28')).toBe('uncovered');
    expect(state(promise, '2022-03-01')).toBe('covered');
    expect(state(promise, '2022-09-30')).toBe('covered');
    expect(state(promise, '2022-10-01')).toBe('uncovered');
    expect(state(taken, '2022-05-31')).toBe('covered');
    expect(state(taken, '2022-06-01')).toBe('uncovered');
  });

  it('counts a promise for nobody as none', () => {
    const found = matchGaps([gap(a, 20)], [commitment('k1', place(a, 0))], on);
    expect(found.gaps[0]?.state).toBe('uncovered');
  });

  const gaps = fc.array(fc.tuple(fc.constantFrom(a, b, c), fc.nat(30)));
  const promises = fc.array(fc.tuple(fc.constantFrom(a, b, c), fc.nat(30)));
  test.prop([gaps, promises])('open people and surplus add up', (given, made) => {
    const found = matchGaps(
      given.map(([area, people]) => gap(area, people)),
      made.map(([area, people], i) => commitment(`k${i}`, place(area, people))),
      on,
    );
    for (const { people, promised, open, surplus, state } of found.gaps) {
      expect(promised + open - surplus).toBe(people);
      expect(state === 'covered').toBe(open === 0);
    }
    expect(found.gaps.length).toBe(given.filter(([, people]) => people > 0).length);
  });
});
