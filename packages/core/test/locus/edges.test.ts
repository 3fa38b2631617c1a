import { describe, expect, it } from 'vitest';
import { balangan } from '../../src/area/balangan.js';
import { rankLocus } from '../../src/locus/rank-locus.js';
import type { LocusVillage } from '../../src/locus/village.js';
import { messageOf } from '../../src/result/message-of.js';
import { counted, INDICATORS, ranked, refused, VILLAGES, village } from './villages.js';

const A = { code: 'A', cases: 3, n: 20, targetChildren: 25 };
const B = { code: 'B', cases: 9, n: 30, targetChildren: 30 };
const warningsOf = (villages: readonly LocusVillage[], options = {}) =>
  ranked(villages, options).warnings.filter(
    ({ code }) => !['locus.part_dropped', 'locus.too_few_eligible'].includes(code),
  );

describe('counts that can not be', () => {
  it.each([
    ['more cases than children', { cases: 21 }],
    ['a negative count', { cases: -1 }],
    ['a part of a child', { n: 20.5 }],
    ['NaN', { cases: Number.NaN }],
    ['text', { n: '20' as unknown as number }],
    ['infinity', { n: Number.POSITIVE_INFINITY }],
    ['a count before with more cases', { previous: { cases: 2, n: 1 } }],
  ])('%s are refused', (_, wrong) => {
    expect(refused([{ ...A, ...wrong }, B])).toEqual(['locus.count_invalid']);
  });

  it.each([[-1], [2.5], [Number.NaN], ['25' as unknown as number]])('%s children', (children) => {
    expect(refused([{ ...A, targetChildren: children }, B])).toEqual([
      'locus.target_children_invalid',
    ]);
  });

  it.each([[-0.1], [Number.NaN], ['0.4'], [true], [{ reached: 1 }], [{ reached: -1, due: 2 }]])(
    'a share of %j',
    (asi) => {
      const services = { asi: asi as number };
      expect(refused([{ ...A, services }, B], { indicators: INDICATORS })).toEqual([
        'locus.share_invalid',
      ]);
    },
  );

  it('are told all at once, with the row and the cure', () => {
    const answer = rankLocus(
      [
        { ...A, cases: 99 },
        { ...B, targetChildren: -5, poorFamilies: -1 },
        { ...B, cases: 1 },
      ],
      { select: { number: 1 } },
    );
    if (answer.ok) throw new Error('accepted');
    expect(answer.issues.map(({ code }) => code).sort()).toEqual([
      'locus.code_twice',
      'locus.count_invalid',
      'locus.share_invalid',
      'locus.target_children_invalid',
    ]);
    const count = answer.issues.find(({ code }) => code === 'locus.count_invalid');
    expect(count?.path).toEqual(['villages', 0]);
    expect(count && messageOf(count, 'en')).toBe(
      '99 of 20 is no count of children in A: give whole numbers, no more stunted than measured.',
    );
    for (const one of answer.issues) {
      expect(messageOf(one, 'id') + messageOf(one, 'en')).not.toContain('{');
    }
  });

  it('no village, or no measured child, is refused', () => {
    expect(refused([])).toEqual(['locus.no_children']);
    expect(refused([{ ...A, cases: 0, n: 0 }])).toEqual(['locus.no_children']);
  });

  it('a village without a code is refused', () => {
    expect(refused([{ ...A, code: ' ' }, B])).toEqual(['locus.code_missing']);
    expect(refused([{ ...A, code: undefined as unknown as string }])).toEqual([
      'locus.code_missing',
    ]);
  });
});

describe('target children', () => {
  it('fewer than measured become the measured, with a warning', () => {
    const { result, warnings } = ranked([{ ...A, targetChildren: 12 }, B]);
    expect(village(result, 'A')).toMatchObject({
      targetChildren: 20,
      measuredShare: 1,
      gate: 'cukup',
    });
    expect(village(result, 'A').burden).toBeCloseTo(village(result, 'A').smoothed * 20, 12);
    const low = warnings.filter(({ code }) => code === 'locus.target_children_low');
    expect(low.map(({ values }) => values)).toEqual([{ code: 'A', n: 20, value: 12 }]);
  });

  it('that are missing become the measured, with a warning', () => {
    const { code, cases, n } = A;
    expect(warningsOf([{ code, cases, n }, B]).map((one) => one.code)).toEqual([
      'locus.target_children_missing',
    ]);
    expect(village(ranked([{ code, cases, n }, B]).result, 'A').targetChildren).toBe(20);
  });

  it.each([
    [80, 100, 'cukup', 'non-lokus'],
    [79, 100, 'kurang', 'non-lokus'],
    [50, 100, 'kurang', 'non-lokus'],
    [49, 100, 'sangat_kurang', 'perlu pengukuran ulang'],
    [0, 100, 'kosong', 'perlu pengukuran ulang'],
    [0, 0, 'kosong', 'perlu pengukuran ulang'],
  ])('%d of %d measured is %s', (n, targetChildren, gate, status) => {
    const { result } = ranked([B, { code: 'A', cases: 0, n, targetChildren }]);
    expect(village(result, 'A')).toMatchObject({ gate, status });
    expect(result.remeasure).toEqual(status === 'non-lokus' ? [] : ['A']);
  });
});

