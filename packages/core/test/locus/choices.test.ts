import { describe, expect, it } from 'vitest';
import { gradeOfList } from '../../src/locus/grade.js';
import { peopleNeeded } from '../../src/locus/service-gap.js';
import { counted, INDICATORS, ranked, refused, VILLAGES, village } from './villages.js';

const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const BURDEN_ONLY = {
  id: 'own',
  label: { id: 'Beban', en: 'Burden' },
  weights: { prevalence: 0, burden: 1, gap: 0, vulnerability: 0 },
};

describe('comparing', () => {
  it('takes a village at the mean itself as high, by whole numbers', () => {
    // 3 of 30 and 7 of 70 are 31 of 310 exactly; their smoothed shares fall short of it in doubles.
    const villages = counted([
      ['A', 3, 30],
      ['B', 7, 70],
      ['C', 1, 41],
      ['D', 20, 169],
    ]);
    const { result } = ranked(villages);
    expect(result.mean).toBe(0.1);
    for (const code of ['A', 'B']) {
      expect(village(result, code).smoothed).toBeLessThan(result.mean);
      expect(village(result, code)).toMatchObject({ eligible: true });
      expect(village(result, code).reasons).toContain('prevalence');
    }
    expect(village(result, 'C').eligible).toBe(false);
  });

  it('takes 1 of 3 as the mean of 28 of 84, and 27 of 84 as below', () => {
    const { result } = ranked(
      counted([
        ['A', 1, 3],
        ['B', 27, 81],
        ['C', 30, 90],
        ['D', 31, 94],
      ]),
    );
    expect(village(result, 'A').reasons).toContain('prevalence');
    expect(village(result, 'D').reasons).not.toContain('prevalence');
  });

  it('parts equal scores by burden, then by code', () => {
    const villages = [
      { code: 'C', cases: 5, n: 20, targetChildren: 20 },
      { code: 'A', cases: 5, n: 20, targetChildren: 20 },
      { code: 'B', cases: 5, n: 20, targetChildren: 30 },
      { code: 'D', cases: 1, n: 20, targetChildren: 20 },
    ];
    const profile = {
      ...BURDEN_ONLY,
      weights: { prevalence: 1, burden: 0, gap: 0, vulnerability: 0 },
    };
    expect(codesOf(ranked(villages, { profile }).result.villages)).toEqual(['B', 'A', 'C', 'D']);
    expect(ranked(villages, { profile, select: { number: 2 } }).result.lokus).toEqual(['B', 'A']);
  });
});

describe('no evidence of a difference', () => {
  const equal = counted([
    ['A', 2, 20],
    ['B', 2, 20],
    ['C', 1, 20],
  ]);

  it('gives every village the mean, with one message, and lists by the counts', () => {
    const { result, warnings } = ranked(equal, { draws: 50 });
    expect(result.distinguishable).toBe(false);
    expect(codesOf(result.villages.filter(({ eligible }) => eligible))).toEqual(['A', 'B']);
    for (const { interval, meanWeight, smoothed, probability } of result.villages) {
      expect(interval).toEqual([result.mean, result.mean]);
      expect([meanWeight, smoothed, probability]).toEqual([1, result.mean, null]);
    }
    expect(warnings.filter(({ code }) => code === 'locus.not_distinguishable')).toHaveLength(1);
    expect(result.grade?.grade).toBe('A');
    expect(result.sensitivity).toBeNull();
  });

  it('gives no lokus where no child is stunted, whatever was decided', () => {
    const none = counted([
      ['A', 0, 20],
      ['B', 0, 30],
    ]);
    const { result, warnings } = ranked(none, {
      mustInclude: [{ code: 'A', reason: 'rembuk stunting' }],
      keepPrevious: [{ code: 'B', years: 1 }],
    });
    expect(result.lokus).toEqual([]);
    expect(result.grade).toBeNull();
    expect(result.coveredBurden).toBe(0);
    expect(result.villages.every(({ cumulativeBurden }) => cumulativeBurden === 0)).toBe(true);
    expect(warnings.map(({ code }) => code)).toContain('locus.no_cases');
  });
});

