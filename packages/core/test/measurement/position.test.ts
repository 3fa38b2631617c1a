import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  adjustedLengthCm,
  lengthAdjustment,
  type PositionCode,
  positionThatCounts,
} from '../../src/measurement/position.js';
import { MISSING } from '../../src/record/record-table.js';

describe('positionThatCounts', () => {
  it.each<[PositionCode, number, PositionCode]>([
    [2, 0, 0],
    [2, 8.99, 0],
    [2, 273 / 30.4375, 0],
    [2, 9, 2],
    [2, 274 / 30.4375, 2],
    [2, 59.99, 2],
    [2, Number.NaN, 2],
    [1, 8.99, 1],
    [1, 9, 1],
    [0, 8.99, 0],
    [0, 9, 0],
  ])('of position %d at %d months is %d', (position, months, counts) => {
    expect(positionThatCounts(position, months)).toBe(counts);
  });
});

describe('lengthAdjustment', () => {
  it.each<[PositionCode, number, number]>([
    [2, 0, 70],
    [2, 730, 70],
    [2, 731, 0],
    [2, 1826, 0],
    [1, 0, 0],
    [1, 730, 0],
    [1, 731, -70],
    [1, 1826, -70],
    [0, 730, 0],
    [0, 731, 0],
    [1, MISSING, 0],
    [2, MISSING, 0],
    [2, -1, 0],
  ])('of position %d at %d days is %d', (position, days, hundredths) => {
    expect(lengthAdjustment(position, days)).toBe(hundredths);
  });
});

describe('adjustedLengthCm', () => {
  it.each([
    [103.1, -70, 102.4],
    [66.2, 70, 66.9],
    [67.6, -70, 66.9],
    [86.95, 70, 87.65],
    [70, 0, 70],
  ])('of %d cm and %d hundredths is %d', (length, hundredths, adjusted) => {
    expect(adjustedLengthCm(length, hundredths)).toBe(adjusted);
  });

  it('keeps a missing length missing', () => {
    expect(adjustedLengthCm(Number.NaN, 70)).toBeNaN();
    expect(adjustedLengthCm(Number.NaN, 0)).toBeNaN();
  });

  it('comes within 1e-9 cm where a length has more digits than a decimal', () => {
    expect(Math.abs(adjustedLengthCm(100 / 3, 70) - (100 / 3 + 0.7))).toBeLessThan(1e-9);
  });

  test.prop([fc.integer({ min: 1, max: 2000 })])(
    'there and back is the same length in 0.1 cm',
    (millimetres) => {
      const length = millimetres / 10;
      const longer = adjustedLengthCm(length, 70);
      expect(longer).toBe((millimetres + 7) / 10);
      expect(adjustedLengthCm(longer, -70)).toBe(length);
    },
  );

  test.prop([fc.integer({ min: 1, max: 20_000 })])(
    'there and back is the same length in 0.01 cm',
    (hundredths) => {
      const length = hundredths / 100;
      expect(adjustedLengthCm(adjustedLengthCm(length, -70), 70)).toBe(length);
    },
  );
});