describe('villages', () => {
  it('of one name are told apart by their codes, kelurahan stand beside desa', () => {
    const named = [
      { ...A, code: '63.11.01.2005', name: 'Galumbang' },
      { ...B, code: '63.11.07.2003', name: 'Galumbang' },
      { ...B, code: '6311041001', name: 'Paringin Kota' },
    ];
    const { result } = ranked(named);
    expect(result.villages).toHaveLength(3);
    expect(village(result, '63.11.04.1001')).toMatchObject({ kecamatan: '63.11.04' });
    expect(village(result, '63.11.07.2003').name).toBe('Galumbang');
  });

  it('stand once, in either spelling of the code', () => {
    const twice = [
      { ...A, code: '63.11.01.2005' },
      { ...B, code: '6311012005' },
    ];
    expect(refused(twice)).toEqual(['locus.code_twice']);
  });

  it('that the area list lacks, and those without a row, are told', () => {
    const kecamatan = balangan.children.get('63.11.01') ?? [];
    const [first, second, ...others] = kecamatan;
    if (first === undefined || second === undefined) throw new Error('no villages');
    const villages = [
      { ...A, code: first.code },
      { ...B, code: '63.11.01.2999' },
    ];
    const found = warningsOf(villages, { areas: balangan });
    expect(found.map(({ code }) => code)).toEqual([
      'area.unknown',
      ...[second, ...others].map(() => 'locus.village_missing'),
    ]);
    expect(found[0]?.values.value).toBe('63.11.01.2999');
    expect(found[1]?.values).toEqual({ code: second.code, village: second.name });
  });

  it('may be one', () => {
    const { result } = ranked([A], { select: { number: 1 }, draws: 10 });
    expect(result.lokus).toEqual(['A']);
    expect(village(result, 'A')).toMatchObject({ score: 0, smoothed: 0.15, rank: 1 });
    expect(village(result, 'A').topsis).toEqual({ closeness: 0, rank: 1 });
    expect(result.sensitivity).toBeNull();
  });

  it('may all be equal, or all stunted', () => {
    const equal = ranked(
      counted([
        ['B', 3, 20],
        ['A', 3, 20],
      ]),
      { select: { number: 1 } },
    ).result;
    expect(equal.lokus).toEqual(['A']);
    expect(equal.villages.map(({ score }) => score)).toEqual([0, 0]);
    const all = ranked(
      counted([
        ['A', 9, 9],
        ['B', 20, 20],
      ]),
    ).result;
    expect(all.mean).toBe(1);
    expect(all.lokus).toEqual(['B', 'A']);
  });

  it('have the change since the period before where both are known', () => {
    const villages = [
      { ...A, previous: { cases: 5, n: 20 } },
      { ...B, previous: { cases: 0, n: 0 } },
    ];
    const { result } = ranked(villages);
    expect(village(result, 'A').change).toBe(-0.1);
    expect(village(result, 'B').change).toBeNull();
  });

  it('fill the number as far as they are eligible', () => {
    const { result, warnings } = ranked([A, B], { select: { number: 2 } });
    expect(result.lokus).toEqual(['B']);
    expect(warnings.find(({ code }) => code === 'locus.too_few_eligible')?.values).toEqual({
      number: 2,
      count: 1,
    });
  });

  it('are taken from a score on, itself included', () => {
    const { result } = ranked(VILLAGES, { indicators: INDICATORS });
    const score = result.villages[2]?.score ?? 0;
    const lokus = (leastScore: number) =>
      ranked(VILLAGES, { indicators: INDICATORS, select: { leastScore } }).result.lokus;
    expect(lokus(score)).toHaveLength(3);
    expect(lokus(score + 1e-9)).toHaveLength(2);
    expect(lokus(1)).toEqual([]);
  });
});