describe('a village where nobody was measured', () => {
  const villages = [
    ...counted([
      ['A', 8, 20],
      ['B', 2, 40],
    ]),
    { code: 'C', cases: 0, n: 0, targetChildren: 90 },
  ];

  it('has the mean, is not eligible, and must be measured', () => {
    const { result } = ranked(villages, { keepPrevious: [{ code: 'C', years: 1 }] });
    const found = village(result, 'C');
    expect(found.smoothed).toBeCloseTo(result.mean, 12);
    expect(found).toMatchObject({ eligible: false, share: null, gate: 'kosong', quadrant: null });
    expect(found).toMatchObject({ meanWeight: 1, measuredShare: 0 });
    expect(found.status).toBe('perlu pengukuran ulang');
    expect(found.explanation.id).toContain('belum ada anak yang diukur');
    expect(result.lokus).toEqual(['A']);
    expect(result.remeasure).toEqual(['C']);
  });

  it('is taken by decision only, and stays on the list to be measured', () => {
    const { result } = ranked(villages, { mustInclude: [{ code: 'C', reason: 'rawan banjir' }] });
    expect(village(result, 'C')).toMatchObject({ status: 'lokus', decision: 'rawan banjir' });
    expect(result.remeasure).toEqual(['C']);
    // It counts as unjustified: nothing was counted in it.
    expect(result.grade).toMatchObject({ grade: 'C', unjustified: ['C'] });
  });
});

describe('top third and grade', () => {
  const highOf = (cases: readonly number[]) =>
    codesOf(
      ranked(counted(cases.map((k, i) => [`V${i}`, k, 100]))).result.villages.filter(
        ({ reasons }) => reasons.includes('count'),
      ),
    ).sort();

  it.each([
    [
      [5, 4, 3, 1],
      ['V0', 'V1'],
    ],
    [
      [5, 4, 4, 1],
      ['V0', 'V1', 'V2'],
    ],
    [
      [5, 5, 5, 1],
      ['V0', 'V1', 'V2'],
    ],
    [[5, 4, 3], ['V0']],
    [[7], ['V0']],
    [[3, 0, 0, 0, 0, 0], ['V0']],
  ])('of %j are %j', (cases, codes) => {
    expect(highOf(cases)).toEqual(codes);
  });

  // Mean 10 of 100; third of six: two villages.
  const district = counted([
    ['high share', 3, 10],
    ['at the mean', 4, 40],
    ['many cases', 9, 150],
    ['also many', 8, 100],
    ['neither', 2, 60],
    ['nor this', 14, 40],
  ]);

  it.each([
    ['A', ['high share']],
    ['A', ['nor this', 'many cases', 'high share']],
    ['B', ['nor this', 'many cases', 'high share', 'neither']],
    ['C', ['nor this', 'high share', 'neither']],
    ['C', ['neither']],
  ])('is %s for %j', (grade, codes) => {
    expect(gradeOfList(district, codes)?.grade).toBe(grade);
  });

  it('is null for no lokus, and names the villages without a ground', () => {
    expect(gradeOfList(district, [])).toBeNull();
    expect(gradeOfList(district, ['neither', 'high share'])).toEqual({
      grade: 'C',
      justified: 1,
      lokus: 2,
      unjustified: ['neither'],
    });
  });

  it('goes by the share of the whole district where that is given', () => {
    expect(gradeOfList(district, ['neither'], 0.03)?.grade).toBe('A');
  });
});

describe('a share of the burden', () => {
  const villages = counted([
    ['A', 6, 10],
    ['B', 40, 200],
    ['C', 5, 100],
    ['D', 2, 90],
  ]);
  const profile = {
    ...BURDEN_ONLY,
    weights: { prevalence: 1, burden: 0, gap: 0, vulnerability: 0 },
  };

  it('is reached by the shortest start of the ranking, not by the smallest set', () => {
    const { result } = ranked(villages, { profile, select: { shareOfBurden: 0.5 } });
    // B alone holds more than half, but A ranks before it.
    expect(village(result, 'B').burden / result.burden).toBeGreaterThan(0.5);
    expect(result.lokus).toEqual(['A', 'B']);
  });

  it('is of the burden of all villages, also those left out; not reached, all eligible are taken', () => {
    const { result, warnings } = ranked(villages, {
      select: { shareOfBurden: 0.5 },
      exclude: [{ code: 'B', reason: 'sudah ada program' }],
    });
    expect(result.lokus).toEqual(['A']);
    expect(result.coveredBurden).toBeLessThan(0.5);
    expect(warnings.map(({ code }) => code)).toContain('locus.burden_not_reached');
    expect(village(result, 'B')).toMatchObject({
      status: 'non-lokus',
      decision: 'sudah ada program',
    });
  });

  it('is met exactly by half of two equal villages', () => {
    const { result, warnings } = ranked(
      counted([
        ['A', 5, 20],
        ['B', 5, 20],
      ]),
      { select: { shareOfBurden: 0.5 } },
    );
    expect(result.lokus).toEqual(['A']);
    expect(warnings.map(({ code }) => code)).not.toContain('locus.burden_not_reached');
  });
});

