import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { zOfCentile } from '../../../src/growth/centile.js';
import { birthSizeClass } from '../../../src/growth/intergrowth/birth-size-class.js';
import { newbornSize, pretermSize } from '../../../src/growth/intergrowth/infant-size.js';
import { intergrowth } from '../../../src/growth/intergrowth/intergrowth.js';
import { sizeAt, sizeScore } from '../../../src/growth/intergrowth/size-score.js';

const options = { reference: intergrowth };
const boyOf = (gestationDays: number | null, weightKg?: string) =>
  newbornSize({ sex: 'male', gestationDays, weightKg }, options);
const weightOf = (result: ReturnType<typeof boyOf>) => {
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value.weight;
};

describe('newborn size', () => {
  it.each([
    [231, [1.1836, 1.9527, 2.8146], 2.23],
    [259, [2.1363, 2.893, 3.741], 0.26],
    [280, [2.6342, 3.3841, 4.2244], -0.98],
    [300, [2.9628, 3.7075, 4.542], -1.79],
  ])('of boys on day %i: centiles 3, 50 and 97, and z of 3.0 kg', (days, kg, z) => {
    const ground = { model: intergrowth.newborn.weight, sex: 'male', days } as const;
    const found = [0.03, 0.5, 0.97].map((centile) => sizeAt(zOfCentile(centile), ground) as number);
    expect(found.map((value) => Number(value.toFixed(4)))).toEqual(kg);
    expect(weightOf(boyOf(days, '3.0'))).toMatchObject({ z });
  });

  it('changes its model between day 230 and 231', () => {
    const kindOn = (day: number) => intergrowth.newborn.weight.at('male', day).kind;
    expect([kindOn(230), kindOn(231)]).toEqual(['log-normal', 'skew-t']);
    expect(intergrowth.newborn.length.at('female', 230).kind).toBe('normal');
  });

  it.each([
    [167, 'age-below-range'],
    [301, 'age-above-range'],
    [null, 'age-missing'],
  ])('tells why there is none at %s days', (days, reason) => {
    expect(weightOf(boyOf(days, '3'))).toEqual({ reason });
    expect(boyOf(168, '0.64').ok && weightOf(boyOf(168, '0.64'))).toHaveProperty('z');
    expect(weightOf(boyOf(300, '3.7'))).toHaveProperty('z');
  });

  it('tells of a missing sex first, of a missing or impossible weight', () => {
    const unknown = newbornSize({ sex: null, gestationDays: 1, weightKg: '0' }, options);
    expect(unknown.ok && unknown.value.weight).toEqual({ reason: 'sex-missing' });
    expect(weightOf(boyOf(280))).toEqual({ reason: 'measurement-missing' });
    expect(weightOf(boyOf(280, '0'))).toEqual({ reason: 'measurement-not-positive' });
    expect(weightOf(boyOf(280, '60'))).toEqual({ reason: 'beyond-model' });
  });

  it('refuses text that is no number, all at once', () => {
    const words = { weightKg: '3,2', headCircumferenceCm: 'x' };
    const result = newbornSize({ sex: 'male', gestationDays: 280, ...words }, options);
    expect(result.ok ? [] : result.issues.map(({ path }) => path[0])).toEqual([
      'weightKg',
      'headCircumferenceCm',
    ]);
    expect(() => boyOf(280.5, '3')).toThrow(RangeError);
    expect(() => boyOf(Number.NaN, '3')).toThrow(RangeError);
  });
});

describe('growth of preterm infants', () => {
  it.each([
    [27, [0.6718, 32.713, 24.7762]],
    [40, [3.4326, 50.9135, 35.0318]],
    [64, [7.7875, 66.7542, 43.0194]],
  ])('has the published medians of boys at %i weeks', (weeks, medians) => {
    const { weight, length, headCircumference } = intergrowth.postnatal;
    const found = [weight, length, headCircumference].map(
      (model) => sizeAt(0, { model, sex: 'male', days: weeks * 7 }) as number,
    );
    expect(found.map((value) => Number(value.toFixed(4)))).toEqual(medians);
  });

  it('is for 27+0 to 64+0 weeks', () => {
    const at = (postmenstrualDays: number) => {
      const infant = { sex: 'female', postmenstrualDays, lengthCm: 50 } as const;
      const result = pretermSize(infant, options);
      return result.ok && result.value.length;
    };
    expect([at(188), at(449)]).toEqual([
      { reason: 'age-below-range' },
      { reason: 'age-above-range' },
    ]);
    expect(at(189)).toHaveProperty('z');
    expect(at(448)).toHaveProperty('z');
  });
});

describe('size for gestational age', () => {
  it('is small strictly below the 10th and large strictly above the 90th centile', () => {
    const classes = [0, 0.0999, 0.1, 0.5, 0.9, 0.9001, 1].map((centile) => birthSizeClass(centile));
    const appropriate = 'appropriate';
    expect(classes).toEqual([
      'small',
      'small',
      appropriate,
      appropriate,
      appropriate,
      'large',
      'large',
    ]);
    expect(birthSizeClass(0.05, { smallBelow: 0.03 })).toBe('appropriate');
    expect(birthSizeClass(0.96, { largeAbove: 0.97 })).toBe('appropriate');
  });
  it('refuses what is no centile, and limits that cross', () => {
    for (const centile of [-0.1, 1.1, Number.NaN]) {
      expect(() => birthSizeClass(centile)).toThrow(RangeError);
    }
    expect(() => birthSizeClass(0.5, { smallBelow: 0.95 })).toThrow(RangeError);
    expect(() => birthSizeClass(0.5, { largeAbove: 1.5 })).toThrow(RangeError);
  });
});

const standards = (['newborn', 'postnatal'] as const).flatMap((models) =>
  (['weight', 'length', 'headCircumference'] as const).map((m) => intergrowth[models][m]),
);

test.prop([
  fc.constantFrom(...standards),
  fc.constantFrom('male', 'female'),
  fc.integer({ min: 189, max: 300 }),
  fc.integer({ min: -500, max: 500 }),
])(
  'a size at a z-score has that z-score, and a larger one more',
  (model, sex, days, hundredths) => {
    const ground = { model, sex, days } as const;
    const z = hundredths / 100;
    const size = sizeAt(z, ground) as number;
    const score = sizeScore(size, ground);
    // A size below 0 lies outside what can be measured.
    if (size <= 0) return;
    expect('z' in score && score.z).toBeCloseTo(z, 6);
    expect(sizeAt(z + 0.01, ground)).toBeGreaterThan(size);
  },
);

it('has no size beyond the doubles of the normal distribution', () => {
  const ground = { model: intergrowth.newborn.weight, sex: 'male', days: 280 } as const;
  expect(() => sizeAt(8, ground)).toThrow(RangeError);
  expect(() => sizeAt(Number.NaN, ground)).toThrow(RangeError);
  expect(sizeAt(0, { ...ground, days: 301 })).toEqual({ reason: 'age-above-range' });
});
