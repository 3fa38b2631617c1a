import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { joinedColumns } from '../../../src/quality/register/joined-columns.js';
import { numberKeys, rowsByNumber } from '../../../src/quality/register/number-keys.js';

const keys = fc.array(fc.oneof(fc.nat({ max: 20 }), fc.constant(Number.NaN), fc.maxSafeNat()));

describe('numberKeys', () => {
  it('numbers keys as they come, and none for NaN', () => {
    const { numbers, count } = numberKeys(
      Float64Array.of(9, 2 ** 53 - 1, 9, Number.NaN, 4, 2 ** 53 - 1),
    );
    expect([...numbers]).toEqual([0, 1, 0, -1, 2, 1]);
    expect(count).toBe(3);
    expect(numberKeys(new Float64Array(0))).toEqual({ numbers: new Int32Array(0), count: 0 });
  });

  test.prop([keys])('gives equal numbers to equal keys only', (list) => {
    const { numbers, count } = numberKeys(Float64Array.from(list));
    const known = new Map<number, number>();
    list.forEach((key, row) => {
      if (!Number.isNaN(key) && !known.has(key)) known.set(key, known.size);
      expect(numbers[row]).toBe(known.get(key) ?? -1);
    });
    expect(count).toBe(known.size);
  });

  it('takes a column that is a part of another', () => {
    const whole = Float64Array.of(1, 2, 3, 2, 3);
    expect([...numberKeys(whole.subarray(1)).numbers]).toEqual([0, 1, 0, 1]);
  });

  it('is fast for a hundred thousand keys that differ little', () => {
    const many = Float64Array.from({ length: 100_000 }, (_, i) => i * 2 ** 32);
    expect(numberKeys(many).count).toBe(100_000);
  });
});

describe('rowsByNumber', () => {
  test.prop([fc.array(fc.nat({ max: 5 }))])('keeps the order of rows', (list) => {
    const { rows, starts } = rowsByNumber({ numbers: Int32Array.from(list), count: 6 });
    for (let number = 0; number < 6; number++) {
      const expected = list.flatMap((one, row) => (one === number ? [row] : []));
      expect([...rows.subarray(starts[number], starts[number + 1])]).toEqual(expected);
    }
    expect(starts[6]).toBe(list.length);
  });
});

describe('joinedColumns', () => {
  it('puts parts one behind the other, each column in its kind', () => {
    const empty = { a: new Int16Array(0), b: new Float64Array(0) };
    const parts = [
      { a: Int16Array.of(1), b: Float64Array.of(0.5) },
      { a: Int16Array.of(2, -3), b: Float64Array.of(1.5, 2.5) },
    ];
    expect(joinedColumns(parts, empty)).toEqual({
      a: Int16Array.of(1, 2, -3),
      b: Float64Array.of(0.5, 1.5, 2.5),
    });
    expect(joinedColumns([], empty)).toEqual(empty);
  });
});