describe('weights and indicators', () => {
  const profile = (prevalence: number, burden: number) => ({
    id: 'own',
    label: { id: 'Sendiri', en: 'Own' },
    weights: { prevalence, burden, gap: 0, vulnerability: 0 },
  });

  it('are rescaled with a warning where they do not sum to 1', () => {
    const { result, warnings } = ranked([A, B], { profile: profile(3, 1) });
    expect(result.weights).toEqual({ prevalence: 0.75, burden: 0.25, gap: 0, vulnerability: 0 });
    expect(warnings[0]).toMatchObject({ code: 'locus.weights_rescaled', values: { total: 4 } });
    expect(warningsOf([A, B], { profile: profile(0.1 + 0.2, 0.7) })).toEqual([]);
  });

  it.each([
    [-0.5, 1.5],
    [0, 0],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
  ])('of %d and %d are refused', (prevalence, burden) => {
    expect(refused([A, B], { profile: profile(prevalence, burden) })).toEqual([
      'locus.weights_invalid',
    ]);
  });

  it('on parts that no village has are refused', () => {
    const { label } = profile(1, 0);
    const weights = { prevalence: 0, burden: 0, gap: 1, vulnerability: 0 };
    expect(refused([A, B], { profile: { id: 'gap', label, weights } })).toEqual([
      'locus.weights_invalid',
    ]);
  });

  it('of services count in the mean gap', () => {
    const weighted = INDICATORS.map((one) => (one.id === 'asi' ? { ...one, weight: 3 } : one));
    const { result } = ranked(VILLAGES, { indicators: weighted });
    // D01: gaps 0.375, 0.5, 1/3.
    expect(village(result, 'D01').gap.value).toBeCloseTo((0.375 + 3 * 0.5 + 1 / 3) / 5, 12);
  });

  it.each([
    ['a target in percent', { target: 80 }, 'locus.indicator_invalid'],
    ['a target of 0 to rise to', { target: 0 }, 'locus.indicator_invalid'],
    ['a target that is no number', { target: Number.NaN }, 'locus.indicator_invalid'],
    ['a weight of 0', { weight: 0 }, 'locus.indicator_invalid'],
    ['an id that stands twice', { id: 'asi' }, 'locus.indicator_twice'],
  ])('%s is refused', (_, wrong, code) => {
    const [first, ...others] = INDICATORS;
    if (first === undefined) throw new Error('none');
    expect(refused(VILLAGES, { indicators: [{ ...first, ...wrong }, ...others] })).toContain(code);
  });

  it('a target of 0 may be one to fall to', () => {
    const indicators = ['a', 'b', 'c'].map((id) => ({ id, target: 0, direction: 'down' as const }));
    const villages = [{ ...A, services: { a: 0.005, b: 0, c: 0.2 } }, B];
    expect(village(ranked(villages, { indicators }).result, 'A').gap.value).toBeCloseTo(0.5, 12);
  });

  it('a service without a target is left out, with a warning', () => {
    const [, ...others] = INDICATORS;
    const { warnings } = ranked(VILLAGES, { indicators: others });
    expect(warnings[0]).toMatchObject({
      code: 'locus.indicator_unknown',
      level: 'warning',
      values: { id: 'ttd90' },
    });
  });

  it('nothing due is nothing known', () => {
    const services = { ttd90: 0.5, asi: { reached: 0, due: 0 }, sanitasi: 0.5 };
    const { result } = ranked([{ ...A, services }, B], { indicators: INDICATORS });
    expect(village(result, 'A').services.map(({ indicator }) => indicator)).toEqual([
      'sanitasi',
      'ttd90',
    ]);
    expect(
      refused([{ ...A, services: { asi: { reached: 2, due: 0 } } }, B], { indicators: INDICATORS }),
    ).toEqual(['locus.share_invalid']);
  });
});

describe('smoothing within kecamatan', () => {
  const group = (kecamatan: string, cases: number, villages: number) =>
    Array.from({ length: villages }, (_, k) => ({
      code: `${kecamatan}-${k}`,
      kecamatan,
      cases: cases + (k % 2) * 9,
      n: 40,
      targetChildren: 40,
    }));

  it('draws villages towards the mean of their own kecamatan', () => {
    const villages = [...group('K1', 2, 8), ...group('K2', 15, 8)];
    const all = ranked(villages).result;
    const within = ranked(villages, { smoothWithin: 'kecamatan' }).result;
    expect(within.mean).toBe(all.mean);
    const own = ranked(group('K1', 2, 8)).result;
    expect(village(within, 'K1-0').smoothed).toBe(village(own, 'K1-0').smoothed);
    expect(village(within, 'K1-0').smoothed).not.toBe(village(all, 'K1-0').smoothed);
    expect(village(within, 'K1-1').eligible).toBe(village(all, 'K1-1').eligible);
  });

  it('needs 8 villages and 300 children in each', () => {
    const smoothWithin = 'kecamatan';
    const few = [...group('K1', 2, 8), ...group('K2', 15, 7)];
    expect(refused(few, { smoothWithin })).toEqual(['locus.kecamatan_too_small']);
    const small = group('K1', 2, 8).map((one) => ({ ...one, n: 37 }));
    expect(refused(small, { smoothWithin })).toEqual(['locus.kecamatan_too_small']);
  });
});
