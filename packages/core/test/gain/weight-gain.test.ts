import { describe, expect, it } from 'vitest';
import type { GainOptions } from '../../src/gain/gain-options.js';
import type { Weighing } from '../../src/gain/weighed-child.js';
import { weightGain, weightGains } from '../../src/gain/weight-gain.js';

type Row = readonly [weighedOn: string, weightKg?: string];
const weighings = (rows: readonly Row[]): Weighing[] =>
  rows.map(([weighedOn, weightKg]) => ({ weighedOn, weightKg }));

const gainsOf = (
  rows: readonly Row[],
  options: GainOptions = {},
  child: { sex?: 'male' | 'female' | null; birthDate?: string } = {},
) => {
  const { sex = 'male', birthDate = '2024-01-10' } = child;
  const gains = weightGains({ sex, birthDate, weighings: weighings(rows) }, options);
  if (!gains.ok) throw new Error(JSON.stringify(gains.issues));
  return gains.value;
};
const codes = (...args: Parameters<typeof gainsOf>) =>
  gainsOf(...args)
    .map(({ code }) => code)
    .join('');
const reasons = (...args: Parameters<typeof gainsOf>) => gainsOf(...args).map((g) => g.reason);

describe('the gain needed', () => {
  // Boys at 7 months need 400 g, girls 300 g.
  it.each([
    ['male', '8.4', 'N', 'gained-enough', 400],
    ['male', '8.399', 'T', 'below-minimum', 400],
    ['female', '8.3', 'N', 'gained-enough', 300],
    ['male', '8.0', 'T', 'unchanged', 400],
    ['male', '7.9', 'T', 'lost', 400],
  ] as const)('%s to %s kg at 7 months: %s, %s', (sex, kg, code, reason, neededG) => {
    const gains = gainsOf(
      [
        ['2024-07-15', '8'],
        ['2024-08-15', kg],
      ],
      {},
      { sex },
    );
    expect(gains[1]).toMatchObject({ code, reason, neededG, ageMonths: 7 });
  });

  it('compares whole grams: 5.7 - 5.4 is 300', () => {
    const [, gain] = gainsOf(
      [
        ['2024-08-12', '5.4'],
        ['2024-09-12', '5.7'],
      ],
      {},
      { sex: 'female' },
    );
    expect(gain).toMatchObject({ code: 'N', gainG: 300, neededG: 300, weightG: 5700 });
  });

  it('is that of the completed months at the later weighing', () => {
    const rows = [
      ['2024-07-20', '8'],
      ['2024-08-09', '8.4'],
    ] as const;
    expect(gainsOf(rows)[1]).toMatchObject({ ageMonths: 6, neededG: 400 });
    const third = [
      ['2024-03-20', '5'],
      ['2024-04-09', '5.8'],
    ] as const;
    // The day before the third month is complete.
    expect(gainsOf(third)[1]).toMatchObject({ ageMonths: 2, neededG: 900, code: 'T' });
    const leap = [
      ['2023-02-20', '5'],
      ['2023-03-31', '5.8'],
    ] as const;
    const born = { birthDate: '2022-12-31' };
    expect(gainsOf(leap, {}, born)[1]).toMatchObject({ neededG: 800, code: 'N' });
    expect(gainsOf(leap, { months: 'mean' }, born)[1]).toMatchObject({ neededG: 900, code: 'T' });
  });

  it('takes month 1 in the month of birth', () => {
    const rows = [
      ['2024-01-31', '3.3'],
      ['2024-02-09', '4.1'],
    ] as const;
    expect(gainsOf(rows)[1]).toMatchObject({ ageMonths: 0, neededG: 800, code: 'N' });
  });

  it('is not known without the sex at 7 months, and known at 8', () => {
    const rows = [
      ['2024-07-15', '8'],
      ['2024-08-15', '9'],
      ['2024-09-15', '10'],
    ] as const;
    expect(reasons(rows, {}, { sex: null }).slice(1)).toEqual(['sex-unknown', 'gained-enough']);
    expect(codes(rows, {}, { sex: null })).toBe('BON');
  });

  it('follows another table when told', () => {
    const minimum = {
      id: 'x',
      source: 'x',
      grams: { male: Array(59).fill(100), female: Array(59).fill(100) },
    };
    const rows = [
      ['2024-07-15', '8'],
      ['2024-08-15', '8.1'],
    ] as const;
    expect(codes(rows, { minimum })).toBe('BN');
    const short = { ...minimum, grams: { male: [100], female: [100] } };
    expect(() => codes(rows, { minimum: short })).toThrow(/x must reach from month 1 to 59/);
  });
});