describe('decisions', () => {
  const base = { indicators: INDICATORS, vulnerabilityBy: 'plain' } as const;

  it('come before the ranking and count towards the number', () => {
    const { result } = ranked(VILLAGES, {
      ...base,
      select: { number: 3 },
      mustInclude: [{ code: 'D08', reason: 'rembuk stunting' }],
      exclude: [{ code: 'D04', reason: 'sudah bebas stunting' }],
    });
    expect(result.lokus).toEqual(['D06', 'D10', 'D08']);
    expect(village(result, 'D08').chosenBy).toBe('must-include');
    expect(village(result, 'D06').chosenBy).toBe('ranking');
    expect(village(result, 'D04').status).toBe('non-lokus');
    expect(village(result, 'D04').rank).toBe(1);
  });

  it('to leave out win over those to take, with a warning', () => {
    const { result, warnings } = ranked(VILLAGES, {
      ...base,
      mustInclude: [{ code: 'D08', reason: 'a' }],
      exclude: [{ code: 'D08', reason: 'b' }],
      keepPrevious: [{ code: 'D08', years: 1 }],
    });
    expect(village(result, 'D08')).toMatchObject({ status: 'non-lokus', decision: 'b' });
    expect(warnings.map(({ code }) => code)).toEqual(['locus.excluded_included']);
  });

  it('keep a village for two years, unless it is clearly below the mean', () => {
    const keep = (code: string, years: number) =>
      village(
        ranked(VILLAGES, { ...base, keepPrevious: [{ code, years }], select: { number: 1 } })
          .result,
        code,
      );
    // D05: 6 of 40, upper limit above the mean. D09: 0 of 25, upper limit below it.
    expect(keep('D05', 1).interval[1]).toBeGreaterThan(0.19);
    expect(keep('D05', 1)).toMatchObject({ status: 'lokus', chosenBy: 'previous', decision: null });
    expect(keep('D05', 2)).toMatchObject({ status: 'non-lokus', chosenBy: null });
    expect(keep('D09', 1).interval[1]).toBeLessThan(0.188);
    expect(keep('D09', 1).chosenBy).toBeNull();
    // What is kept fills the number that was asked for.
    expect(keep('D04', 1).chosenBy).toBe('previous');
    const { result } = ranked(VILLAGES, {
      ...base,
      keepPrevious: [{ code: 'D05', years: 1 }],
      select: { number: 1 },
    });
    expect(result.lokus).toEqual(['D05']);
    expect(village(result, 'D05').explanation.id).toContain('dilanjutkan dari tahun sebelumnya');
  });

  it('follow a village that was split, and tell of one that is gone', () => {
    const kept = (successors: Record<string, string[]>) =>
      ranked(VILLAGES, { ...base, keepPrevious: [{ code: 'OLD', years: 1 }], successors });
    const split = kept({ OLD: ['D05', 'D07'] });
    expect(split.result.lokus).toEqual(['D04', 'D05', 'D07']);
    expect(split.warnings).toEqual([]);
    expect(kept({}).warnings.map(({ code, values }) => [code, values.code])).toEqual([
      ['locus.previous_unknown', 'OLD'],
    ]);
  });

  it('warn where they take more than was asked for', () => {
    const { result, warnings } = ranked(VILLAGES, {
      ...base,
      select: { number: 1 },
      mustInclude: ['D05', 'D08'].map((code) => ({ code, reason: 'rembuk' })),
    });
    expect(result.lokus).toEqual(['D05', 'D08']);
    expect(warnings.map(({ code }) => code)).toEqual(['locus.more_than_number']);
    expect(result.grade?.grade).toBe('C');
  });

  it('need a reason and a village', () => {
    const decisions = [
      { code: 'D99', reason: 'rembuk' },
      { code: 'D05', reason: ' ' },
    ];
    const both = ['locus.village_unknown', 'locus.reason_missing'];
    expect(refused(VILLAGES, { mustInclude: decisions })).toEqual(both);
    expect(refused(VILLAGES, { exclude: decisions })).toEqual(both);
  });
});

