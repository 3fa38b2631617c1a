import { expect, it } from 'vitest';
import { BIRTH_WEIGHT_CLASSES, birthWeightClass } from '../../src/growth/birth-weight.js';

it.each([
  [1, 'extremely-low'],
  [999, 'extremely-low'],
  [1000, 'very-low'],
  [1499, 'very-low'],
  [1500, 'low'],
  [2499, 'low'],
  [2500, 'normal'],
  [3999, 'normal'],
  [4000, 'macrosomia'],
  [6000, 'macrosomia'],
])('%i g is %s', (grams, id) => {
  expect(birthWeightClass(grams)?.id).toBe(id);
});

it('has no class for what is no weight', () => {
  expect([0, -1, Number.NaN].map((grams) => birthWeightClass(grams))).toEqual([null, null, null]);
});

it('takes other limits', () => {
  const classes = BIRTH_WEIGHT_CLASSES.map((one) =>
    one.id === 'normal' ? { ...one, below: 4500 } : one,
  );
  expect(birthWeightClass(4400, classes)?.id).toBe('normal');
});