describe('the gap', () => {
  it('of 45 days is assessed, of 46 not', () => {
    expect(
      reasons([
        ['2024-05-01', '7'],
        ['2024-06-15', '9'],
      ])[1],
    ).toBe('gained-enough');
    expect(
      reasons([
        ['2024-05-01', '7'],
        ['2024-06-16', '9'],
      ])[1],
    ).toBe('gap-too-long');
  });

  it('from 2 January to 28 February is O although no month is missing', () => {
    const [, gain] = gainsOf([
      ['2025-01-02', '9'],
      ['2025-02-28', '9.5'],
    ]);
    expect(gain).toMatchObject({ code: 'O', gapDays: 57, gainG: 500, neededG: null });
  });

  it('of 20 days needs the full gain', () => {
    const [, gain] = gainsOf([
      ['2025-01-25', '9'],
      ['2025-02-14', '9.1'],
    ]);
    expect(gain).toMatchObject({ code: 'T', gapDays: 20, neededG: 200 });
  });

  it('may be longer when told', () => {
    const rows = [
      ['2025-01-02', '9'],
      ['2025-02-28', '9.5'],
    ] as const;
    expect(codes(rows, { maxGapDays: 57 })).toBe('BN');
    expect(codes(rows, { maxGapDays: 56 })).toBe('BO');
  });

  it('has the minima of all its months for information', () => {
    // 5 to 8 months: 400 + 400 + 300.
    const [, gain] = gainsOf([
      ['2024-06-15', '7'],
      ['2024-09-15', '8'],
    ]);
    expect(gain).toMatchObject({
      code: 'O',
      gainG: 1000,
      proRataG: 1100,
      previousOn: '2024-06-15',
    });
    // From the month of birth to 2 months: 800 + 900; within one month of age: that month's.
    expect(
      gainsOf([
        ['2024-01-15', '3.5'],
        ['2024-03-15', '5'],
      ])[1]?.proRataG,
    ).toBe(1700);
    expect(
      gainsOf([
        ['2024-08-20', '8'],
        ['2024-09-05', '8'],
      ])[1]?.proRataG,
    ).toBe(400);
    expect(
      gainsOf(
        [
          ['2024-06-15', '7'],
          ['2024-09-15', '8'],
        ],
        {},
        { sex: null },
      )[1]?.proRataG,
    ).toBeNull();
  });
});

describe('the first weighing', () => {
  it('is B, without history unless earlier months were given or the child was just born', () => {
    const rows = [['2024-06-15', '7']] as const;
    expect(reasons(rows)).toEqual(['no-history']);
    expect(reasons(rows, { historyFrom: '2024-06' })).toEqual(['no-history']);
    expect(reasons(rows, { historyFrom: '2024-05' })).toEqual(['first-weighing']);
    expect(reasons(rows, {}, { birthDate: '2024-06-01' })).toEqual(['first-weighing']);
    expect(reasons(rows, {}, { birthDate: '2024-05-31' })).toEqual(['no-history']);
    expect(gainsOf(rows)[0]).toMatchObject({
      code: 'B',
      previousOn: null,
      gapDays: null,
      gainG: null,
      neededG: null,
      proRataG: null,
      run: 0,
    });
  });

  it('takes the code of the register where asked and where there is one', () => {
    const child = {
      sex: 'male' as const,
      birthDate: '2024-01-10',
      weighings: [
        { weighedOn: '2024-08-15', weightKg: 8, exportedCode: 'T' as const },
        { weighedOn: '2024-09-15', weightKg: 8, exportedCode: 'N' as const },
      ],
    };
    const computed = weightGains(child);
    expect(computed.ok && computed.value.map(({ code, run }) => [code, run])).toEqual([
      ['B', 0],
      ['T', 1],
    ]);
    const exported = weightGains(child, { noHistory: 'exported' });
    expect(exported.ok && exported.value.map(({ code, run }) => [code, run])).toEqual([
      ['T', 1],
      ['T', 2],
    ]);
    expect(exported.ok && exported.value[0]?.reason).toBe('as-exported');
    const without = { ...child, weighings: [{ weighedOn: '2024-08-15', weightKg: 8 }] };
    const none = weightGains(without, { noHistory: 'exported' });
    expect(none.ok && none.value[0]?.reason).toBe('no-history');
    const seen = weightGains(child, { noHistory: 'exported', historyFrom: '2024-01' });
    expect(seen.ok && seen.value[0]?.code).toBe('B');
  });
});

describe('runs of T', () => {
  const flat = (months: readonly string[]): Row[] => months.map((m) => [`2025-${m}-10`, '9']);

  it('count 2T from the second and 3T from the third, and 2T falters', () => {
    const gains = gainsOf(flat(['01', '02', '03', '04']));
    expect(gains.map(({ run }) => run)).toEqual([0, 1, 2, 3]);
    expect(gains.map(({ faltering }) => faltering)).toEqual([false, false, true, true]);
    const later = gainsOf(flat(['01', '02', '03', '04']), { falteringFrom: 3 });
    expect(later.map(({ faltering }) => faltering)).toEqual([false, false, false, true]);
  });

  it('end with N, and with O unless told otherwise', () => {
    const rows: Row[] = [...flat(['01', '02']), ['2025-03-10', '9.2'], ['2025-04-10', '9.2']];
    expect(gainsOf(rows).map(({ run }) => run)).toEqual([0, 1, 0, 1]);
    const gap = flat(['01', '02', '04', '05']);
    expect(codes(gap)).toBe('BTOT');
    expect(gainsOf(gap).map(({ run }) => run)).toEqual([0, 1, 0, 1]);
    expect(gainsOf(gap, { gapInRun: 'keeps' }).map(({ run }) => run)).toEqual([0, 1, 1, 2]);
  });
});