describe('kecamatan', () => {
  const villages = counted([
    ['63.11.01.2001', 20, 50],
    ['63.11.01.2002', 18, 50],
    ['63.11.01.2003', 16, 50],
    ['63.11.02.2001', 15, 50],
    ['63.11.02.2002', 1, 50],
    ['63.11.03.1001', 0, 50],
  ]);

  it('each have their fewest before the ranking goes on, as far as villages are eligible', () => {
    const { result, warnings } = ranked(villages, { select: { number: 3 }, minPerKecamatan: 1 });
    expect(result.lokus).toEqual(['63.11.01.2001', '63.11.01.2002', '63.11.02.2001']);
    expect(village(result, '63.11.02.2001').chosenBy).toBe('kecamatan');
    expect(village(result, '63.11.01.2001').chosenBy).toBe('kecamatan');
    expect(village(result, '63.11.01.2002').chosenBy).toBe('ranking');
    expect(warnings.map(({ code }) => code)).toContain('locus.kecamatan_short');
    expect(warnings.find(({ code }) => code === 'locus.kecamatan_short')?.values).toEqual({
      kecamatan: '63.11.03',
      chosen: 0,
      minPerKecamatan: 1,
    });
    expect(ranked(villages).result.lokus).not.toContain('63.11.02.2001');
  });

  it('count the villages that decisions brought', () => {
    const { result } = ranked(villages, {
      select: { number: 2 },
      minPerKecamatan: 1,
      mustInclude: [{ code: '63.11.02.2002', reason: 'rembuk' }],
    });
    expect(result.lokus).toEqual(['63.11.01.2001', '63.11.02.2002']);
  });

  it('may be some of a district whose mean and spread are given', () => {
    const whole = ranked(VILLAGES).result;
    const { mean, spread } = whole;
    const part = ranked(VILLAGES.slice(3, 7), { within: { mean, spread } }).result;
    expect(part.mean).toBe(mean);
    for (const one of part.villages) {
      expect(one.smoothed).toBe(village(whole, one.code).smoothed);
      expect(one.interval).toEqual(village(whole, one.code).interval);
    }
    const alone = ranked(VILLAGES.slice(3, 7)).result;
    expect(alone.mean).toBeCloseTo(57 / 273, 12);
  });
});

