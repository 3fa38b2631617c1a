import { describe, expect, it } from 'vitest';
import { bodyMassIndex } from '../../src/measurement/bmi.js';
import { exactMeasureOf, MEASUREMENT_FIELDS } from '../../src/measurement/measurement.js';
import { MEASURE_SCALE } from '../../src/measurement/scale.js';
import { Decimal } from '../../src/number/decimal.js';

describe('bodyMassIndex', () => {
  it.each([
    [16, 100, 16],
    [8, 70, 8 / 0.49],
    [12.5, 50, 50],
  ])('%d kg at %d cm', (kg, cm, bmi) => expect(bodyMassIndex(kg, cm)).toBeCloseTo(bmi, 12));
});

describe('measures', () => {
  it('each have a property and a scale', () => {
    expect(Object.keys(MEASUREMENT_FIELDS).sort()).toEqual(Object.keys(MEASURE_SCALE).sort());
  });
  it('are exact however they were recorded, and 0 where they were not', () => {
    const exact = exactMeasureOf({
      weightKg: '8.15',
      heightCm: 103.1,
      tricepsMm: new Decimal('7.25'),
      subscapularMm: '',
    });
    expect(exact('weight').toFixed()).toBe('8.15');
    expect(exact('lengthHeight').minus('0.7').toFixed()).toBe('102.4');
    expect(exact('triceps').toFixed()).toBe('7.25');
    expect(exact('subscapular').toFixed()).toBe('0');
    expect(exact('headCircumference').toFixed()).toBe('0');
  });
});