describe('one weighing a month', () => {
  const rows: Row[] = [
    ['2025-01-10', '9'],
    ['2025-02-20', '9.1'],
    ['2025-02-10', '9.3'],
  ];
  it('is that of the last row, or of the latest day', () => {
    expect(gainsOf(rows)[1]).toMatchObject({ weighedOn: '2025-02-10', gainG: 300 });
    expect(gainsOf(rows, { sameMonth: 'latest-day' })[1]).toMatchObject({
      weighedOn: '2025-02-20',
      gainG: 100,
    });
    const twice: Row[] = [
      ['2025-02-10', '9.3'],
      ['2025-02-10', '9.4'],
    ];
    expect(gainsOf(twice, { sameMonth: 'latest-day' })[0]?.weightG).toBe(9400);
  });
  it('needs a weight: rows without do not take its place', () => {
    expect(gainsOf([...rows, ['2025-02-28']])[1]?.weighedOn).toBe('2025-02-10');
    expect(
      gainsOf([
        ['2025-01-10', '0'],
        ['2025-02-10', ''],
      ]),
    ).toEqual([]);
  });
});

describe('who is counted', () => {
  it('has completed 0 to 59 months', () => {
    const birthDate = '2020-01-10';
    const months = gainsOf(
      [
        ['2020-01-09', '3'],
        ['2020-01-10', '3'],
        ['2025-01-09', '16'],
        ['2025-02-10', '16'],
      ],
      {},
      { birthDate },
    ).map(({ weighedOn }) => weighedOn);
    expect(months).toEqual(['2020-01-10', '2025-01-09']);
  });

  it('is below the red line strictly below -3.00', () => {
    const bgm = (z: number | null, redLine?: number) => {
      const child = {
        sex: 'male' as const,
        birthDate: '2024-01-10',
        weighings: [{ weighedOn: '2025-01-10', weightKg: 7, weightForAge: z }],
      };
      const gains = weightGains(child, redLine === undefined ? {} : { redLine });
      return gains.ok && gains.value[0]?.bgm;
    };
    expect([-3.01, -3, -2.99, null].map((z) => bgm(z))).toEqual([true, false, false, false]);
    expect([-2.01, -2].map((z) => bgm(z, -2))).toEqual([true, false]);
  });
});

describe('one month', () => {
  const child = {
    sex: 'male' as const,
    birthDate: '2024-01-10',
    weighings: weighings([
      ['2025-03-10', '9.4'],
      ['2025-01-10', '9'],
      ['2025-02-10', '9.2'],
    ]),
  };
  it('is found whatever the order of rows', () => {
    const gain = weightGain(child, '2025-02');
    expect(gain).toMatchObject({ ok: true, value: { code: 'N', gapDays: 31, month: '2025-02' } });
    expect(weightGain(child, '2025-04')).toMatchObject({ ok: true, value: null });
    const all = weightGains(child);
    expect(all.ok && all.value.map(({ month }) => month)).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
    ]);
  });
});

describe('wrong use', () => {
  it('names every cell that can not be read', () => {
    const gains = weightGains({
      sex: 'male',
      birthDate: '2024-02-30',
      weighings: [
        { weighedOn: '2025-1-1', weightKg: '9' },
        { weighedOn: '2025-01-01', weightKg: '9,4' },
        { weighedOn: '2025-01-01', weightKg: '9.40000000000000000000000001' },
      ],
    });
    expect(gains.ok ? [] : gains.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['date.invalid', 'birthDate'],
      ['date.invalid', 'weighings.0.weighedOn'],
      ['measurement.invalid', 'weighings.1.weightKg'],
      ['measurement.too_many_digits', 'weighings.2.weightKg'],
    ]);
    expect(weightGain({ sex: null, birthDate: 'x', weighings: [] }, '2025-01').ok).toBe(false);
  });
  it('refuses months and limits that are none', () => {
    const child = { sex: null, birthDate: '2024-01-10', weighings: [] };
    expect(() => weightGain(child, '2025-1')).toThrow(RangeError);
    expect(() => weightGains(child, { historyFrom: 'x' })).toThrow(RangeError);
    expect(() => weightGains(child, { maxGapDays: 0 })).toThrow(RangeError);
    expect(() => weightGains(child, { maxGapDays: Number.NaN })).toThrow(RangeError);
    expect(() => weightGains(child, { falteringFrom: 0 })).toThrow(RangeError);
    expect(() => weightGains(child, { redLine: Number.NaN })).toThrow(RangeError);
    expect(weightGains(child)).toMatchObject({ ok: true, value: [] });
  });
});