describe('normalising', () => {
  it('goes over all villages, also those left out', () => {
    const out = ranked(VILLAGES, { exclude: [{ code: 'D04', reason: 'x' }] }).result;
    const all = ranked(VILLAGES).result;
    for (const { code, score, rank } of all.villages) {
      expect(village(out, code)).toMatchObject({ score, rank });
    }
  });

  it('brings families at risk and poor families to 0 to 1 before their mean', () => {
    const { result } = ranked(VILLAGES, { indicators: INDICATORS });
    // D01: ((0.45 - 0.18) / (0.55 - 0.18) + (0.2 - 0.06) / (0.25 - 0.06)) / 2
    expect(village(result, 'D01').vulnerability.value).toBeCloseTo(
      (0.27 / 0.37 + 0.14 / 0.19) / 2,
      12,
    );
    expect(village(result, 'D01').score).toBeCloseTo(0.499914, 6);
    expect(village(result, 'D04').score).toBeCloseTo(0.80378, 6);
    expect(village(result, 'D08').vulnerability.value).toBe(0);
  });

  it('takes one share where the other is missing', () => {
    const villages = VILLAGES.map((one) =>
      one.code === 'D01' ? { ...one, poorFamilies: null } : one,
    );
    const { result } = ranked(villages);
    expect(village(result, 'D01').vulnerability).toEqual({
      value: expect.closeTo(0.27 / 0.37, 12),
      from: null,
    });
  });

  const filled = VILLAGES.map((one, k) => ({
    ...one,
    kecamatan: k < 3 ? 'K1' : k < 5 ? 'K2' : 'K3',
  }));

  it('fills what is missing by the kecamatan, then by all', () => {
    const villages = filled.map((one) =>
      ['D01', 'D04', 'D05'].includes(one.code)
        ? { ...one, services: { ttd90: 0.5, asi: 0.5 }, familiesAtRisk: null, poorFamilies: null }
        : one,
    );
    const { result } = ranked(villages, { indicators: INDICATORS, vulnerabilityBy: 'plain' });
    expect(village(result, 'D01').gap).toEqual({
      value: expect.closeTo((0.430556 + 0.199074) / 2, 6),
      from: 'kecamatan',
    });
    expect(village(result, 'D01').vulnerability).toEqual({
      value: expect.closeTo((0.375 + 0.275) / 2, 12),
      from: 'kecamatan',
    });
    const known = [0.430556, 0.199074, 0.219907, 0.015741, 0, 0.122222, 0.297685];
    const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
    expect(village(result, 'D04').gap).toEqual({ value: expect.closeTo(mean, 6), from: 'all' });
    // A mean of others is no reason of its own.
    expect(village(result, 'D04').reasons).toEqual(['prevalence', 'count']);
    // The services that are known are still told.
    expect(village(result, 'D04').services).toHaveLength(2);
  });

  it('leaves a part out that no village has, and says so', () => {
    const villages = VILLAGES.map(({ code, cases, n, targetChildren = null }) => {
      return { code, cases, n, targetChildren };
    });
    const { result, warnings } = ranked(villages);
    expect(result.weights).toEqual({
      prevalence: expect.closeTo(0.4 / 0.65, 12),
      burden: expect.closeTo(0.25 / 0.65, 12),
      gap: 0,
      vulnerability: 0,
    });
    expect(warnings.map(({ code, values }) => [code, values.part])).toEqual([
      ['locus.part_dropped', 'gap'],
      ['locus.part_dropped', 'vulnerability'],
    ]);
    expect(village(result, 'D01').gap).toEqual({ value: null, from: null });
  });

  it('by rank is the share of the others below', () => {
    const { result } = ranked(VILLAGES, { profile: BURDEN_ONLY, normalisation: 'rank' });
    expect(result.villages.map(({ score }) => score)).toEqual(
      [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((below) => below / 9),
    );
    expect(result.villages[0]?.code).toBe('D06');
    const equal = ranked(
      counted([
        ['A', 5, 20],
        ['B', 5, 20],
      ]),
      { normalisation: 'rank' },
    ).result;
    expect(equal.villages.map(({ score }) => score)).toEqual([0, 0]);
  });
});

describe('coverage', () => {
  const withService = (values: readonly (number | { reached: number; due: number } | null)[]) =>
    values.map((asi, k) => ({ ...counted([[`V${k}`, k + 1, 20]])[0]!, services: { asi } }));
  const down = [{ id: 'asi', target: 0.9, direction: 'down' }] as const;

  it('above all is capped at 1, which keeps the gap of an indicator that should fall', () => {
    const { result, warnings } = ranked(withService([1.2, { reached: 30, due: 20 }, 0.5]), {
      indicators: down,
    });
    for (const code of ['V0', 'V1']) {
      expect(village(result, code).services[0]?.coverage).toBe(1);
      expect(village(result, code).services[0]?.gap).toBeCloseTo(0.1 / 0.9, 12);
    }
    const capped = warnings.filter(({ code }) => code === 'locus.coverage_capped');
    expect(capped.map(({ values }) => values.code)).toEqual(['V0', 'V1']);
  });

  it('in percent is refused by its column: one cell of 40 among shares is enough', () => {
    expect(refused(withService([0.4, 0.5, 40]), { indicators: down })).toEqual(['locus.percent']);
    expect(refused(withService([0.4, 0.5, 1.5]), { indicators: down })).toEqual([]);
    expect(
      refused(
        VILLAGES.map((one) => ({ ...one, poorFamilies: 20 })),
        { indicators: INDICATORS },
      ),
    ).toEqual(['locus.percent']);
  });

  it('asks for people in decimals', () => {
    const up = (target: number) => ({ target, direction: 'up' }) as const;
    expect(Math.ceil(0.55 * 100 - 40)).toBe(16);
    expect(peopleNeeded({ reached: 40, due: 100 }, up(0.55))).toBe(15);
    expect(peopleNeeded({ reached: 40, due: 101 }, up(0.55))).toBe(16);
    expect(peopleNeeded({ reached: 60, due: 100 }, up(0.55))).toBe(0);
    expect(peopleNeeded({ reached: 21, due: 100 }, { target: 0.1, direction: 'down' })).toBe(11);
    expect(peopleNeeded({ reached: 9, due: 100 }, { target: 0.1, direction: 'down' })).toBe(0);
  });
});
